/** Links in the text that show something on a figure: by keys, by touch, as one scrolls, and with no motion. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const story = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/crossings-timeline.js"></script>
<script src="/cdn/explain-links.js" defer></script>
<style>html { scroll-behavior: smooth }</style>
<p style="margin-block-end: 150vh">Most people came
<a id="october" href="#crossings" data-explain="from=2024 to=2024 at=2024-10-05">in October</a>,
or <a id="boats" href="#crossings" data-explain="measure=boats">in boats</a>.</p>
<crossings-timeline id="crossings" from="2023">People</crossings-timeline><p id="other">Text</p>
<p>${[
  [`#nowhere`, `from=2024`],
  [`#100%`, `from=2024`],
  [`#other`, `from=2024`],
  [`#crossings`, `by=cause`],
  [`#crossings`, `as-of=2024`],
  [`#crossings`, `measure=cars`],
  [`#crossings`, `view=inline`],
  [`#crossings`, `at=october`],
]
  .map(([href, says]) => `<a class="bad" href="${href}" data-explain="${says}">a link</a>`)
  .join(" ")}</p></html>`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({ "/story.html": story });
});
after(async () => {
  await browser.close();
  server.close();
});

const reads = (page: Page, id: string, text: string) =>
  page.waitForFunction(
    (figure, wanted) =>
      document
        .getElementById(figure)
        ?.shadowRoot?.querySelector("[part=readout]")
        ?.textContent.includes(wanted),
    {},
    id,
    text,
  );
const attributes = (page: Page) =>
  page.$eval("#crossings", ({ attributes }) =>
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
  );
/** Waits until a reader can do something with the figure. */
const stands = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector("#crossings")?.shadowRoot?.querySelector(".say"),
  );

test("by keys a link sets the figure, reads the day, marks it, and keeps the focus", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/story.html`);
  await stands(page);
  await page.focus("#october");
  await page.keyboard.press("Enter");
  await reads(page, "crossings", "October 2024");
  const { from, to } = await attributes(page);
  assert.deepEqual([from, to], ["2024", "2024"]);
  assert.ok(
    await page.$eval("#crossings", ({ shadowRoot }) => shadowRoot?.querySelector(".mark") !== null),
  );
  assert.equal(await page.evaluate(() => document.activeElement?.id), "october");
  assert.equal(
    await page.$eval("#october", (link) => link.getAttribute("aria-controls")),
    "crossings",
  );
  // It is there at once, whatever the page has of motion.
  const top = await page.$eval("#crossings", (figure) => figure.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 600, `${top}`);
  // Another link says its own, and what it does not say is as the page had it.
  await page.$eval("#boats", (link) => (link as HTMLElement).click());
  await page.waitForFunction(
    () => document.querySelector("#crossings")?.getAttribute("measure") === "boats",
  );
  const now = await attributes(page);
  assert.deepEqual([now["from"], now["to"]], ["2023", undefined]);
  const wrong = complaints.filter((each) => each.includes("stays a link"));
  assert.equal(wrong.length, 8, complaints.join("\n"));
  assert.equal(complaints.length, 8);
  for (const [index, part] of [
    `nothing on this page has the id "nowhere"`,
    `nothing on this page has the id "100%"`,
    `"other" is no figure of ours`,
    `has no "by" that a link can set`,
    `has no "as-of" that a link can set`,
    `measure="cars" cannot be. It can be: people, boats, people-per-boat`,
    `view="inline" cannot be`,
    `at="october" is no day`,
  ].entries())
    assert.ok(wrong[index]?.includes(part), wrong[index]);
  assert.ok(
    await page.$$eval(".bad", (all) => all.every((link) => !link.hasAttribute("aria-controls"))),
  );
});

test("without a script it is a link to the figure", async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.origin}/story.html`);
  await page.click("#october");
  assert.ok(page.url().endsWith("#crossings"));
});

test("by touch it does the same", async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 700, hasTouch: true, isMobile: true });
  await page.goto(`${server.origin}/story.html`);
  await stands(page);
  await page.tap("#october");
  await reads(page, "crossings", "October 2024");
});

/** Puts the paragraph of a link into the middle of the window. */
const scrollTo = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const link = [...document.querySelectorAll("[data-explain]")].find((each) =>
      each.textContent.includes(wanted),
    );
    link?.closest("p")?.scrollIntoView({ block: "center", behavior: "instant" });
  }, text);

test("as one scrolls the article, the figure beside it shows what each paragraph says", async () => {
  const { page, complaints } = await open(browser, "about:blank");
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${server.origin}/site-dist/index.html`);
  await stands(page);
  for (const [paragraph, reading] of [
    ["is 2022", "2022"],
    ["In 2024", "2024"],
    ["in October", "5 October"],
  ] as const) {
    await scrollTo(page, paragraph);
    await reads(page, "crossings", reading);
    const seen = await page.$eval("#crossings", (figure) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(seen, `${paragraph}: the figure is beside it`);
  }
  assert.ok(await page.$$eval(".story img", (all) => all.every((each) => !each.checkVisibility())));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 1280);
  assert.deepEqual(complaints, []);
});

test("on a phone, on paper and where no motion is wanted, pictures stand between the paragraphs and nothing changes by itself", async () => {
  for (const { width, reduced } of [
    { width: 390, reduced: false },
    { width: 1280, reduced: true },
  ]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    if (reduced)
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await page.goto(`${server.origin}/site-dist/index.html`);
    await stands(page);
    const before = await attributes(page);
    for (const paragraph of ["is 2022", "In 2024", "in October"]) {
      await scrollTo(page, paragraph);
      await page.waitForFunction(
        (wanted) => {
          const images = [...document.querySelectorAll<HTMLImageElement>(".story img")];
          return images.some(
            (each) =>
              each.previousElementSibling?.textContent.includes(wanted) && each.naturalWidth > 0,
          );
        },
        {},
        paragraph,
      );
    }
    assert.deepEqual(await attributes(page), before, `${width}`);
    // A press is a reader's own wish.
    await page.$eval(".story p:last-of-type a", (link) => (link as HTMLElement).click());
    await reads(page, "crossings", "5 October");
    await page.emulateMediaType("print");
    assert.ok(
      await page.$$eval(".story img", (all) => all.every((each) => each.checkVisibility())),
    );
    await page.close();
  }
});
