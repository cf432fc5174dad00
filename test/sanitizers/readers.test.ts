/** A figure in a feed and in a reader's view: number, date and source are kept. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import Parser from "rss-parser";
import { escaped } from "../../src/static/markup.js";
import { samples, type Sample } from "./forms.js";
import { verdictOf } from "./verdict.js";

const sent = await samples();

const paragraph =
  "<p>A paragraph of an article goes on for a while, with commas, so that a reader’s view takes it for what it is: the running text of a page, and no menu, no list of links, no advertisement beside it.</p>";

const feed = (content: string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Feed</title><link>https://blog.example/</link><description>Articles</description>
<item><title>Article</title><link>https://blog.example/1</link><content:encoded>${content}</content:encoded></item>
</channel></rss>`;

const article = (snippet: string) => `<!doctype html><html lang="en"><title>An article</title>
<nav><a href="/">Home</a> <a href="/more">More</a></nav>
<article><h1>An article</h1>${paragraph.repeat(4)}${snippet}${paragraph.repeat(4)}</article></html>`;

/** All of them, or which one lost what. */
function kept(form: "picture" | "html", came: (sample: Sample) => string): void {
  for (const sample of sent)
    assert.equal(verdictOf(form, sample.facts, came(sample), true), "survives", sample.path);
}

for (const [how, written] of [
  ["escaped", escaped],
  ["as CDATA", (html: string) => `<![CDATA[${html}]]>`],
] as const)
  test(`a feed with the picture, ${how}, keeps number, date and source`, async () => {
    const items = sent.map(({ snippets }) => feed(written(snippets.picture)));
    const read = await Promise.all(items.map((xml) => new Parser().parseString(xml)));
    kept("picture", (sample) => String(read[sent.indexOf(sample)]?.items[0]?.["content:encoded"]));
  });

for (const form of ["picture", "html"] as const)
  test(`a reader’s view keeps number, date and source of the ${form}`, () => {
    kept(form, ({ snippets }) => {
      const page = new JSDOM(article(snippets[form]), { url: "https://blog.example/1" });
      return new Readability(page.window.document).parse()?.content ?? "";
    });
  });

test("a reader’s view keeps every number in running text, with what the record says of it", () => {
  const written = readFileSync("site-dist/numbers.html", "utf8");
  const { document } = new JSDOM(written, { url: "https://blog.example/1" }).window;
  const said = (root: Document) => [...root.querySelectorAll("li")].map((each) => each.textContent);
  const before = said(document);
  assert.equal(before.length, 24);
  const { content } = new Readability(document).parse() ?? {};
  assert.deepEqual(said(new JSDOM(content ?? "").window.document), before);
});
