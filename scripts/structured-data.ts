/** Puts the schema.org data of every element on a page into its head, for search engines that run no script. */
import { elements } from "../src/static/elements.js";
import type { Dataset } from "../src/data/schema.js";
import { isProblem } from "../src/data/view.js";
import { english } from "../src/i18n/locale.js";
import { createViewModel } from "../src/view/create-view-model.js";
import { today } from "../src/view/today.js";
import { jsonLdOf } from "../src/words/json-ld.js";

const TAG = new RegExp(`<(${elements.map(({ tag }) => tag).join("|")})\\b([^>]*)>`, "g");

/** The page at `address`, with one JSON-LD script for each of its elements. Throws where an element could not show what it asks for. */
export function withStructuredData(page: string, dataset: Dataset, address: string): string {
  const scripts = [...page.matchAll(TAG)].map(([, tag = "", written = ""]) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    const element = elements.find((each) => each.tag === tag);
    const model = element && createViewModel(element, dataset, attributes, english.locale);
    if (!model || isProblem(model))
      throw new Error(
        `<${tag}${written}>: ${model?.problem} in ${model?.attribute}="${model?.value}"`,
      );
    const place = { page: address, hasFiles: false };
    return `<script type="application/ld+json">${jsonLdOf(model.shown(today()), place)}</script>\n`;
  });
  return page.replace("</head>", () => `${scripts.join("")}</head>`);
}
