/** What old libraries put in the place of the language's own on their pages, and what Plot and zod get instead. */
import type { Plugin } from "vite";
import { patchPlugin, type Patch } from "./patch.js";

/** Where a page adds to `Object.prototype`, Plot and zod find that in every object they walk: they get what it has itself. */
export const ownKeys = (): Plugin<readonly Patch[]> =>
  patchPlugin(
    "own-keys",
    ["@observablehq/plot", "zod"].map((dependency) => ({
      dependency,
      where: `${dependency}/`,
      pattern: /for \((const \w+) in ([\w.]+)\)/g,
      by: "for ($1 of Object.keys($2))",
    })),
  );

const MODULE = "safe-array-from";

/**
 * Prototype.js and MooTools put functions of their own in the place of `Array.from`, which take no second argument and
 * no iterable. What draws and checks gets one that does, also where Plot reaches it as the `from` of a type.
 */
export const safeArrayFrom = (): Plugin<readonly Patch[]> => ({
  ...patchPlugin(
    MODULE,
    [
      ...["@observablehq/plot/", "d3-", "zod/"].map((where) => ({
        dependency: where === "zod/" ? "zod" : "@observablehq/plot",
        where,
        pattern: /\bArray\.from\b/g,
        by: "arrayFrom",
      })),
      {
        dependency: "@observablehq/plot",
        where: "@observablehq/plot/src/options.js",
        pattern: /\btype\.from\(/g,
        by: "fromOf(type)(",
      },
    ],
    () => `import { arrayFrom, fromOf } from "${MODULE}";\n`,
  ),
  resolveId: (source) => (source === MODULE ? source : null),
  load: (id) => (id === MODULE ? CODE : null),
});

const CODE = `
export function arrayFrom(items, map) {
  const list = items[Symbol.iterator] ? [...items] : [...Array(items.length).keys()].map((index) => items[index]);
  return map ? list.map((item, index) => map(item, index)) : list;
}
export function fromOf(type) {
  return type === Array ? arrayFrom : (items, map) => type.from(items, map);
}`;
