/** The page of Storybook that shows the table and the recipes: what is between its marks is made here. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { forms } from "../forms/names.js";

const PAGE = "stories/embedding.mdx";
const RECIPES = "test/sanitizers/recipes/";

/** What is said where a form makes no sense. */
const NONE = "–";

type Row = readonly (string | null)[];

/** The verdicts of a table by target, as the page has them. */
export function storedTable(name: string): ReadonlyMap<string, Row> {
  const lines = stored(name).split("\n");
  const rows = lines.filter((line) => line.startsWith("| ")).slice(2);
  return new Map(
    rows.map((line) => {
      const [target = "", ...cells] = line.slice(2, -2).split(" | ");
      return [target, cells.map((cell) => (cell === NONE ? null : cell))];
    }),
  );
}

export function storeTable(
  name: string,
  rows: ReadonlyMap<string, Row>,
  columns: readonly string[] = forms,
): void {
  const lines = [...rows].map(([target, cells]) => line([target, ...cells]));
  const head = [line(["", ...columns]), line(Array<string>(columns.length + 1).fill("---"))];
  store(name, `{/* prettier-ignore */}\n${[...head, ...lines].join("\n")}`);
}

export const recipes: readonly string[] = readdirSync(RECIPES);

/** A recipe as it is tested, as a block of code. */
export function recipeBlock(file: string): string {
  return `\`\`\`js\n${readFileSync(RECIPES + file, "utf8")}\`\`\``;
}

export function storedRecipe(file: string): string {
  return stored(file);
}

export function storeRecipe(file: string): void {
  store(file, recipeBlock(file));
}

function line(cells: Row): string {
  return `| ${cells.map((cell) => cell ?? NONE).join(" | ")} |`;
}

function store(name: string, text: string): void {
  const { before, after } = parts(name);
  writeFileSync(PAGE, `${before}\n\n${text}\n\n${after}`);
}

function stored(name: string): string {
  return parts(name).inside.trim();
}

/** The page around and between the marks of that name. */
function parts(name: string): { before: string; inside: string; after: string } {
  const page = readFileSync(PAGE, "utf8");
  const mark = `{/* made by test/sanitizers: ${name} */}`;
  const begin = page.indexOf(mark) + mark.length;
  if (begin < mark.length) throw new Error(`${PAGE} has no place for "${name}": it needs ${mark}`);
  const end = page.indexOf("{/* end */}", begin);
  return { before: page.slice(0, begin), inside: page.slice(begin, end), after: page.slice(end) };
}
