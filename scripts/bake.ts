/**
 * Explains and draws views once and for all, into `src/baked/`: their words, and Plot's own picture for every
 * width. It runs before everything that builds or tests, so what is baked is never older than its source.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { isProblem } from "../src/data/view.js";
import { english } from "../src/i18n/locale.js";
import { WIDTHS, type Point } from "../src/plot/layout.js";
import { explainers } from "../src/static/shown.js";
import type { Explained } from "../src/words/explained.js";
import type { Table } from "../src/words/words.js";
import { round, runsOf } from "./bake/compact.js";
import { elastic, joined, type ElasticPiece, type Reach } from "./bake/elastic.js";
import { layersOf, type Layer } from "./bake/flatten.js";
import { bakedViews, fileOf, type View } from "./bake/views.js";
import { readDataset } from "./read-dataset.js";

const FOLDER = "src/baked";
const STAMP = "made-from.txt";

// Plot draws into the document of its window.
Object.assign(globalThis, { window: parseHTML("<!doctype html><html></html>") });

const dataset = readDataset("data");
const made = stamp();
if (!existsSync(`${FOLDER}/${STAMP}`) || readFileSync(`${FOLDER}/${STAMP}`, "utf8") !== made)
  await bakeAll();

async function bakeAll(): Promise<void> {
  const files = new Map([
    [STAMP, made],
    ["languages.ts", languages()],
  ]);
  const all = bakedViews();
  for (const tag of Object.keys(explainers)) {
    const views = all.filter((view) => view.tag === tag);
    for (const view of views) files.set(`${fileOf(view)}.ts`, await bake(view));
    files.set(`${tag}.ts`, indexOf(tag, views));
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of files) writeFileSync(`${FOLDER}/${name}`, text);
}

/** What everything was baked from: where that is the same, so is the outcome. */
function stamp(): string {
  const hash = createHash("sha256").update(process.version);
  for (const folder of ["src", "data", "scripts", "package-lock.json", "site/index.html"]) {
    const names = folder.includes(".")
      ? [""]
      : readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names)
      if (/^$|\.(ts|json)$/.test(name) && !name.startsWith("baked"))
        hash.update(name).update(readFileSync(`${folder}/${name}`.replace(/\/$/, "")));
  }
  return hash.digest("hex");
}

/** The module of one view. */
async function bake({ tag, attributes, name }: View): Promise<string> {
  const explained = explainers[tag]?.(dataset, attributes, english.locale);
  if (!explained || isProblem(explained))
    throw new Error(`<${tag} ${name}> cannot be shown: ${JSON.stringify(explained)}`);
  const { pieces, places } = await picture(explained);
  const view = {
    words: JSON.parse(JSON.stringify(explained.words, onlyLaidOut)) as unknown,
    labels: explained.labels,
    table: packed(explained.table()),
    height: explained.picture?.height ?? 0,
    pieces: pieces.map((piece) => [reachOf(piece), ...runsOf(piece)]),
    places: places.map(placesOf),
  };
  return `/** Made by scripts/bake.ts: <${tag} ${name}>. */
import type { Baked } from "../internal/baked.js";
import type { ${wordsOf(tag).name} } from "${wordsOf(tag).module}";

export const view: Baked<${wordsOf(tag).name}> = ${JSON.stringify(view)};
`;
}

/** Every layer of the picture, and the places that can be read, over all widths. */
async function picture({ picture }: Explained<unknown>) {
  if (!picture) return { pieces: [], places: [] };
  const { height } = picture;
  const draw = await picture.load();
  const drawn = new Map<number, { layers: Layer[]; points: readonly Point[] }>();
  const at = (width: number) => {
    const known = drawn.get(width);
    if (known) return known;
    const { svg, points } = draw({ width, height });
    const made = { layers: layersOf(svg), points: points() };
    drawn.set(width, made);
    return made;
  };
  const most = Math.max(at(WIDTHS.least).layers.length, at(WIDTHS.most).layers.length);
  const pieces: ElasticPiece[] = [];
  for (let index = 0; index < most; index++)
    pieces.push(...elastic((width) => at(width).layers[index], WIDTHS));
  return {
    pieces: joined(pieces),
    places: elastic((width) => [pointLayer(at(width).points)], WIDTHS),
  };
}

