/** Gathers what the embed builder is told: pages, hashes and bytes from what was built. */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Facts, PageSize } from "../../site/builder/facts.js";
import { hashesOf } from "../../src/command/integrity.js";
import { pathOf, type View } from "../../src/embed/address.js";

/** The facts of the site in the folder `out`, which holds `cdn/` and the embed pages of `views`; `site` is its address, where one was told. */
export async function factsOf(out: string, views: readonly View[], site: string): Promise<Facts> {
  const files = readdirSync(`${out}/cdn`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  return {
    site,
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
  };
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
