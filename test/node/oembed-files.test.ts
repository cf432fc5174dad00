/** What lies beside a page for sites that ask how to embed it, and what a site says of itself. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parseHTML } from "linkedom";
import { writeOembed } from "../../scripts/site/oembed.js";
import { frameHeightOf } from "../../src/static/frame.js";
import { oembedOf, oembedXmlOf } from "../../src/static/oembed.js";
import { pageHtmlOf } from "../../src/static/page.js";
import { snippetsOf } from "../../src/static/snippets.js";
import type { StaticView } from "../../src/static/static-view.js";
import { fieldsOf, HOSTILE, sayable, smallSite, type Answer } from "./small-site.js";

const SITE = "https://figures.example/explainers/";
const folder = mkdtempSync(join(tmpdir(), "oembed-"));
let pages: readonly StaticView[] = [];
before(async () => {
  pages = await smallSite(folder, SITE);
});
after(() => rmSync(folder, { recursive: true }));

const answerOf = (showing: StaticView) => JSON.parse(oembedOf(showing, SITE)) as Answer;

test("XML says the same as JSON, whatever the title, and a page leads to both", () => {
  const [first] = pages as [StaticView];
  const broken = { ...first, shown: { ...first.shown, title: `${HOSTILE}\ud800` } };
  for (const showing of [...pages, broken]) {
    const xml = oembedXmlOf(showing, SITE);
    assert.deepEqual(fieldsOf(xml), sayable(answerOf(showing)));
    assert.match(xml, /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+$/u);
    const { document } = parseHTML(pageHtmlOf(showing, SITE));
    const address = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
    assert.deepEqual(
      [...document.querySelectorAll("link[rel=alternate]")].map((link) =>
        ["type", "href"].map((name) => link.getAttribute(name)),
      ),
      // WordPress takes the first that it knows.
      [
        ["application/json+oembed", `${address}oembed.json`],
        ["text/xml+oembed", `${address}oembed.xml`],
        ["text/markdown", `${address}data.md`],
        ["application/atom+xml", `${address}feed.xml`],
        ["application/feed+json", `${address}feed.json`],
      ],
    );
  }
});

test("beside the frame stand words that nobody sees who takes it as it is", () => {
  for (const showing of pages) {
    const html = String(answerOf(showing)["html"]);
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const [words, frame, ...more] = document.body.childNodes as unknown as HTMLElement[];
    assert.deepEqual(
      [words?.localName, frame?.localName, more.length],
      ["blockquote", "iframe", 0],
    );
    assert.ok(words?.hasAttribute("hidden"));
    assert.match(words?.getAttribute("style") ?? "", /display: none/);
    assert.ok(words?.textContent?.includes(showing.shown.sources[0]?.publisher ?? "?"));
    // Where the frame is let in whole, a source can be opened from it.
    assert.equal(frame?.getAttribute("sandbox"), null);
    const pasted = /<iframe [^>]* height="(\d+)"/.exec(snippetsOf(showing, SITE).iframe)?.[1];
    assert.equal(frame?.getAttribute("height"), pasted);
  }
});

test("the heights by width are those of the page, none taller than at a narrower one", () => {
  for (const showing of pages) {
    const heights = String(answerOf(showing)["heights"]).split(" ");
    const pairs = heights.map((pair) => pair.split(":").map(Number) as [number, number]);
    assert.deepEqual([pairs[0]?.[0], pairs.at(-1)?.[0], pairs.length], [240, 640, 21]);
    for (const [index, [width, height]] of pairs.entries()) {
      assert.equal(height, frameHeightOf(showing, width));
      assert.ok(height <= (pairs[index - 1]?.[1] ?? Infinity), `${width}`);
    }
  }
});

test("who keeps a list of providers is given the address of the endpoint", () => {
  const providers = () =>
    JSON.parse(readFileSync(join(folder, "oembed-provider.json"), "utf8")) as unknown;
  const told = (url: string) => [
    {
      provider_name: "migration-explainers",
      provider_url: SITE,
      endpoints: [{ schemes: [`${SITE}embed/*`], url, discovery: true, formats: ["json", "xml"] }],
    },
  ];
  writeOembed(folder, SITE);
  assert.deepEqual(providers(), told(`${SITE}oembed.php`));
  writeOembed(folder, SITE, "https://api.example/oembed");
  assert.deepEqual(providers(), told("https://api.example/oembed"));
});
