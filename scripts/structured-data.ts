/** Puts the schema.org data of every widget on a page into its head, for search engines that run no script. */
import type { Dataset } from "../src/data/schema.js";
import { isProblem } from "../src/data/view.js";
import { english } from "../src/i18n/locale.js";
import { shownByView } from "../src/static/shown.js";
import { jsonLdOf } from "../src/words/json-ld.js";
import { tags } from "./tags.js";

const TAG = new RegExp(`<(${tags.join("|")})\\b([^>]*)>`, "g");

/** The page with one JSON-LD script for each of its widgets. Throws where a widget could not show what it asks for. */
export function withStructuredData(page: string, dataset: Dataset): string {
  const scripts = [...page.matchAll(TAG)].map(([, tag = "", written = ""]) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    const shown = shownByView(dataset, tag, attributes, english.locale);
    if (isProblem(shown))
      throw new Error(
        `<${tag}${written}>: ${shown.problem} in ${shown.attribute}="${shown.value}"`,
      );
    return `<script type="application/ld+json">${jsonLdOf(shown)}</script>\n`;
  });
  return page.replace("</head>", () => `${scripts.join("")}</head>`);
}
