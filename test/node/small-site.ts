/** A small built site for tests of oEmbed, here and in the suite `wordpress`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { pathOf, viewOf } from "../../src/embed/address.js";
import { oembedOf, oembedXmlOf } from "../../src/static/oembed.js";
import { createStaticView, type StaticView } from "../../src/static/static-view.js";

/** A title that tries to get out of wherever it is written, with what XML cannot hold. */
export const HOSTILE = `"'><script>steal()</script>]]>&amp;\u0000\u0008\ufffe $1 \\1 \u2028 width="1" height="1" é 🛟`;

/** Those of its pages below `embed/`. */
export const paths: readonly string[] = [
  "removals-counter/",
  "crossings-timeline/from=2024-03,to=2024-10/",
  "crossings-timeline/events=rwanda-plan+election-2024/",
  "quote-card/quote=starmer-fantastic,lang=ar/",
  "deaths-tally/by=cause/",
];

/** Writes what the build says of a few pages below `site`; of the last one under the hostile title. */
export async function smallSite(folder: string, site: string): Promise<readonly StaticView[]> {
  const all = await Promise.all(
    paths.map(async (path) => {
      const view = viewOf(path);
      if (!view || pathOf(view) !== path) throw new Error(`${path} is no path of a view.`);
      return createStaticView(view);
    }),
  );
  const last = all.at(-1)!;
  all[all.length - 1] = { ...last, shown: { ...last.shown, title: HOSTILE } };
  for (const showing of all) {
    const place = join(folder, "embed", pathOf(showing.view));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "oembed.json"), oembedOf(showing, site));
    writeFileSync(join(place, "oembed.xml"), oembedXmlOf(showing, site));
  }
  // What an endpoint must not be led to.
  writeFileSync(join(folder, "oembed.json"), oembedOf(last, site));
  return all;
}

export type Answer = Readonly<Record<string, string | number>>;

/** The fields of an answer in XML. */
export function fieldsOf(xml: string): Record<string, string | null> {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  return Object.fromEntries(
    [...(root?.children ?? [])].map((each) => [each.localName, each.textContent]),
  );
}

/** Those of an answer in JSON as XML has them: all text, without what XML cannot hold. */
export function sayable(answer: Answer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      [...String(value)].filter((each) => !"\u0000\u0008\ud800\ufffe".includes(each)).join(""),
    ]),
  );
}
