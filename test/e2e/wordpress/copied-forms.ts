/** What the builder copies for an editor, pasted into the block editor with the keys, and what readers then see of it. */
import assert from "node:assert/strict";
import type { BrowserContext, Page } from "puppeteer-core";
import { groups, wordsOf } from "../../../site/builder/forms.js";
import { snippetsOf } from "../../../src/static/snippets.js";
import { showsMarkup } from "../clipboard.js";
import { pasteCopied, publish } from "./editor.js";
import { plain } from "./reader.js";
import type { Stage } from "./stage.js";

const CONTENT = ".wp-block-post-content";

/** Throws where a reader sees something else than was copied: other words, links, pictures or cells, or markup. */
export async function pasteEveryForm(
  { wordpress, site, showings, reader }: Stage,
  author: BrowserContext,
): Promise<void> {
  const page = await reader("author").newPage();
  await page.setJavaScriptEnabled(false);
  const forms = groups.flatMap(({ forms }) => forms).filter(({ isText }) => isText);
  // The four elements take turns, and the last form is the one with the table of the first.
  for (const [at, { name }] of forms.entries()) {
    const showing = showings.at(-1 - at);
    if (!showing) throw new Error(`There is no view for the form ${name}.`);
    const snippets = snippetsOf(showing, site);
    const words = wordsOf(name, snippets);
    await page.goto(
      await publish(author, wordpress, (page) => pasteCopied(page, snippets[name], words)),
    );
    const seen = await seenOn(page);
    await page.setContent(`<div class="${CONTENT.slice(1)}">${snippets[name]}</div>`);
    assert.deepEqual(seen, await seenOn(page), name);
    assert.ok(!showsMarkup(seen.words), `${name}: ${seen.words}`);
  }
  await page.close();
}

/** The words of a post, and what a reader can follow, look at or read line by line. */
async function seenOn(page: Page) {
  const seen = await page.$eval(CONTENT, (content) => ({
    words: (content as HTMLElement).innerText,
    links: [...content.querySelectorAll("a")].map(({ href }) => href),
    pictures: [...content.querySelectorAll("img")].map(({ src, alt }) => [src, alt]),
    quotations: content.querySelectorAll("blockquote").length,
    cells: [...content.querySelectorAll("tr")].map(({ cells }) =>
      [...cells].map(({ localName, textContent }) => [localName, textContent?.trim()]),
    ),
  }));
  return { ...seen, words: plain(seen.words).trim() };
}
