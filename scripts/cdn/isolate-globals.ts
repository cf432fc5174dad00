/** What Lit and zod leave on a page that loads them; in files of ours they keep it to themselves. */
import type { Plugin } from "vite";
import { tags } from "../tags.js";
import { patchPlugin, type Patch } from "./patch.js";

/** Lit's lists of its versions. */
const VERSIONS = /[,;]\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
/** Lit's collection of what standard decorators declare, which we do without: where it is made, and where it is read. */
const METADATA =
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g;
const METADATA_READ = /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^}]*\}/g;

/**
 * In place of the page's globals Lit and zod get an object of their own, so that no versions, settings and registries
 * are left on the page. Lit's policy gets our name, and is made only where the file is going to define an element: of
 * two copies, that is one.
 */
export function isolateGlobals(file: string): Plugin<readonly Patch[]> {
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
  return patchPlugin(
    "isolate-globals",
    [
      ...Object.keys(globals).map((where) => ({
        dependency: where.startsWith("zod/") ? "zod" : "lit",
        where,
        pattern: "globalThis",
        by: "ownGlobals",
      })),
      inLit("lit-html/lit-html.js", VERSIONS),
      inLit("lit-html/lit-html.js", 'createPolicy("lit-html"', `createPolicy("${policyOf(file)}"`),
      inLit("lit-element/lit-element.js", VERSIONS),
      // By this Lit knows whether there are adopted sheets; MooTools has a Document of its own.
      inLit(
        "@lit/reactive-element/css-tag.js",
        '"adoptedStyleSheets"in Document.prototype',
        '"adoptedStyleSheets"in document',
      ),
      inLit("@lit/reactive-element/reactive-element.js", VERSIONS),
      inLit("@lit/reactive-element/reactive-element.js", METADATA),
      inLit("@lit/reactive-element/reactive-element.js", METADATA_READ),
    ],
    (where) => `const ownGlobals = { ${globals[where] ?? ""} };\n`,
  );
}

function inLit(where: string, pattern: RegExp | string, by = ""): Patch {
  return { dependency: "lit", where, pattern, by };
}

/**
 * The name of a file's Trusted Types policy, by which Lit makes its templates. A page allows policies by name, and each
 * name once. What has all four elements goes by the name of the package, one element by the name it is imported by.
 */
function policyOf(file: string): string {
  return `migration-explainers${tags.includes(file) ? `/${file}` : ""}`;
}
