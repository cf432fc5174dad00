import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readDataset } from "../../scripts/read-dataset.js";
import { newest } from "../newest.js";
import { launch, open, serve, type Server } from "./browser.js";

const { quotes } = readDataset("data");

/** Each element in every view, and what its title must say. */
const views: [string, string | null][] = [
  [`<removals-counter as-of="2024-12-29"></removals-counter>`, "13,460"],
  [`<removals-counter></removals-counter>`, "More than 58,500"],
  [`<removals-counter view="history"></removals-counter>`, "39,371"],
  [`<crossings-timeline from="2024" to="2024-12-13"></crossings-timeline>`, "34,880"],
  [`<crossings-timeline from="2024-07-05" to="2024-12-13"></crossings-timeline>`, "21,306"],
  [`<crossings-timeline interval="day"></crossings-timeline>`, "41,472"],
  [`<crossings-timeline view="cumulative"></crossings-timeline>`, newest.thisYearInWords],
  [`<crossings-timeline measure="people-per-boat"></crossings-timeline>`, "61.7 per boat"],
  [`<deaths-tally as-of="2024-12-29"></deaths-tally>`, "At least 77"],
  [`<deaths-tally from="2024" to="2024"></deaths-tally>`, "at least 82 people dead, 3 missing"],
  [`<deaths-tally by="month"></deaths-tally>`, "at least 360 people dead, 19 missing"],
  [`<deaths-tally by="cause"></deaths-tally>`, "At least 360 people died"],
  [`<deaths-tally by="incident"></deaths-tally>`, "At least 360 people died and 19 went missing"],
  ...quotes.map(({ id }): [string, null] => [`<quote-card quote="${id}"></quote-card>`, null]),
];

const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${script}${views.map(([tag]) => tag).join("\n")}</html>`;

let browser: Browser;
let server: Server;
let other: Server;
before(async () => {
  browser = await launch();
  other = await serve();
  server = await serve({
    "/module.html": page(`<script type="module" src="/cdn/explainers.js"></script>`),
    "/empty.html": `<!doctype html><title>Test</title><script type="module" src="/cdn/explainers.js"></script>`,
    "/classic.html": page(`<script src="/cdn/explainers.classic.js" defer></script>`),
    "/latin.html": page(`<script src="/cdn/explainers.classic.js" defer></script>`).replace(
      "utf-8",
      "windows-1252",
    ),
    "/cross.html": page(`<script type="module" src="${other.origin}/cdn/explainers.js"></script>`),
    "/cross-classic.html": page(
      `<script src="${other.origin}/cdn/explainers.classic.js" defer></script>`,
    ),
    "/twice.html": page(
      `<script type="module" src="/cdn/explainers.js"></script><script src="/cdn/explainers.classic.js" defer></script>`,
    ),
  });
});
after(async () => {
  await browser.close();
  server.close();
  other.close();
});

/** Waits until every element is ready, also those nobody is near to, then reads title and quotation of each. */
async function read(page: Page): Promise<{ title: string; quote: string | null }[]> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    return [...document.body.children].every((element) => {
      const chart = element.shadowRoot?.querySelector("[part=chart]");
      return element.shadowRoot?.querySelector("figure") && (!chart || chart.querySelector("svg"));
    });
  });
  return page.evaluate(() =>
    [...document.body.children].map(({ shadowRoot }) => ({
      title: (shadowRoot?.querySelector("[part=heading]")?.textContent ?? "").replace(/\s+/g, " "),
      quote:
        shadowRoot?.querySelector("blockquote")?.textContent?.replace(/\s+/g, " ").trim() ?? null,
    })),
  );
}

async function shows(address: string): Promise<void> {
  const { page, complaints } = await open(browser, address);
  const shown = await read(page);
  views.forEach(([tag, says], index) => {
    const title = shown[index]?.title;
    if (says !== null) assert.ok(title?.includes(says), `${tag}: ${says} in ${title}`);
  });
  const passages = quotes.map((quote) => quote.passages.map((passage) => `“${passage}”`).join(""));
  assert.deepEqual(
    shown.flatMap(({ quote }) => quote ?? []),
    passages,
  );
  assert.deepEqual(complaints, []);
  await page.close();
}

for (const [name, file] of [
  ["the module script defines all four tags in a plain HTML file", "module"],
  ["the classic script defines all four tags by itself", "classic"],
  ["the classic script does not depend on the page's charset", "latin"],
  ["the module script works from another origin", "cross"],
  ["the classic script works from another origin", "cross-classic"],
  ["two copies on one page do not quarrel", "twice"],
] as const)
  test(name, () => shows(`${server.origin}/${file}.html`));

test("the classic script works from a file on disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "explainers-"));
  const file = join(folder, "page.html");
  writeFileSync(
    file,
    page(`<script src="${pathToFileURL(resolve("cdn/explainers.classic.js"))}"></script>`),
  );
  await shows(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
});

test("the classic script is ASCII", () => {
  assert.match(readFileSync("cdn/explainers.classic.js", "latin1"), /^[\x00-\x7f]*$/);
});

test("a page that shows nothing yet fetches no chart library and no zod, and a page with elements no zod", async () => {
  const fetched = async (name: string, wait: boolean) => {
    const { page, hosts } = await open(browser, `${server.origin}/${name}.html`);
    if (wait) await read(page);
    assert.deepEqual([...hosts], [new URL(server.origin).host]);
    const urls = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    await page.close();
    return urls.filter((url) => url.endsWith(".js")).map((url) => url.replace(/.*\//, ""));
  };
  assert.deepEqual(await fetched("empty", false), ["explainers.js"]);
  const names = await fetched("module", true);
  assert.deepEqual(names, [...new Set(names)], "each once");
  assert.equal(names.filter((name) => name.startsWith("pictures-")).length, 1);
  assert.ok(!names.some((name) => name.startsWith("check-")));
});

test("importing the classes defines nothing; importing one tag defines that one", () => {
  const index = readFileSync("dist/index.js", "utf8");
  assert.ok(!index.includes(".define.js"));
  const define = readFileSync("dist/quote-card/quote-card.define.js", "utf8");
  assert.match(define, /^QuoteCard\.define\(\);$/m);
  for (const path of [
    "dist/index.d.ts",
    "dist/define.d.ts",
    "dist/quote-card/quote-card.define.d.ts",
  ])
    assert.ok(readFileSync(path, "utf8").length > 0);
});
