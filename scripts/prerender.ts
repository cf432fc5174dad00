/**
 * Prerenders views into `src/prerender/views/`: their words, and Plot's own chart for every width. It runs before everything that builds or tests, so no prerendered view is older than its source.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { elements } from "../src/static/elements.js";
import type { StaticElement } from "../src/view/static-element.js";
import { english } from "../src/i18n/locale.js";
import { createViewModel } from "../src/view/create-view-model.js";
import { isProblem } from "../src/data/view.js";
import { fileOf } from "../src/prerender/offered.js";
import { drawAsInPages, encodeView } from "../src/static/prerender/view.js";
import { stampOf } from "./prerender/stamp.js";
import { prerenderedViews, type NamedView } from "./prerender/views.js";
import { editionOf } from "./newest.js";
import { readDataset } from "./read-dataset.js";

const FOLDER = "src/prerender/views";
const STAMP = "made-from.txt";

const dataset = readDataset("data");
drawAsInPages();
const made = stampOf(["src", "data", "scripts", "package-lock.json", "site/index.html"]);
if (!existsSync(`${FOLDER}/${STAMP}`) || readFileSync(`${FOLDER}/${STAMP}`, "utf8") !== made)
  await prerenderAll();

async function prerenderAll(): Promise<void> {
  const files = new Map([
    [STAMP, made],
    ["languages.ts", languagesModule()],
    ["edition.ts", await editionModule()],
  ]);
  const all = prerenderedViews();
  console.log(`Prerendering ${all.length} views. They are kept until a source of theirs changes.`);
  for (const element of elements) {
    const views = all.filter(({ tag }) => tag === element.tag);
    for (const view of views)
      for (const [name, text] of await prerender(element, view)) files.set(name, text);
    files.set(`${element.tag}.ts`, indexModule(element, views));
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of files) writeFileSync(`${FOLDER}/${name}`, text);
}

/** The two modules of one view by their names, or an error that says which view it was. */
async function prerender(
  element: StaticElement,
  view: NamedView,
): Promise<readonly (readonly [string, string])[]> {
  const { tag } = element;
  try {
    return await viewModules(element, view);
  } catch (cause) {
    throw new Error(
      `<${tag} ${view.name}> could not be prerendered. If src/${tag}/definition.ts lacks a field, \`npx tsc\` names it.`,
      { cause },
    );
  }
}

async function viewModules(
  element: StaticElement,
  named: NamedView,
): Promise<readonly (readonly [string, string])[]> {
  const { tag, attributes, name } = named;
  const model = createViewModel(element, dataset, attributes, english.locale);
  if (isProblem(model)) throw new Error(`<${tag} ${name}> cannot be shown.`);
  const encoded = await encodeView(model, english.locale);
  const module = (kind: string, type: string, json: string) =>
    `/** Made by scripts/prerender.ts: <${tag} ${name}>. */
import type { ${type} } from "../decode.js";

export const ${kind}: ${type} = ${json};
`;
  const file = fileOf(tag, name);
  return [
    [`${file}.ts`, module("view", "PrerenderedView", encoded.view)],
    [`details.${file}.ts`, module("details", "PrerenderedDetails", encoded.details)],
  ];
}

/** The module that knows all views of an element: the one without attributes at hand, the others to be loaded. */
function indexModule({ tag }: StaticElement, views: readonly NamedView[]): string {
  const plain = views.find((view) => view.name === "");
  return `/** Made by scripts/prerender.ts: the prerendered views of <${tag}>. */
import type { PrerenderedViews } from "../decode.js";
${plain ? `import { view } from "./${fileOf(tag, "")}.js";\n` : ""}
export const views: PrerenderedViews = {
${views.map((each) => `  ${JSON.stringify(each.name)}: { view${each === plain ? "" : `: () => import("./${fileOf(tag, each.name)}.js")`}, details: () => import("./details.${fileOf(tag, each.name)}.js") },`).join("\n")}
};
`;
}

/** The module that knows which figures these are. */
async function editionModule(): Promise<string> {
  return `/** Made by scripts/prerender.ts: the edition of the figures that were built. */
import type { Edition } from "../../data/edition.js";

export const edition: Edition = ${JSON.stringify(await editionOf(dataset))};
`;
}

/** The module that knows which languages there are: one for each file. */
function languagesModule(): string {
  const tags = readdirSync("src/i18n/languages").map((name) => name.replace(/\.ts$/, ""));
  return `/** Made by scripts/prerender.ts: the languages of src/i18n/languages, beside English. */

/** Tags whose words are not those of the prerendered views, which are British English. */
export const spoken = /^(${tags.join("|")}|en-(?!gb$))\\b/i;

/** Loads a language. */
export const languages = {
${tags.map((tag) => `  ${JSON.stringify(tag)}: () => import("../../i18n/languages/${tag}.js"),`).join("\n")}
};
`;
}
