/** Bundles the embed builder, and the page for own numbers, into a folder of the site, with the facts it is told. */
import { oldestBrowsers } from "../oldest-browsers.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import type { View } from "../../src/embed/address.js";
import { patchPlugin } from "../cdn/patch.js";
import { stubUnusedPlot } from "../cdn/stub-unused-plot.js";
import { factsOf } from "./facts.js";

/** Plot shifts by half a pixel on some screens; a picture that is taken away must not depend on the author's. */
export const anyScreen = patchPlugin("any-screen", [
  {
    dependency: "@observablehq/plot",
    where: "@observablehq/plot/src/style.js",
    pattern: "window.devicePixelRatio > 1",
    by: "true",
  },
]);

/** `out` is the folder of the site, in which `cdn/` and the embed pages of `views` already are; `site` its address, where one was told. */
export async function buildBuilder(out: string, views: readonly View[], site = ""): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: false,
    json: { stringify: true },
    plugins: [stubUnusedPlot(), anyScreen],
    // In a browser pictures are drawn on the page itself.
    resolve: { alias: { "linkedom/worker": resolve("site/builder/dom-shim.ts") } },
    build: {
      target: oldestBrowsers,
      outDir: `${out}/builder`,
      emptyOutDir: false,
      lib: {
        entry: { builder: "site/builder/builder.ts", own: "site/own/own.ts" },
        formats: ["es"],
      },
      rolldownOptions: {
        // The builder takes the whole dataset, the elements load it in chunks: `src` holds both.
        checks: { ineffectiveDynamicImport: false },
        // What makes PNG files is never asked for here.
        external: ["@resvg/resvg-js"],
        output: { minify: true, entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  mkdirSync(`${out}/builder`, { recursive: true });
  writeFileSync(`${out}/builder/facts.json`, JSON.stringify(await factsOf(out, views, site)));
}
