/** The answer to a site that asks how to embed a page (oembed.com, version 1.0). */
import { CARDS } from "../words/card.js";
import { escaped } from "./markup.js";
import { addressOf } from "./render.js";
import type { StaticView } from "./static-view.js";
import { heightOf } from "./height.js";
import { phrasingOf } from "./writing.js";

export const PROVIDER = "migration-explainers";

/** The width that pages which ask are told; the frame itself takes whatever it gets. */
const WIDTH = 640;

/**
 * A frame, and words for where there can be none. A file cannot read `maxwidth` and `maxheight`: so the frame is
 * never wider than its column, and one that is lower than the figure scrolls.
 */
export function oembedOf(staticView: StaticView, site: string): string {
  const { view, shown } = staticView;
  const { title, sources } = shown;
  const address = addressOf(view, site);
  const height = heightOf(staticView, WIDTH);
  return JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      provider_name: PROVIDER,
      provider_url: site,
      title,
      author_name: sources[0]?.publisher,
      author_url: sources[0]?.url ?? undefined,
      html: `<blockquote class="wp-embedded-content">${phrasingOf(shown, address)}</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" frameborder="0" src="${escaped(address)}" width="${WIDTH}" height="${height}" title="${escaped(title)}" style="border: 0; max-width: 100%"></iframe>`,
      width: WIDTH,
      height,
      thumbnail_url: `${address}card.png`,
      thumbnail_width: CARDS.card.width,
      thumbnail_height: CARDS.card.height,
    },
    null,
    2,
  );
}
