/** What a reader sees of a form that somebody copied in the builder, pasted into an editor with the keys, and saved. */
import { copy } from "../e2e/clipboard.js";
import { answerForOurs } from "./editors.js";
import { browser, page, type Settings } from "./everywhere.js";
import type { Output } from "./output.js";

/** Everything on the page that somebody can write in. */
export const editors = page.names.filter((name) => name !== "setHTML()");

/** The forms with a button “Copy for an editor”. */
export const copiedForms = ["link", "quote", "picture", "html"] as const;

const reader = await browser.newPage();
await answerForOurs(reader, page.server, []);

/** What an editor saves after code was copied and pasted into it; with `words`, as a text that an editor takes. */
export async function pasteInto(
  editor: string,
  settings: Settings,
  code: string,
  words?: string,
): Promise<string> {
  await copy(page.tab, code, words);
  return page.pasted(editor, settings === "with our recipe");
}

/** The words that a reader sees of this on a plain page; two that stand together without a gap are one. */
export async function wordsSeen(html: string): Promise<string[]> {
  await reader.setContent(`<!doctype html><meta charset="utf-8"><title>Page</title>${html}`);
  return words(await reader.evaluate(() => document.body.innerText));
}

/** The words of a text, without the bar that Trix sets between cells. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word && word !== "|");
}

/** What is left of a form beside its words and their links; `null` where the view has nothing more. */
export const leftOf: Readonly<
  Record<(typeof copiedForms)[number], (output: Output) => string | null>
> = {
  link: ({ loneLink }) => (loneLink ? "link" : "link among others"),
  quote(output) {
    const [quotation] = output.all("blockquote");
    if (!quotation) return "words";
    const marked = quotation.getAttribute("data-explainer") === output.facts.address;
    return marked ? "marked quotation" : "quotation";
  },
  picture(output) {
    const [picture] = output.all("img");
    if (picture?.getAttribute("src") !== `${output.facts.address}picture.png`) return "words";
    return picture.alt ? "picture and words" : "picture without alternative text, and words";
  },
  html: ({ facts, tableWhole }) =>
    facts.cells && (tableWhole ? "words and table" : "words, and the cells as lines"),
};
