/** Pages that are made with a recipe: the figure stands with its number, and without scripts the author's words. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch, open, serve } from "../e2e/browser.js";
import { at, seen, shown, WORDS, written } from "./figure.js";
import { shortcode } from "./quarto.js";
import { framework, jupyter, quarto, r } from "./recipes.js";

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What readers see of HTML on a page, without scripts and with them. */
async function read(html: string): Promise<{ plain: string; live: string }> {
  const scripts = await serve();
  const server = await serve({ "/": written(at(html, scripts.origin)) });
  const without = await browser.newPage();
  await without.setJavaScriptEnabled(false);
  await without.goto(server.origin);
  const { page, complaints } = await open(browser, server.origin);
  const found = { plain: await seen(without), live: await shown(page) };
  assert.deepEqual(complaints, []);
  await Promise.all([without.close(), page.close()]);
  for (const each of [server, scripts]) each.close();
  return found;
}

const { meta } = quarto;
const inPage = (line: string) => shortcode(line, { to: "html", meta });
const inPdf = (line: string) => shortcode(line, { to: "latex", meta });

const pages: Readonly<Record<string, () => Promise<string>>> = {
  "a notebook of Jupyter as a page": async () => jupyter,
  Quarto: async () => (await inPage(quarto.alone)).text,
  "R Markdown": async () => r,
  "Observable Framework": async () => framework,
};
for (const [name, html] of Object.entries(pages))
  test(`${name}: the figure stands, and without scripts the words`, async () => {
    const { plain, live } = await read(await html());
    assert.match(plain, WORDS);
    assert.match(live, /36,816 people detected arriving by small boat in 2024/);
  });

test("Pandoc is told to leave the script at its address", async () => {
  for (const html of [r, (await inPage(quarto.alone)).text])
    assert.match(html, /<script [^>]*data-external="1"/);
});

test("Quarto: a number within a sentence", async () => {
  const { kind, text } = await inPage(quarto.within);
  assert.equal(kind, "RawInline");
  const { plain, live } = await read(quarto.within.replace(/\{\{.*\}\}/, text));
  assert.match(plain, /By then 36,816 people had crossed/);
  assert.match(live, /36,816/);
});

test("Quarto: a document that is no page has the words alone", async () => {
  const { kind, text } = await inPdf(quarto.alone);
  assert.equal(kind, "Para");
  assert.match(text, WORDS);
  assert.deepEqual(await inPdf(quarto.within), { kind: "Str", text: "36,816" });
});

test("Quarto: words and values are text, and a name alone is an attribute", async () => {
  const line = `{{< explainer quote-card list from=2024 to="2025<&" words="A <b> & C" >}}`;
  const { kind, text } = await inPage(line);
  assert.equal(kind, "RawBlock");
  assert.ok(
    text.endsWith(
      `<quote-card from="2024" list to="2025&lt;&amp;">A &lt;b&gt; &amp; C</quote-card>`,
    ),
    text,
  );
});

test("Quarto: what is missing is said", async () => {
  await assert.rejects(inPage(`{{< explainer words="36,816" >}}`), /say which figure/);
  await assert.rejects(inPage("{{< explainer deaths-tally >}}"), /words="…"/);
  const nowhere = shortcode(quarto.alone, { to: "html", meta: {} });
  await assert.rejects(nowhere, /explainers: https:\/\/your\.site\/cdn/);
});
