import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const elements = `<removals-counter></removals-counter>
<deaths-tally from="2024" to="2024"></deaths-tally>
<quote-card quote="cooper-returns-target"></quote-card>`;

const module = `<script type="module" src="/cdn/explainers.js"></script>`;
const classic = `<script src="/cdn/explainers.classic.js" defer></script>`;

const page = (lang: string, scripts: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title>${scripts}${elements}</html>`;

/** A language of a page: what it does not say is said in English. */
const added = `{ messages: { deaths: { title: { route: (years, single, dead) => dead.text + " Tote" } } }, texts: {} }`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    "/en.html": page("en", module),
    "/de.html": page("de", module),
    "/fr-CA.html": page("fr-CA", module),
    "/classic.html": page("cy", classic),
    "/classic-added.html": page(
      "de",
      `${classic}<script defer src="data:text/javascript,explainers.addLanguage('de', ${encodeURIComponent(added)})"></script>`,
    ),
    "/added.html": page(
      "de",
      `${["deaths-tally", "removals-counter", "quote-card"].map((tag) => `<script type="module" src="/cdn/${tag}.js"></script>`).join("")}
       <script type="module">
         import { addLanguage } from "/cdn/add-language.js";
         addLanguage("de", ${added});
       </script>`,
    ),
  });
});
after(async () => {
  await browser.close();
  server.close();
});

/** The title of the deaths tally, once it says this. */
async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (expected) =>
      document
        .querySelector("deaths-tally")
        ?.shadowRoot?.querySelector("[part=heading]")
        ?.textContent?.replace(/\s+/g, " ")
        .trim() === expected,
    { timeout: 10_000 },
    text,
  );
}

async function chunksOf(page: Page): Promise<string[]> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  return urls.flatMap((url) => /\/chunks\/(ar|cy|fr)-[^/]*$/.exec(url)?.[1] ?? []);
}

test("a page loads the words of its own language once, and of no other", async () => {
  const cases = [
    ["en", "On the way to the UK in 2024: at least 82 people dead, 3 missing", []],
    ["de", "On the way to the UK in 2024: at least 82 people dead, 3 missing", []],
    [
      "fr-CA",
      "En route vers le Royaume-Uni en 2024 : au moins 82 personnes mortes, 3 disparues",
      ["fr"],
    ],
  ] as const;
  for (const [lang, headline, chunks] of cases) {
    const { page, complaints } = await open(browser, `${server.origin}/${lang}.html`);
    await says(page, headline);
    assert.deepEqual(await chunksOf(page), chunks);
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test("a page that changes its language loads the words of the new one", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/en.html`);
  await says(page, "On the way to the UK in 2024: at least 82 people dead, 3 missing");
  await page.evaluate(() => {
    document.documentElement.lang = "ar";
  });
  await says(page, "على الطريق إلى المملكة المتحدة عام 2024: وفاة 82 شخصاً على الأقل وفقدان 3");
  assert.deepEqual(await chunksOf(page), ["ar"]);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("the classic script has all languages in it", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/classic.html`);
  await says(page, "Ar y ffordd i’r DU yn 2024: o leiaf 82 wedi marw, 3 ar goll");
  assert.deepEqual(await chunksOf(page), []);
  assert.deepEqual(complaints, []);
  await page.close();
});

for (const name of ["added", "classic-added"])
  test(`a page can add its own language: ${name}`, async () => {
    const { page, complaints } = await open(browser, `${server.origin}/${name}.html`);
    await says(page, "82 Tote");
    assert.deepEqual(complaints, []);
    await page.close();
  });
