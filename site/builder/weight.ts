/** What a reader fetches for a form, from the bytes of the files that were built. */
import { pathOf } from "../../src/embed/address.js";
import { offeredFile } from "../../src/prerender/offered.js";
import type { StaticView } from "../../src/static/static-view.js";
import type { SnippetName } from "../../src/static/snippets.js";
import type { Facts } from "./facts.js";

/** The files of `cdn/` that the element fetches until its chart is drawn. */
export function filesOf({ view, element }: StaticView, facts: Facts, accent: string): string[] {
  const { tag, attributes } = view;
  const { lang, ...asked } = attributes;
  const { required } = element;
  const isFirst = !required.length && !Object.keys(attributes).length;
  const file = offeredFile(tag, attributes, element.attributes);
  const later = isFirst
    ? []
    : file !== null && facts.bytes[`views/${file}.js`] !== undefined
      ? [`views/${file}.js`]
      : [
          "view-loader.js",
          `${tag}.definition.js`,
          "pictures.js",
          ...element.datasetChunks(asked).map((chunk) => `${chunk}.js`),
          ...(lang === undefined ? [] : [`${lang}.js`]),
        ].map((name) => `chunks/${name}`);
  const colours = accent ? ["chunks/contrast.js"] : [];
  return [`${tag}.js`, ...later, ...colours].filter((name) => facts.bytes[name] !== undefined);
}

/** How many bytes a reader fetches for the form; `null` where it loads nothing that can be counted here. */
export function weightOf(
  form: SnippetName,
  staticView: StaticView,
  facts: Facts,
  accent: string,
): number | null {
  const sum = (names: readonly string[]) =>
    names.reduce((bytes, name) => bytes + (facts.bytes[name] ?? 0), 0);
  const page = facts.pages[pathOf(staticView.view)];
  if (form === "tag" || form === "figure") return sum(filesOf(staticView, facts, accent));
  if (form === "iframe" && page)
    return page.html + sum(["frame.js", "embed.js", ...filesOf(staticView, facts, "")]);
  if (form === "quote") return sum(["loader.js", ...filesOf(staticView, facts, "")]);
  if (form === "picture" && page) return page.picture;
  return null;
}
