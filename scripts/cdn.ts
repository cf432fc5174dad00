/**
 * Builds `cdn/`: one self-contained first module for each element and one for all four, which hold the view without
 * attributes and nothing else; the other prerendered views, a file each; the chunks they share, loaded when somebody
 * asks for more; one classic script that holds everything; and the small ones around embedding.
 */
import { oldestBrowsers } from "./oldest-browsers.js";
import { resolve } from "node:path";
import { readdirSync, rmSync } from "node:fs";
import { build, type InlineConfig, type Plugin } from "vite";
import { isolateGlobals } from "./cdn/isolate-globals.js";
import { pathOf } from "./cdn/paths.js";
import { ascii, onlyFirstView, smallSheets, soundDataset, viewFiles } from "./cdn/plugins.js";
import { ownKeys, safeArrayFrom } from "./cdn/safe-built-ins.js";
import { stubUnusedPlot } from "./cdn/stub-unused-plot.js";
import { writeNewest } from "./newest.js";
import { writeViews } from "./prerender/files.js";
import { tags } from "./tags.js";

const OUT = "cdn";

/** What the site's build writes anew, and so needs by its name. */
const PAGES = "src/embed/pages.ts";

/** What is loaded later as one file by itself: what a reader does with a figure, and what asks for newer ones. */
const alone = {
  interaction: "src/element/interaction/interaction.ts",
  newest: "src/element/newest.ts",
};

/** What draws: our charts, Plot, and all that Plot brings along. */
const pictures =
  /^src\/(.*\.chart\.ts$|plot\/(?!layout))|^node_modules\/(@observablehq|d3-|d3\/|isoformat|internmap|delaunator|robust-predicates|interval-tree-1d|binary-search-bounds)/;
/** What checks a dataset. */
const check = /^node_modules\/zod\/|^src\/data\/(check|parse|rules|schema)\.ts$/;
/**
 * What explains, shared by all four: dates and series, languages, words. With it what the picture of an element and its
 * height or words both need: else whoever draws one element would fetch the words of all.
 */
const viewLoader =
  /^(?!src\/element\/(?:tools|list|sound)\/|src\/data\/(editions|sum-rows)\.|src\/words\/(citation|csv|editions|files|json|json-ld|note|sum)\.)(?:src\/[a-z-]+\/[a-z.-]+\.(height|phrases\.words)\.ts$|src\/attributes\.ts$|src\/(data|i18n|words|view|element|plot)\/(?!chunks\/|languages\/|texts\/|contrast)|src\/embed\/(address|url)\.ts$|src\/prerender\/(decode|views\/languages)\.ts$|safe-array-from$)/;
/** What a reader asks for: the panel behind a number, and all that can be taken away. */
const tools =
  /^src\/element\/tools\/|^src\/data\/(editions|sum-rows)\.|^src\/words\/(citation|csv|editions|files|json|json-ld|note|sum)\./;

rmSync(OUT, { recursive: true, force: true });
const chunks = new Map(await buildChunks());
for (const [name, entry] of Object.entries(alone))
  chunks.set(resolve(entry), await buildAlone(name, entry));
// What an element loads for a number in running text is what stands in pages that have only such numbers.
chunks.set(resolve("src/element/inline/number.ts"), "inline.js");
await buildFirst("inline", "src/element/inline/inline.ts");
for (const tag of tags) await buildFirst(tag, `src/${tag}/${tag}.define.ts`);
await buildFirst("explainers", "src/define.ts");
await buildFirst("add-language", "src/i18n/add-language.ts");
await buildClassic("explainers.classic", "src/define.ts");
await writeViews(`${OUT}/views`);
await writeNewest(`${OUT}/data`);
for (const name of ["embed", "explain-links", "frame", "loader"])
  await buildClassic(name, `src/embed/${name}.ts`);

