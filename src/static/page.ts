/** An embed page: everything without a script, live with one, and what a site needs to show a link to it. */
import { pathOf } from "../embed/address.js";
import { jsonLdOf } from "../words/json-ld.js";
import { CARD } from "../words/image.js";
import { csvOf, jsonOf } from "../words/files.js";
import { figureOf } from "./figure.js";
import { escaped } from "./markup.js";
import { cardPngOf, pngOf, svgOf } from "./pictures.js";
import { addressOf } from "./render.js";
import { sentencesOf } from "./sentences.js";
import type { Showing } from "./showing.js";
import { heightOf } from "./snippets.js";
import { phrasingOf } from "./writing.js";

const PROVIDER = "migration-explainers";

const sheet =
  ":root{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif}body{margin:0;padding:0 1px;max-inline-size:50rem;margin-inline:auto}";

/**
 * The files of an embed page, by name, to be put into the folder `embed/` and the path of the view below `site`.
 * They ask nobody but that site for anything.
 */
export async function pageOf(
  showing: Showing,
  site: string,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { shown } = showing;
  return {
    "index.html": htmlOf(showing, site),
    "oembed.json": oembedOf(showing, site),
    "data.csv": csvOf(shown),
    "data.json": jsonOf(shown),
    "picture.svg": svgOf(showing),
    "picture.png": await pngOf(showing),
    "card.png": await cardPngOf(showing),
  };
}

function htmlOf(showing: Showing, site: string): string {
  const { shown, view } = showing;
  const { title, lead, detail, notes } = sentencesOf(shown);
  const address = addressOf(view, site);
  const up = "../".repeat(pathOf(view).split("/").length);
  const description = [lead, detail, ...notes].filter(Boolean).join(". ").slice(0, 300);
  const { take } = showing.locale.messages;
  const figure = figureOf(showing, address, [
    { name: take.csv, href: "data.csv" },
    { name: take.json, href: "data.json" },
    { name: take.svg, href: "picture.svg" },
    { name: take.png, href: "picture.png" },
  ]);
  const meta = Object.entries({
    "og:type": "article",
    "og:site_name": PROVIDER,
    "og:title": `${title}: ${lead}`,
    "og:description": description,
    "og:url": address,
    "og:image": `${address}card.png`,
    "og:image:width": String(CARD.width),
    "og:image:height": String(CARD.height),
    "og:image:alt": `${title}. ${lead}. ${detail}`,
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
<meta name="twitter:card" content="summary_large_image">
${meta.join("\n")}
<script type="application/ld+json">${jsonLdOf(shown)}</script>
<style>${sheet}</style>
<script src="${up}cdn/embed.js" async></script>
</head>
<body>${figure}</body>
</html>
`;
}

/** What a site is told that asks how to embed the page: an iframe, and words for where there can be none. */
function oembedOf(showing: Showing, site: string): string {
  const { view, shown } = showing;
  const address = addressOf(view, site);
  const { title, lead } = sentencesOf(shown);
  const height = heightOf(showing);
  return JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      provider_name: PROVIDER,
      provider_url: site,
      title: `${title}: ${lead}`,
      author_name: shown.sources[0]?.publisher,
      author_url: shown.sources[0]?.url ?? undefined,
      html: `<blockquote class="wp-embedded-content">${phrasingOf(shown, address)}</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" frameborder="0" src="${escaped(address)}" width="100%" height="${height}" title="${escaped(title)}" style="border: 0"></iframe>`,
      width: 640,
      height,
      thumbnail_url: `${address}card.png`,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    },
    null,
    2,
  );
}
