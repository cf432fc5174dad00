/**
 * One configuration, four outputs, chosen by mode: `dist` (modules for developers), `cdn` (one module
 * script for pages), `classic` (one classic script), and Storybook's own. All of them check the dataset first.
 */
import { readdirSync } from "node:fs";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { readDataset } from "./scripts/read-dataset.js";

/** Stops a build on a dataset that is not sound, with file, row and remedy. */
const soundDataset: Plugin = {
  name: "sound-dataset",
  buildStart() {
    readDataset("data");
  },
};

/** A page's charset decodes a classic script, so it must not hold anything beyond ASCII. */
const ascii: Plugin = {
  name: "ascii",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk")
        file.code = file.code.replace(
          /[^\x00-\x7f]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  },
};

const entries = [
  "src/index.ts",
  "src/define.ts",
  "src/static/shown.ts",
  ...tags().flatMap((tag) => [`src/${tag}/${tag}.define.ts`, `src/${tag}/${tag}.element.ts`]),
];

/** What draws: our charts, Plot, and all that Plot brings along. */
const pictures =
  /\.chart\.ts$|\/src\/plot\/(?!layout)|\/node_modules\/(@observablehq|d3-|d3\/|isoformat|internmap|delaunator|robust-predicates|interval-tree-1d|binary-search-bounds)/;

const outputs: Record<string, UserConfig["build"]> = {
  dist: {
    outDir: "dist",
    lib: { entry: entries, formats: ["es"] },
    minify: false,
    rolldownOptions: {
      external: [/^lit/, /^zod/, "@observablehq/plot"],
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: fileName },
    },
  },
  cdn: {
    outDir: "cdn",
    lib: { entry: { explainers: "src/define.ts" }, formats: ["es"] },
    rolldownOptions: {
      preserveEntrySignatures: "allow-extension",
      output: {
        minify: true,
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        codeSplitting: {
          // What a group needs stays where the first module has it: else that would fetch the group at once.
          includeDependenciesRecursively: false,
          groups: [
            { name: "pictures", test: pictures },
            { name: "check", test: /\/zod\/|\/data\/(check|rules|schema)\.ts$/ },
            {
              name: "shared",
              test: /\/src\/(data|i18n|words|plot)\/|\.size\.ts$|\/data\/.*\.json$/,
            },
          ],
        },
      },
    },
  },
  classic: {
    outDir: "cdn",
    emptyOutDir: false,
    lib: {
      entry: "src/define.ts",
      formats: ["iife"],
      name: "explainers",
      fileName: () => "explainers.classic.js",
    },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
};

export default defineConfig(({ mode }) => ({
  base: "./",
  publicDir: false,
  json: { stringify: true },
  plugins: [soundDataset, ...(mode === "classic" ? [ascii] : [])],
  ...(outputs[mode] && { build: { target: "es2022", ...outputs[mode] } }),
}));

/** The four elements are the folders that define one. */
function tags(): string[] {
  return readdirSync("src").filter((name) => name.includes("-"));
}

/** Modules keep their place; the compiler's helper and the JSON get a plain name of their own. */
function fileName({ name }: { name: string }): string {
  return `${name.replace(/^.*_virtual\//, "internal/").replace(/^.*data\/(.*)\.json$/, "data/$1")}.js`;
}