/** Builds everything that is loaded later, once for all first modules. Says in which file each source is. */
async function buildChunks(): Promise<ReadonlyMap<string, string>> {
  const entries = [
    ...tags.map((tag) => `src/${tag}/definition.ts`),
    "src/element/view-loader.ts",
    "src/element/tools/tools.ts",
    "src/element/contrast.ts",
    "src/data/parse.ts",
    "src/data/chunks/common.ts",
    PAGES,
    ...readdirSync("src/i18n/languages").map((name) => `src/i18n/languages/${name}`),
  ];
  const { output } = await made({
    plugins: [
      soundDataset,
      stubUnusedPlot(),
      smallSheets,
      safeArrayFrom(),
      ownKeys(),
      isolateGlobals("chunks"),
    ],
    build: {
      lib: {
        entry: Object.fromEntries(entries.map((path) => [chunkName(path), path])),
        formats: ["es"],
      },
      rolldownOptions: {
        preserveEntrySignatures: "allow-extension",
        output: {
          minify: true,
          entryFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.endsWith(PAGES) ? "chunks/[name].js" : "chunks/[name]-[hash].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          codeSplitting: {
            // What a group needs stays where it is: else the words would bring the chart library along.
            includeDependenciesRecursively: false,
            groups: Object.entries({ pictures, check, tools, "view-loader": viewLoader }).map(
              ([name, paths]) => ({
                name,
                test: (id) => paths.test(pathOf(id)),
              }),
            ),
          },
        },
      },
    },
  });
  failOnCircles(output);
  const built = output.filter((file) => file.type === "chunk");
  return new Map([
    ...built.flatMap(({ fileName, moduleIds }) => moduleIds.map((id) => [id, fileName] as const)),
    ...built.flatMap(({ fileName, facadeModuleId, isEntry }) =>
      isEntry && facadeModuleId ? [[facadeModuleId, fileName] as const] : [],
    ),
  ]);
}

/**
 * Builds what is loaded later as one file by itself: it is wanted beside every view, and what it has in common with other
 * chunks is a few lines, for which nobody should wait for these.
 */
async function buildAlone(name: string, entry: string): Promise<string> {
  const { output } = await made({
    plugins: [laterChunks("../"), smallSheets],
    build: {
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        output: {
          minify: true,
          codeSplitting: false,
          entryFileNames: `chunks/${name}-[hash].js`,
        },
      },
    },
  });
  return output[0].fileName;
}

/** Of two chunks that import each other one runs before what it needs is there: which one, the network decides. */
function failOnCircles(output: Awaited<ReturnType<typeof made>>["output"]): void {
  const imports = new Map(
    // A chunk without modules only passes on what another one exports.
    output.flatMap((file) =>
      file.type === "chunk" && Object.keys(file.modules).length
        ? [[file.fileName, file.imports] as const]
        : [],
    ),
  );
  // From where every way is known to end.
  const done = new Set<string>();
  const follow = (name: string, path: readonly string[]): void => {
    if (done.has(name)) return;
    if (path.includes(name))
      throw new Error(
        `Chunks import each other: ${[...path, name].join(" → ")}. Move what both need into one group of scripts/cdn.ts.`,
      );
    for (const next of imports.get(name) ?? []) follow(next, [...path, name]);
    done.add(name);
  };
  for (const name of imports.keys()) follow(name, []);
}

/** The definition of an element is called after its folder. */
function chunkName(path: string): string {
  return path
    .replace(/^.*\/([a-z-]+)\/definition\.ts$/, "$1.definition.ts")
    .replace(/^.*\/|\.ts$/g, "");
}

/** What is loaded later are the chunks; `root` leads from the file that loads them to the folder. */
function laterChunks(root: string): Plugin {
  return {
    name: "later-chunks",
    enforce: "pre",
    resolveId(source, importer, { kind }) {
      if (kind !== "dynamic-import" || !importer) return null;
      const path = resolve(importer, "..", source).replace(/\.js$/, ".ts");
      const file =
        chunks.get(path) ??
        /^src\/prerender\/(views\/.*)\.ts$/.exec(pathOf(path))?.[1]?.concat(".js");
      if (!file)
        throw new Error(`${importer} loads ${source} later, which is no chunk of ${OUT}/.`);
      return { id: `${root}${file}`, external: true };
    },
  };
}

/** Builds one self-contained module. */
async function buildFirst(name: string, entry: string): Promise<void> {
  await made({
    plugins: [laterChunks("./"), onlyFirstView, viewFiles, smallSheets, isolateGlobals(name)],
    build: {
      lib: { entry, formats: ["es"], fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
}

/** A classic script, for pages that cannot use modules: everything in one file. */
async function buildClassic(name: string, entry: string): Promise<void> {
  await made({
    plugins: [
      stubUnusedPlot(),
      onlyFirstView,
      smallSheets,
      ascii,
      safeArrayFrom(),
      ownKeys(),
      isolateGlobals(name),
    ],
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
    build: { target: oldestBrowsers, outDir: OUT, emptyOutDir: false, ...config.build },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !("output" in bundle)) throw new Error("Vite watched instead of building.");
  return bundle;
}
