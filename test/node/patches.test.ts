/** What the builds change in other people's code is there to be changed; where it is not, they stop and say so. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { build, type Plugin } from "vite";
import { isolateGlobals } from "../../scripts/cdn/isolate-globals.js";
import { packageFileOf } from "../../scripts/cdn/patch.js";
import { pathOf } from "../../scripts/cdn/paths.js";
import { smallSheets, withLicence } from "../../scripts/cdn/plugins.js";
import { ownKeys, safeArrayFrom } from "../../scripts/cdn/safe-built-ins.js";
import { stubUnusedPlot } from "../../scripts/cdn/stub-unused-plot.js";
import { anyScreen } from "../../scripts/site/builder.js";

const patching = () => [isolateGlobals("chunks"), safeArrayFrom(), ownKeys(), anyScreen];

/** Bundles this dependency as it is installed, and writes nothing. */
async function bundle(dependency: string, ...plugins: Plugin[]): Promise<void> {
  const entry: Plugin = {
    name: "entry",
    resolveId: (source) => (source.endsWith("entry.js") ? "entry.js" : null),
    load: (id) => (id === "entry.js" ? `export * from "${dependency}";` : null),
  };
  await build({
    configFile: false,
    logLevel: "silent",
    plugins: [entry, ...plugins],
    build: { write: false, minify: false, lib: { entry: "entry.js", formats: ["es"] } },
  });
}

/** Changes what other plugins are given, as a new release would. */
function release(where: string, change: (code: string) => string): Plugin {
  return {
    name: "release",
    enforce: "pre",
    transform: (code, id) => (packageFileOf(id).startsWith(where) ? change(code) : null),
  };
}

/** A release in which a file lies elsewhere. */
function moved(file: RegExp, exports: string): Plugin {
  return {
    name: "moved",
    enforce: "pre",
    resolveId: (source) => (file.test(source) ? "elsewhere.js" : null),
    load: (id) => (id === "elsewhere.js" ? exports : null),
  };
}

for (const dependency of ["lit", "zod", "@observablehq/plot"]) {
  test(`${dependency}, as it is installed, meets every pattern`, async () => {
    await bundle(dependency, stubUnusedPlot(), ...patching());
  });
}

for (const { name, api: patches = [] } of patching())
  for (const { dependency, where, pattern, by } of patches)
    test(`${name} stops the build where nothing in ${where} meets ${String(pattern)}`, async () => {
      const plugin = patching().find((each) => each.name === name)!;
      // What the patch makes of it is sound code without the pattern.
      const without = release(where, (code) => code.replaceAll(pattern, by || "/**/"));
      await assert.rejects(bundle(dependency, without, plugin), ({ message }: Error) => {
        assert.ok(message.includes(`Nothing in ${where} meets ${String(pattern)}.`), message);
        assert.ok(message.includes(`Look at the new release of ${dependency} and adjust`), message);
        return true;
      });
    });

test("a file of Lit that never comes by stops the build", async () => {
  const elsewhere = moved(
    /^@lit\/reactive-element$/,
    "export const ReactiveElement = HTMLElement;",
  );
  await assert.rejects(
    bundle("lit", elsewhere, isolateGlobals("chunks")),
    /holds lit, but @lit\/reactive-element\/css-tag\.js never came by.*new release of lit/,
  );
});

test("a module of Plot that is to be left out, and never comes by, stops the build", async () => {
  const elsewhere = moved(/\/marks\/tip\.js$/, "export const Tip = 0, tip = 0;");
  await assert.rejects(
    bundle("@observablehq/plot", elsewhere, stubUnusedPlot()),
    /@observablehq\/plot\/src\/marks\/tip\.js never came by.*new release of @observablehq\/plot/,
  );
});

for (const [change, code] of [
  [
    "no longer exports pointerX",
    (code: string) => code.replace("export function pointerX", "function pointerX"),
  ],
  ["exports something new", (code: string) => `${code}\nexport const pointerZ = 0;`],
] as const)
  test(`a module of Plot that is left out, and ${change}, stops the build`, async () => {
    const other = release("@observablehq/plot/src/interactions/pointer.js", code);
    await assert.rejects(
      bundle("@observablehq/plot", other, stubUnusedPlot()),
      /interactions\/pointer\.js exports .* differs by pointer[XZ]\. Look at the new release/,
    );
  });

test("a build without these packages is left alone", async () => {
  await bundle("isoformat", stubUnusedPlot(), ...patching());
});

test("a style sheet that cannot be made small stops the build", () => {
  const { transform } = smallSheets as { transform: (code: string, id: string) => string };
  assert.throws(
    () => transform("export const styles = 0;", `${process.cwd()}/src/a/a.styles.ts`),
    /src\/a\/a\.styles\.ts holds no sheet/,
  );
});

test("a build that carries no package has no licence to put above it", async () => {
  await assert.rejects(bundle("./src/data/time.js", withLicence), /look where linkedom has gone/);
});

test("paths count from the project's root, whatever lies above it", () => {
  const root = process.cwd();
  assert.equal(pathOf(`${root}/src/plot/draw.ts`), "src/plot/draw.ts");
  assert.equal(pathOf(`${root}/node_modules/zod/a.js`), "node_modules/zod/a.js");
  assert.equal(pathOf(`${root}/node_modules/a/node_modules/b/c.js`), "node_modules/b/c.js");
  // Where packages lie in a folder above, or are linked from elsewhere.
  assert.equal(pathOf("/elsewhere/src/node_modules/b/c.js"), "node_modules/b/c.js");
});
