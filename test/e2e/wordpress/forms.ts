/** The forms of a view that somebody can write into a post. */
import { addressOf } from "../../../src/static/render.js";
import type { StaticView } from "../../../src/static/static-view.js";
import { snippetsOf } from "../../../src/static/snippets.js";

/** By its name in the table: what is written. */
export type Forms = Readonly<Record<string, (staticView: StaticView, site: string) => string>>;

export const everywhere: Forms = {
  "address on a line of its own": (showing, site) => snippetsOf(showing, site).address,
  "block “Embed” with the address": ({ view }, site) => {
    const address = addressOf(view, site);
    return `<!-- wp:embed ${JSON.stringify({ url: address, type: "rich" })} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
  },
  "tag with its script": (showing, site) => snippetsOf(showing, site).tag,
  iframe: (showing, site) => snippetsOf(showing, site).iframe,
  blockquote: (showing, site) => snippetsOf(showing, site).quote,
  "stand-alone link": (showing, site) => snippetsOf(showing, site).link,
  "picture with words": (showing, site) => snippetsOf(showing, site).picture,
};

export const withPlugin: Forms = {
  ...everywhere,
  "tag alone": (showing, site) => snippetsOf(showing, site).tag.replace(/^<script.*\n/, ""),
  "shortcode with the address": ({ view }, site) =>
    `[explainer address="${addressOf(view, site)}"]`,
  "shortcode of the element": ({ view: { tag, attributes } }) =>
    `[${tag}${Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join("")}]`,
  "block “Migration explainer”": ({ view }, site) =>
    `<!-- wp:migration-explainers/view ${JSON.stringify({ address: addressOf(view, site) })} /-->`,
};
