/** The answer to a site that asks how to embed a page (oembed.com, version 1.0), as files beside the page. */
import { CARDS } from "../words/card.js";
import { FRAME, frameHeightOf, frameHeightsOf } from "./frame.js";
import { escaped, escapedXml } from "./markup.js";
import { addressOf } from "./render.js";
import type { StaticView } from "./static-view.js";
import { phrasingOf } from "./writing.js";

export const PROVIDER = "migration-explainers";

/** As JSON. */
export function oembedOf(staticView: StaticView, site: string): string {
  return JSON.stringify(answerOf(staticView, site), null, 2);
}

/** The same as XML. */
export function oembedXmlOf(staticView: StaticView, site: string): string {
  const fields = Object.entries(answerOf(staticView, site)).flatMap(([name, value]) =>
    value === undefined ? [] : [`<${name}>${escapedXml(String(value))}</${name}>`],
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join("\n")}\n</oembed>\n`;
}

/**
 * A frame, and words for where there can be none. Whoever takes the HTML as it is shows the frame alone; WordPress
 * drops what hides the words and shows them until the frame has said how tall it is. A file cannot read `maxwidth` and
 * `maxheight`: from the heights an endpoint makes the frame that was asked for.
 */
function answerOf(staticView: StaticView, site: string) {
  const { view, shown } = staticView;
  const { title, sources } = shown;
  const address = addressOf(view, site);
  const height = frameHeightOf(staticView);
  return {
    version: "1.0",
    type: "rich",
    provider_name: PROVIDER,
    provider_url: site,
    title,
    // What stands in running text: the plugin for WordPress asks for it.
    number: staticView.explained.inline()?.value,
    author_name: sources[0]?.publisher,
    author_url: sources[0]?.url ?? undefined,
    html: `<blockquote hidden="" style="display: none">${phrasingOf(shown, address)}</blockquote><iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="${FRAME}" height="${height}" frameborder="0" style="border: 0; max-width: 100%"></iframe>`,
    width: FRAME,
    height,
    heights: frameHeightsOf(staticView),
    thumbnail_url: `${address}card.png`,
    thumbnail_width: CARDS.card.width,
    thumbnail_height: CARDS.card.height,
  };
}
