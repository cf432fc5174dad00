/**
 * Builds `dist/`: modules for developers, one for each of ours. Storybook uses it without that mode.
 * What pages load from `cdn/` is built by scripts/cdn.ts. All builds check the dataset first.
 */
import { oldestBrowsers } from "./scripts/oldest-browsers.js";
import { readdirSync } from "node:fs";
import { defineConfig } from "vite";
import { executable, mapsOfCode, soundDataset, withLicence } from "./scripts/cdn/plugins.js";
import { tags } from "./scripts/tags.js";

const entries = [
  "src/index.ts",
  "src/define.ts",
  "src/dataset.ts",
  "src/schema.ts",
  "src/i18n/en.ts",
  ...readdirSync("src/i18n/languages").map((file) => `src/i18n/languages/${file}`),
  ...readdirSync("src/frameworks").map((file) => `src/frameworks/${file}`),
  "src/static/index.ts",
  "src/static/ssr.ts",
  "src/command/main.ts",
  ...tags.flatMap((tag) => [`src/${tag}/${tag}.define.ts`, `src/${tag}/${tag}.element.ts`]),
];

export default defineConfig(({ mode }) => ({
  base: "./",
  publicDir: false,
  json: { stringify: true },
  plugins: [soundDataset, ...(mode === "dist" ? [withLicence, mapsOfCode, executable] : [])],
  ...(mode === "dist" && {
    build: {
      target: oldestBrowsers,
      outDir: "dist",
      lib: { entry: entries, formats: ["es"] },
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: [
          /^lit/,
          /^zod/,
          /^node:/,
          /^@(lit-labs|modelcontextprotocol|observablehq|resvg)\//,
        ],
        output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: fileName },
      },
    },
  }),
}));

/** Modules keep their place; the compiler's helper and the JSON get a plain name of their own. */
function fileName({ name }: { name: string }): string {
  return `${name
    .replace(/^_virtual\/(?:.*\/)?/, "internal/")
    .replace(/^data\/(.*)\.json$/, "data/$1")
    .replace(/^node_modules\/([^/]+)\/.*$/, "static/$1")}.js`;
}
