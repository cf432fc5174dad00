/** The recipes of the page “I write in a notebook”, as they stand there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const sections = readFileSync("stories/notebooks.mdx", "utf8").split(/^## /m);

/** The blocks of code below a heading. */
function codeBelow(heading: string): readonly string[] {
  const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, code = ""]) => code.trim());
}

/** What Python or R makes of a cell: the text in its call of HTML, where nothing would be read as anything else. */
function textOf(heading: string, before: string, after: string): string {
  const [cell = ""] = codeBelow(heading);
  const start = cell.indexOf(before);
  assert.ok(start >= 0 && cell.endsWith(after), cell);
  const text = cell.slice(start + before.length, -after.length);
  assert.ok(!text.includes("\\") && !text.includes(after), text);
  return text;
}

export const jupyter = textOf("Jupyter", '\nHTML("""', '""")');
export const r = textOf("R Markdown", 'htmltools::HTML(r"[', ']")');
export const observable = codeBelow("Observable notebook");
export const [framework = ""] = codeBelow("Observable Framework");

const [config = "", alone = "", within = ""] = codeBelow("Quarto");
const [key = "", cdn = ""] = config.split(": ");

/** The line of `_quarto.yml`, and the shortcodes. */
export const quarto = { meta: { [key]: cdn }, alone, within };
