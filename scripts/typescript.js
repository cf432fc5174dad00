/** Lets the test runner's server answer with our TypeScript and JSON as modules that a browser reads. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { transform } from "esbuild";

const LOADERS = { ".ts": "ts", ".json": "json" };

/** A plugin of the server; `define` names what stands in the sources for a constant. */
export function typescript(define) {
  const tsconfigRaw = readFileSync("tsconfig.json", "utf8");
  return {
    name: "typescript",
    resolveMimeType: ({ path }) => (LOADERS[extname(path)] ? "js" : undefined),
    // TypeScript imports a module by the name it will have.
    resolveImport({ source, context }) {
      if (extname(context.path) !== ".ts" || !/^\..*\.js$/.test(source)) return undefined;
      const name = source.replace(/js$/, "ts");
      return existsSync(join(process.cwd(), dirname(context.path), name)) ? name : undefined;
    },
    async transform({ path, body }) {
      const loader = LOADERS[extname(path)];
      if (!loader) return undefined;
      const module_ = { loader, format: "esm", target: "es2022", sourcemap: "inline" };
      return (await transform(body, { ...module_, sourcefile: path, tsconfigRaw, define })).code;
    },
  };
}
