/** Writes datasets full of strings into every form that needs no script, and reads them in a page of their own. */
import { marked } from "marked";
import { parseDataset } from "../../src/data/parse.js";
import { render, type Format } from "../../src/static/render.js";
import { dressed, round } from "./dressed.js";
import { kindsIn, strangeIn, watch } from "./harmless.js";
import { harmless, rich, views } from "./rich.js";

const SITE = "https://example.org/figures/";

/** The forms that are HTML, or become it: Markdown by an engine that lets HTML through. */
const forms = [
  "figure",
  "html",
  "fallback",
  "svg",
  "markdown",
] as const satisfies readonly Format[];

/** What ran in any of the pages. */
export const ranInPages: string[] = [];

async function formsOf(data: unknown): Promise<string> {
  const parsed = parseDataset(data);
  if (!("dataset" in parsed)) throw new Error(JSON.stringify(parsed).slice(0, 1000));
  const written = [];
  for (const [tag, attributes] of views)
    for (const form of forms) {
      const view = { tag, attributes };
      const text = String(await render(view, form, { site: SITE, data: parsed.dataset }));
      written.push(form === "markdown" ? await marked(text) : text);
    }
  const structured = await render({ tag: "crossings-timeline", attributes: {} }, "jsonld", {
    data: parsed.dataset,
  });
  return `${written.join("\n")}<script type="application/ld+json">${String(structured)}</script>`;
}

/** The page as a browser reads it, with everything that could run in it. */
async function read(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.srcdoc = `<!doctype html><script>parent.watch(window)</script><body>${html}</body>`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.querySelector("iframe")?.remove();
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

export async function throughForms(strings: readonly string[]): Promise<string[]> {
  Object.assign(globalThis, { watch: (page: Window) => watch(page, ranInPages) });
  const known = new Set<string>();
  for (const data of harmless())
    for (const kind of kindsIn((await read(await formsOf(data))).body)) known.add(kind);
  const all = round(strings);
  const strange: string[] = [];
  for (let used = 0; used < strings.length;) {
    const data = dressed(rich(), () => (used++, all.next().value));
    strange.push(...strangeIn((await read(await formsOf(data))).body, known));
  }
  return strange;
}
