/** Every form of a view as text, by name: what tests of the same truth in all of them go over. */
import { parse } from "csv-parse/sync";
import type { SoundDataset } from "../../src/data/parse.js";
import { pathOf, type View } from "../../src/embed/address.js";
import { cardOf, CARDS, type CardFormat } from "../../src/words/card.js";
import { citationOf } from "../../src/words/citation.js";
import { imageOf } from "../../src/words/image.js";
import { oembedOf } from "../../src/static/oembed.js";
import { pageHtmlOf } from "../../src/static/page.js";
import { shadowOf } from "../../src/static/figure-html.js";
import { formats, makers } from "../../src/static/render.js";
import { createStaticView, type StaticView } from "../../src/static/static-view.js";
import { snippetsOf } from "../../src/static/snippets.js";
import { readHead, readHtml, readJson, readMarkdown, readSvg } from "./reading.js";

const SITE = "https://example.org/explainers/";
export const DAY = "2026-11-28";

/** Words are compared, so pictures are drawn only once: as an empty one of the right size. */
export async function withoutPicture(
  view: View,
  dataset: SoundDataset | null = null,
): Promise<StaticView> {
  const showing = await createStaticView(view, dataset, DAY);
  const height = showing.explained.picture?.height;
  const chart = (width: number) => (height ? { markup: "<g></g>", width, height } : null);
  return { ...showing, chart, layers: () => [] };
}

/** Every form as text, by name. What is written for eyes is read as eyes read it. */
export async function formsOf(staticView: StaticView): Promise<Record<string, string>> {
  const { shown, explained, chart } = staticView;
  const address = `${SITE}embed/${pathOf(staticView.view)}`;
  const how = { address, width: 640, scale: 1 };
  const made: Record<string, string> = {};
  for (const format of formats)
    if (!/png|card|thumbnail/.test(format))
      made[format] = String(await makers[format](staticView, how));
  const { tag, iframe, quote, link, picture } = snippetsOf(staticView, SITE);
  const head = readHead(pageHtmlOf(staticView, SITE));
  const height = explained.picture?.height ?? 0;
  const cards = (Object.keys(CARDS) as CardFormat[]).map(
    (format) => [format, readSvg(cardOf(shown, format, height, chart))] as const,
  );
  return {
    // Beside it stands the fallback, for readers that know no shadow root.
    figure: readHtml(shadowOf(staticView)),
    "beside the figure": readHtml(made["figure"] ?? ""),
    html: readHtml(made["html"] ?? ""),
    fallback: readHtml(made["fallback"] ?? ""),
    markdown: readMarkdown(made["markdown"] ?? ""),
    text: made["text"] ?? "",
    csv: (parse(made["csv"] ?? "", { bom: true }) as string[][]).flat().join(" "),
    json: readJson(made["json"] ?? ""),
    jsonld: readJson(made["jsonld"] ?? ""),
    citation: made["citation"] ?? "",
    bibtex: citationOf(shown, "bibtex").replace(/\\([&%$#_])/g, "$1"),
    csl: readJson(made["csl"] ?? ""),
    svg: readSvg(imageOf(shown, chart(640))),
    oembed: readHtml((JSON.parse(oembedOf(staticView, SITE)) as { html: string }).html),
    opengraph: head,
    ...Object.fromEntries(cards),
    ...Object.fromEntries(
      Object.entries({ tag, iframe, quote, link, picture }).map(([name, snippet]) => [
        `snippet ${name}`,
        readHtml(snippet),
      ]),
    ),
  };
}

/** Facts that a form is not the place for, with the reason. */
export const elsewhere: Readonly<Record<string, readonly string[]>> = {
  // Pictures have the finding; the number of the whole span is in none of its places in the figure either.
  svg: ["number", "notice"],
  card: ["number", "notice"],
  "card-portrait": ["number", "notice"],
  "card-square": ["number", "notice"],
  // Rows of figures: days are written as in the data, and the text of the figure is its title.
  csv: ["finding", "subtitle", "caveat", "date", "pinned", "number"],
  jsonld: ["date", "number", "source", "quotation"],
  json: ["number"],
  // Publication and retrieval stand in fields of their own.
  bibtex: ["date", "subtitle", "quotation"],
  csl: ["date", "subtitle", "quotation"],
  citation: ["subtitle", "quotation"],
  // A list is no place for all of it: the title has period and unit.
  thumbnail: [
    "number",
    "subtitle",
    "said",
    "source",
    "date",
    "notice",
    "notice in short",
    "quotation",
  ],
  // That it is pinned stands in the revision and in the address.
  figure: ["pinned"],
};
