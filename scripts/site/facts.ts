/** Gathers what the embed builder is told: options from the manifest; pages, hashes and bytes from what was built. */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Attribute, Facts, PageSize } from "../../site/builder/facts.js";
import { hashesOf } from "../../src/command/integrity.js";
import { canonical, pathOf, shapes, type View } from "../../src/embed/address.js";
import { bakedViews, fileOf } from "../bake/views.js";

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly default?: string;
    readonly type?: { readonly text: string };
  }[];
}

/** The facts of the site in the folder `out`, which holds `cdn/` and the embed pages of `views`. */
export async function factsOf(out: string, views: readonly View[]): Promise<Facts> {
  const files = readdirSync(`${out}/cdn`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  return {
    elements: elements(),
    languages: readdirSync("src/i18n/languages").map((name) => name.replace(/\.ts$/, "")),
    pages: Object.fromEntries(
      views.map((view) => [pathOf(view), sizeOf(`${out}/embed/${pathOf(view)}`)]),
    ),
    integrity: Object.fromEntries(
      Object.entries(await hashesOf(pathToFileURL(`${out}/cdn/`))).filter(
        ([name]) => !name.includes("/"),
      ),
    ),
    bytes: Object.fromEntries(
      files.map((name) => [
        name.replace(/^(chunks\/.*)-.{8}\.js$/, "$1.js"),
        brotli(`${out}/cdn/${name}`),
      ]),
    ),
    built: Object.fromEntries(bakedViews().map((view) => [asked(view), `${fileOf(view)}.js`])),
  };
}

/** Every element with the attributes that an address can hold. */
export function elements(): Facts["elements"] {
  const { modules } = JSON.parse(readFileSync("custom-elements.json", "utf8")) as Manifest;
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return Object.entries(shapes).map(([tag, shape]) => ({
    tag,
    attributes: (declared.find(({ tagName }) => tagName === tag)?.attributes ?? [])
      .filter(({ name }) => Object.hasOwn(shape, name))
      .map(({ name, type, default: fallback = "" }): Attribute => ({
        name,
        values: [...(type?.text ?? "").matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value),
        fallback: type?.text === "boolean" ? "" : fallback.replaceAll('"', ""),
        isFlag: type?.text === "boolean",
      })),
  }));
}

/** The path under which a view that was drawn when we built is asked for. */
function asked({ tag, attributes }: View): string {
  const view = canonical(tag, attributes);
  return view ? pathOf(view) : "";
}

function sizeOf(folder: string): PageSize {
  return {
    html: brotli(`${folder}index.html`),
    picture: readFileSync(`${folder}picture.png`).length,
  };
}

function brotli(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}
