/** Bundles the embed builder into a folder of the site, with the facts it is told. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import type { View } from "../../src/embed/address.js";
import { narrowed, smallSheets } from "../cdn/plugins.js";
import { factsOf } from "./facts.js";

/** `out` is the folder of the site, in which `cdn/` and the embed pages of `views` already stand. */
export async function buildBuilder(out: string, views: readonly View[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: false,
    json: { stringify: true },
    plugins: [narrowed, smallSheets],
    // In a browser pictures are drawn on the page itself.
    resolve: { alias: { "linkedom/worker": resolve("site/builder/paper.ts") } },
    build: {
      target: "es2022",
      outDir: `${out}/builder`,
      lib: { entry: { builder: "site/builder/builder.ts" }, formats: ["es"] },
      rolldownOptions: {
        // What makes PNG files is never asked for here.
        external: ["@resvg/resvg-js"],
        output: { minify: true, entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  mkdirSync(`${out}/builder`, { recursive: true });
  writeFileSync(`${out}/builder/facts.json`, JSON.stringify(factsOf(out, views)));
}
