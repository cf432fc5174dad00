/** What a reader fetches for a form, from the bytes of the files that were built. */
import { needs as needsOfCrossings } from "../../src/crossings-timeline/crossings-timeline.explain.js";
import { needs as needsOfDeaths } from "../../src/deaths-tally/deaths-tally.explain.js";
import { pathOf } from "../../src/embed/address.js";
import { needs as needsOfQuote } from "../../src/quote-card/quote-card.explain.js";
import { needs as needsOfRemovals } from "../../src/removals-counter/removals-counter.explain.js";
import type { Showing } from "../../src/static/showing.js";
import type { SnippetName } from "../../src/static/snippets.js";
import type { Facts } from "./facts.js";

const needs: Readonly<Record<string, typeof needsOfCrossings>> = {
  "removals-counter": needsOfRemovals,
  "crossings-timeline": needsOfCrossings,
  "deaths-tally": needsOfDeaths,
  "quote-card": needsOfQuote,
};

/** The files of `cdn/` that the element fetches until its picture stands. */
export function filesOf({ view }: Showing, facts: Facts, accent: string): string[] {
  const { tag, attributes } = view;
  const { lang, ...asked } = attributes;
  const built = facts.built[pathOf(view)];
  const later =
    built !== undefined
      ? [built]
      : [
          "rolldown-runtime.js",
          "desk.js",
          `${tag}.live.js`,
          "pictures.js",
          ...(needs[tag]?.(asked) ?? []).map((part) => `${part}.js`),
          ...(lang === undefined ? [] : [`${lang}.js`]),
        ];
  const colours = accent ? ["contrast.js"] : [];
  return [`${tag}.js`, ...[...later, ...colours].map((name) => `chunks/${name}`)].filter(
    (name) => facts.bytes[name] !== undefined,
  );
}

/** How many bytes a reader fetches for the form; `null` where it loads nothing that can be counted here. */
export function weightOf(
  form: SnippetName,
  showing: Showing,
  facts: Facts,
  accent: string,
): number | null {
  const sum = (names: readonly string[]) =>
    names.reduce((bytes, name) => bytes + (facts.bytes[name] ?? 0), 0);
  const page = facts.pages[pathOf(showing.view)];
  if (form === "tag" || form === "figure") return sum(filesOf(showing, facts, accent));
  if (form === "iframe" && page)
    return page.html + sum(["frame.js", "embed.js", ...filesOf(showing, facts, "")]);
  if (form === "quote") return sum(["loader.js", ...filesOf(showing, facts, "")]);
  if (form === "picture" && page) return page.picture;
  return null;
}
