/** Bundles the tests that run in browsers: to fetch every module by itself takes a page longer than all its tests. */
import { oldestBrowsers } from "./oldest-browsers.js";
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";

const FOLDERS = ["test/unit", "test/sweep", "test/errors", "test/fuzz"];

/** What a page in a test loads by its own address. */
const PAGES = ["src/define.ts", "test/unit/stub.ts"];

/** A plugin of the test runner's server; `define` names what stands in the sources for a constant. */
export function testBundle(define) {
  let modules = new Map();
  return {
    name: "test-bundle",
    async serverStart() {
      modules = await bundled(define);
    },
    serve({ path }) {
      const body = modules.get(path);
      return body === undefined ? undefined : { body, type: "js" };
    },
  };
}

/** The text of each module, by its path on the server. */
async function bundled(define) {
  const root = process.cwd();
  const tests = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const { outputFiles } = await build({
    entryPoints: [...tests.filter((path) => path.endsWith(".test.ts")), ...PAGES],
    outbase: root,
    outdir: root,
    outExtension: { ".js": ".ts" },
    chunkNames: "test-bundle/[name]-[hash]",
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    target: oldestBrowsers,
    conditions: ["development"],
    sourcemap: "inline",
    sourcesContent: false,
    // Our package.json says of its own published files, not of these, which do something when loaded.
    ignoreAnnotations: true,
    // The first is the server's own, the second never asked for in a browser.
    external: ["/__web-*", "@resvg/resvg-js"],
    define,
    logLevel: "warning",
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`/${relative(root, path).split(sep).join("/")}`, text]),
  );
}
