/**
 * Builds `cdn/`: one self-contained first module for each element and one for all four, which hold the
 * baked views and nothing else; the chunks they share, loaded when somebody asks for more; one classic
 * script that holds everything; and the small ones around embedding.
 */
import { basename, resolve } from "node:path";
import { readdirSync, rmSync } from "node:fs";
import { build, type InlineConfig, type Plugin } from "vite";
import { guest, ownArrays, ownKeys } from "./cdn/guest.js";
import { ascii, narrowed, smallSheets, soundDataset } from "./cdn/plugins.js";
import { tags } from "./tags.js";

const OUT = "cdn";

/** What draws: our charts, Plot, and all that Plot brings along. */
const pictures =
  /\.chart\.ts$|\/src\/plot\/(?!layout)|\/node_modules\/(@observablehq|d3-|d3\/|isoformat|internmap|delaunator|robust-predicates|interval-tree-1d|binary-search-bounds)/;

rmSync(OUT, { recursive: true, force: true });
const chunks = await buildChunks();
for (const tag of tags) await buildFirst(tag, `src/${tag}/${tag}.define.ts`);
await buildFirst("explainers", "src/define.ts");
await buildFirst("add-language", "src/i18n/added.ts");
await buildClassic("explainers.classic", "src/define.ts");
for (const name of ["embed", "frame", "loader"]) await buildClassic(name, `src/embed/${name}.ts`);

/** Builds everything that is loaded later, once for all first modules. Says which file each source became. */
async function buildChunks(): Promise<ReadonlyMap<string, string>> {
  // The view without attributes is part of the first module.
  const baked = readdirSync("src/baked").filter((name) =>
    /\.(?!default)[a-z0-9-]+\.ts$/.test(name),
  );
  const entries = [
    ...tags.map((tag) => `src/${tag}/${tag}.live.ts`),
    ...baked.map((name) => `src/baked/${name}`),
    "src/internal/contrast.ts",
    ...readdirSync("src/i18n/languages").map((name) => `src/i18n/languages/${name}`),
  ];
  const { output } = await made({
    plugins: [soundDataset, narrowed, ownArrays, ownKeys, guest("chunks")],
    build: {
      lib: {
        entry: Object.fromEntries(entries.map((path) => [basename(path, ".ts"), path])),
        formats: ["es"],
      },
      rolldownOptions: {
        preserveEntrySignatures: "allow-extension",
        output: {
          minify: true,
          entryFileNames: "chunks/[name]-[hash].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          codeSplitting: {
            // What a group needs stays where it is: else the words would bring the chart library along.
            includeDependenciesRecursively: false,
            groups: [
              { name: "pictures", test: pictures },
              { name: "check", test: /\/zod\/|\/data\/(check|parse|rules|schema)\.ts$/ },
              // What all four share: dates and series, words, the panel, files.
              {
                name: "desk",
                test: /\/src\/(data|i18n|words|internal|plot)\/(?!parts\/|languages\/|contrast)|own-arrays|\.size\.ts$|\/baked\/languages\.ts$/,
              },
            ],
          },
        },
      },
    },
  });
  return new Map(
    output.flatMap((file) =>
      file.type === "chunk" && file.isEntry && file.facadeModuleId
        ? [[file.facadeModuleId, file.fileName] as const]
        : [],
    ),
  );
}

/** Builds one module that stands alone; what it loads later are the chunks. */
async function buildFirst(name: string, entry: string): Promise<void> {
  const laterChunks: Plugin = {
    name: "later-chunks",
    enforce: "pre",
    resolveId(source, importer, { kind }) {
      if (kind !== "dynamic-import" || !importer) return null;
      const path = resolve(importer, "..", source).replace(/\.js$/, ".ts");
      const file = chunks.get(path);
      if (!file)
        throw new Error(`${importer} loads ${source} later, which is no chunk of ${OUT}/.`);
      return { id: `./${file}`, external: true };
    },
  };
  await made({
    plugins: [laterChunks, smallSheets, guest(name)],
    build: {
      lib: { entry, formats: ["es"], fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
}

/** A classic script, for pages that cannot use modules: everything in one file. */
async function buildClassic(name: string, entry: string): Promise<void> {
  await made({
    plugins: [narrowed, smallSheets, ascii, ownArrays, ownKeys, guest(name)],
    build: {
      lib: {
        entry,
        formats: ["iife"],
        name: "explainers",
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
      // That script holds all that the others hold, and so whatever others wrote of it.
      ...(name === "explainers.classic" && { license: { fileName: "LICENSES.md" } }),
    },
  });
}

async function made(config: InlineConfig) {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: false,
    json: { stringify: true },
    ...config,
    build: { target: "es2022", outDir: OUT, emptyOutDir: false, ...config.build },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !("output" in bundle)) throw new Error("Vite watched instead of building.");
  return bundle;
}