/** Points as a shape, so that they move and stretch as shapes do. */
function pointLayer(points: readonly Point[]): Layer[number] {
  return {
    kind: "shape",
    style: { rows: points.map(({ row }) => row).join() },
    steps: points.map(({ x, y }) => ({ command: "M", numbers: [x, y] })),
  };
}

function placesOf(piece: ElasticPiece): unknown[] {
  const [shape] = piece.layer;
  if (shape?.kind !== "shape") return [];
  const xs = shape.steps.map(({ numbers: [x = 0] }) => x);
  const ys = shape.steps.map(({ numbers: [, y = 0] }) => Math.round(y));
  const [first = 0] = xs;
  // Months are nearly as long as one another: a ring three pixels off its middle is still on the bar.
  const step = ((xs.at(-1) ?? 0) - first) / Math.max(1, xs.length - 1);
  const even = xs.every((x, index) => Math.abs(first + index * step - x) < 3.5);
  const rounded = xs.map((x) => Math.round(x));
  const steps = rounded.slice(1).map((x, index) => x - (rounded[index] ?? 0));
  const rows = (shape.style["rows"] ?? "").split(",").map(Number);
  const counted = rows.every((row, index) => row === index);
  return [
    reachOf(piece),
    Math.round(first),
    even ? round(step, 2) : steps,
    ys,
    ...(counted ? [] : [rows]),
  ];
}

function reachOf({ from, to, shift, stretch }: Reach): number[] {
  return [from, to, round(shift, 2), round(stretch, 5)];
}

/** What is laid out of the words; what stands behind them is loaded when somebody asks. */
function onlyLaidOut(key: string, value: unknown): unknown {
  if (["table", "source", "id", "published", "licence"].includes(key)) return undefined;
  return key === "figures" && Array.isArray(value) ? { length: value.length } : value;
}

function packed(table: Table | null) {
  return (
    table && {
      columns: table.columns,
      rows: table.rows.map(({ name, cells }) => [
        name,
        ...withoutEmptyEnd(cells).map(({ text, figures }) => (figures.length ? text : [text])),
      ]),
    }
  );
}

/** Most rows have nothing in a last column of remarks. */
function withoutEmptyEnd<C extends { readonly text: string }>(cells: readonly C[]): readonly C[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text) + 1);
}

/** The module that knows all views of an element: the one without attributes at hand, the others to be loaded. */
function indexOf(tag: string, views: readonly View[]): string {
  const { name, module } = wordsOf(tag);
  const plain = views.find((view) => view.name === "");
  return `/** Made by scripts/bake.ts: the baked views of <${tag}>. */
import type { BakedViews } from "../internal/baked.js";
import type { ${name} } from "${module}";
${plain ? `import { view } from "./${fileOf(plain)}.js";\n` : ""}
export const views: BakedViews<${name}> = {
${views.map((each) => `  ${JSON.stringify(each.name)}: ${each === plain ? "view" : `() => import("./${fileOf(each)}.js")`},`).join("\n")}
};
`;
}

/** The module that knows which languages there are: one for each file. */
function languages(): string {
  const tags = readdirSync("src/i18n/languages").map((name) => name.replace(/\.ts$/, ""));
  return `/** Made by scripts/bake.ts: the languages of src/i18n/languages, beside English. */

/** Tags whose words are not those of the built views, which are British English. */
export const spoken = /^(${tags.join("|")}|en-(?!gb$))\\b/i;

/** Loads a language. */
export const languages = {
${tags.map((tag) => `  ${JSON.stringify(tag)}: () => import("../i18n/languages/${tag}.js"),`).join("\n")}
};
`;
}

function wordsOf(tag: string): { name: string; module: string } {
  return tag === "quote-card"
    ? { name: "LaidQuote", module: "../quote-card/quote-card.words.js" }
    : { name: "Laid", module: "../words/words.js" };
}
