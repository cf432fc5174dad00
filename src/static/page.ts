/** An embed page: everything without a script, live with one, and what a site needs to show a link to it. */
import { pathOf } from "../embed/address.js";
import { CARDS } from "../words/card.js";
import { BYTE_ORDER_MARK } from "../words/csv.js";
import { csvOf, jsonOf } from "../words/files.js";
import { jsonLdOf } from "../words/json-ld.js";
import { ended, footOf, sentencesOf } from "../words/sentences.js";
import type { ExportModel } from "../words/export-model.js";
import { FEED, feedOf } from "./feed.js";
import { atomOf, jsonFeedOf } from "./feed-file.js";
import { figureHtml } from "./figure-html.js";
import { PAGE } from "./frame.js";
import { escaped } from "./markup.js";
import { oembedOf, oembedXmlOf, PROVIDER } from "./oembed.js";
import { cardPngOf, pngOf, svgOf } from "./pictures.js";
import { addressOf, placeOf } from "./render.js";
import type { StaticView } from "./static-view.js";
import { markdownOf } from "./writing.js";

/** The look of all pages of a site's folder `embed/`. */
export const sheet = `:root{color-scheme:light dark;font:${PAGE.letters}px/1.5 system-ui,sans-serif}body{margin:0;padding:0 ${PAGE.side}px;max-inline-size:50rem;margin-inline:auto}`;

/** The file with the words and rows of a page in Markdown: what programs that answer people read. */
export const MARKDOWN = "data.md";

/**
 * The files of an embed page, by name, to be put into the folder `embed/` and the path of the view below `site`.
 * They ask nobody but that site for anything. The ids of its feed are of `authority`, a domain.
 */
export async function pageOf(
  staticView: StaticView,
  site: string,
  authority = new URL(site).hostname,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { shown, view } = staticView;
  const feed = feedOf(staticView, site, authority);
  return {
    "index.html": pageHtmlOf(staticView, site),
    "oembed.json": oembedOf(staticView, site),
    "oembed.xml": oembedXmlOf(staticView, site),
    "data.csv": BYTE_ORDER_MARK + csvOf(shown),
    "data.json": jsonOf(shown),
    [MARKDOWN]: markdownOf(shown, addressOf(view, site)),
    [FEED.atom]: atomOf(feed),
    [FEED.json]: jsonFeedOf(feed, addressOf(view, site) + FEED.json),
    "picture.svg": svgOf(staticView),
    "picture.png": await pngOf(staticView),
    "card.png": await cardPngOf(staticView, "card"),
  };
}

/** The page alone. */
export function pageHtmlOf(staticView: StaticView, site: string): string {
  const { shown, view, locale } = staticView;
  const { title } = shown;
  const address = addressOf(view, site);
  const up = "../".repeat(pathOf(view).split("/").length);
  const description = descriptionOf(shown);
  const { take } = locale.messages;
  const figure = figureHtml(staticView, address, {
    downloads: [
      { name: take.csv, href: "data.csv" },
      { name: take.json, href: "data.json" },
      { name: take.svg, href: "picture.svg" },
      { name: take.png, href: "picture.png" },
      { name: take.follow, href: FEED.atom, opens: true },
    ],
  });
  const meta = Object.entries({
    "og:type": "article",
    "og:site_name": PROVIDER,
    "og:locale": ogLocale(shown.lang),
    "og:title": title,
    "og:description": description,
    "og:url": address,
    "og:image": `${address}card.png`,
    "og:image:type": "image/png",
    "og:image:width": String(CARDS.card.width),
    "og:image:height": String(CARDS.card.height),
    "og:image:alt": `${ended(title)} ${description}`,
  }).map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`);
  return `<!doctype html>
<html lang="${shown.lang}" dir="${shown.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${escaped(address)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(address)}oembed.json" title="${escaped(title)}">
<link rel="alternate" type="text/xml+oembed" href="${escaped(address)}oembed.xml" title="${escaped(title)}">
<link rel="alternate" type="text/markdown" href="${escaped(address)}${MARKDOWN}">
<link rel="alternate" type="application/atom+xml" href="${escaped(address)}${FEED.atom}" title="${escaped(title)}">
<link rel="alternate" type="application/feed+json" href="${escaped(address)}${FEED.json}" title="${escaped(title)}">
<meta name="twitter:card" content="summary_large_image">
${meta.join("\n")}
<script type="application/ld+json">${jsonLdOf(shown, placeOf(address))}</script>
<base target="_blank">
<style>${sheet}</style>
<script src="${up}cdn/embed.js" async></script>
</head>
<body>${figure}</body>
</html>
`;
}

/**
 * The page that shows any view its fragment names: `embed/view.html#crossings-timeline/from=2023`. Without a script,
 * or with a fragment that names none, it leads to the list of all figures.
 */
export function pageByAddress(): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>A figure of ${PROVIDER}</title>
<base target="_blank">
<style>${sheet}</style>
<script src="../cdn/embed.js" async></script>
</head>
<body><p data-by-address>The address of this page names the figure, and a script shows it. <a href="./">All figures</a></p></body>
</html>
`;
}

/** All that must be known with the title, in whole sentences. */
function descriptionOf(exportModel: ExportModel): string {
  const { claim, quotation, subtitle, number, must, source } = sentencesOf(exportModel);
  return [
    claim,
    quotation,
    ended(subtitle),
    ended(number),
    ...must,
    ended(source + footOf(exportModel)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The language with its most usual country, as Open Graph writes it. */
function ogLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region ?? "GB"}`;
}
