/** What Lit and zod leave on a page that loads them; in files of ours they keep it to themselves. And what a page does to them. */
import type { Plugin } from "vite";
import { tags } from "../tags.js";

/** Lit's lists of its versions, and its collection of what standard decorators declare, which we do without. */
const LISTS =
  /[,;]\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)|Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;|const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^}]*\}/g;

/**
 * The name of a file's Trusted Types policy, by which Lit makes its templates. A page allows policies by name, and each
 * name once. What has all four elements goes by the name of the package, one element by the name it is imported by.
 */
function policyOf(file: string): string {
  return `migration-explainers${tags.includes(file) ? `/${file}` : ""}`;
}

/**
 * In place of the page's globals Lit and zod get an object of their own, so that no versions, settings and registries
 * are left on the page. Lit's policy gets our name, and is made only where the file is going to define an element: of
 * two copies, that is one.
 */
export function guest(file: string): Plugin {
  const elements = JSON.stringify(tags.includes(file) ? [file] : tags);
  const defines = `${elements}.some((tag) => !customElements.get(tag))`;
  const globals: Readonly<Record<string, string>> = {
    "lit-html/lit-html.js": `trustedTypes: ${defines} ? globalThis.trustedTypes : null`,
    "lit-element/lit-element.js": "",
    "@lit/reactive-element/css-tag.js": "ShadowRoot: globalThis.ShadowRoot",
    "@lit/reactive-element/reactive-element.js": "trustedTypes: globalThis.trustedTypes",
    "zod/v4/core/core.js": "",
    "zod/v4/core/registries.js": "",
  };
  return {
    name: "guest",
    transform(code, id) {
      const [, module = ""] = /\/node_modules\/(.*)$/.exec(id) ?? [];
      const own = globals[module];
      if (own === undefined) return null;
      const kept = code
        .replace(LISTS, "")
        .replaceAll("globalThis", "ownGlobals")
        // By this Lit knows whether there are adopted sheets; MooTools has a Document of its own.
        .replace(`"adoptedStyleSheets"in Document.prototype`, `"adoptedStyleSheets"in document`)
        .replace('createPolicy("lit-html"', `createPolicy("${policyOf(file)}"`);
      return { code: `const ownGlobals = { ${own} };\n${kept}`, map: null };
    },
  };
}

/** Where a page adds to `Object.prototype`, Plot and zod find that in every object they walk: they get what it has itself. */
export const ownKeys: Plugin = {
  name: "own-keys",
  transform(code, id) {
    if (!id.includes("/node_modules/")) return null;
    const own = code.replace(/for \((const \w+) in ([\w.]+)\)/g, "for ($1 of Object.keys($2))");
    return own === code ? null : { code: own, map: null };
  },
};

/**
 * Prototype.js and MooTools put functions of their own in the place of `Array.from`, which take no second argument and
 * no iterable. What draws gets one that does, also where Plot reaches it as the `from` of a type.
 */
export const ownArrays: Plugin = {
  name: "own-arrays",
  resolveId: (source) => (source === ARRAYS ? source : null),
  load: (id) => (id === ARRAYS ? OWN_ARRAYS : null),
  transform(code, id) {
    if (!id.includes("/node_modules/") || !/\b(Array|type)\.from\b/.test(code)) return null;
    const own = code
      .replaceAll(/\bArray\.from\b/g, "arrayFrom")
      .replaceAll(/\btype\.from\(/g, "fromOf(type)(");
    return { code: `import { arrayFrom, fromOf } from "${ARRAYS}";\n${own}`, map: null };
  },
};

const ARRAYS = "own-arrays";

const OWN_ARRAYS = `
export function arrayFrom(items, map) {
  const list = items[Symbol.iterator] ? [...items] : [...Array(items.length).keys()].map((index) => items[index]);
  return map ? list.map((item, index) => map(item, index)) : list;
}
export function fromOf(type) {
  return type === Array ? arrayFrom : (items, map) => type.from(items, map);
}`;
