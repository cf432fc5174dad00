/** Bundles the embed builder into a folder of the site, with the facts it is told. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import type { View } from "../../src/embed/address.js";
import { narrowed } from "../cdn/plugins.js";
import { factsOf } from "./facts.js";

/** Plot shifts by half a pixel on some screens; a picture that is taken away must not depend on the author's. */
const anyScreen: Plugin = {
  name: "any-screen",
  transform(code, id) {
    if (!id.endsWith("/plot/src/style.js")) return null;
    const fixed = code.replace("window.devicePixelRatio > 1", "true");
    if (fixed === code) throw new Error("Plot no longer asks for the screen where it did.");
    return fixed;
  },
};

/** `out` is the folder of the site, in which `cdn/` and the embed pages of `views` already stand. */
export async function buildBuilder(out: string, views: readonly View[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: false,
    json: { stringify: true },
    plugins: [narrowed, anyScreen],
    // In a browser pictures are drawn on the page itself.
    resolve: { alias: { "linkedom/worker": resolve("site/builder/paper.ts") } },
    build: {
      target: "es2022",
      outDir: `${out}/builder`,
      emptyOutDir: false,
      lib: { entry: { builder: "site/builder/builder.ts" }, formats: ["es"] },
      rolldownOptions: {
        // The builder takes the whole dataset, the elements load it in parts: both stand in `src`.
        checks: { ineffectiveDynamicImport: false },
        // What makes PNG files is never asked for here.
        external: ["@resvg/resvg-js"],
        output: { minify: true, entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  mkdirSync(`${out}/builder`, { recursive: true });
  writeFileSync(`${out}/builder/facts.json`, JSON.stringify(await factsOf(out, views)));
}
