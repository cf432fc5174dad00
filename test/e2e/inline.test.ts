/** Numbers in running text on a whole page: what they cost, that nothing moves, and what stands without a script and on paper. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const numbers = `
<p>In 2024 <crossings-timeline view="inline" from="2024" to="2024-12-13">34,880</crossings-timeline> people had come by 13 December,
and <crossings-timeline view="inline" from="2024" to="2024" show="" src="" as-of="">36,816</crossings-timeline> in all.</p>
<p>Of those who set out <deaths-tally view="inline" from="2024" to="2024">at&nbsp;least&nbsp;82</deaths-tally> died.</p>`;
const page = (script: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/${script}.js"></script>${body}</html>`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    "/numbers.html": page("inline", numbers),
    "/days.html": page(
      "inline",
      `<p><crossings-timeline view="inline" from="2023-02-03" to="2023-05-06">many</crossings-timeline></p>`,
    ),
    "/beside.html": page(
      "crossings-timeline",
      `${numbers}<crossings-timeline></crossings-timeline>`,
    ),
  });
});
after(async () => {
  await browser.close();
  server.close();
});

const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[view=inline]")].map(
      ({ shadowRoot }) => shadowRoot?.querySelector("[role=button]")?.textContent ?? null,
    ),
  );
const stands = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("[view=inline]")].every(({ shadowRoot }) =>
      shadowRoot?.querySelector("[role=button]"),
    ),
  );
const files = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.startsWith("/cdn/")),
  );

test("numbers take at most 8 kB, no chart, and move nothing", async () => {
  const { page, complaints } = await open(browser, "about:blank");
  // As text, for what compiles this file leaves a helper in every function.
  await page.evaluateOnNewDocument(`
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifted += value;
    }).observe({ type: "layout-shift", buffered: true });
  `);
  await page.goto(`${server.origin}/numbers.html`);
  await stands(page);
  assert.deepEqual(await said(page), ["34,880", "36,816", "at\u00a0least\u00a082"]);
  const asked = await files(page);
  const first = asked.filter((name) => !name.includes("deaths-tally"));
  let bytes = 0;
  for (const name of first) {
    const body = await (await fetch(server.origin + name)).arrayBuffer();
    bytes += brotliCompressSync(new Uint8Array(body)).length;
  }
  assert.ok(bytes <= 8_000, `${bytes} bytes: ${first.join()}`);
  // One file of an element has all of its numbers.
  assert.equal(asked.length, 3, asked.join());
  assert.equal(await page.evaluate(() => (window as unknown as { shifted: number }).shifted), 0);
  assert.deepEqual(complaints, []);
});

test("a press brings the element, which opens the panel, without a chart", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/numbers.html`);
  await stands(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    document
      .querySelector("crossings-timeline")
      ?.shadowRoot?.querySelector("[part=panel]")
      ?.matches(":popover-open"),
  );
  assert.deepEqual(await said(page), ["34,880", "36,816", "at\u00a0least\u00a082"]);
  const asked = await files(page);
  assert.ok(!asked.some((name) => /pictures/.test(name)), asked.join());
  assert.deepEqual(complaints, []);
});

test("a press that brings nothing is told to the author, and is no error of the page's", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/numbers.html`);
  await stands(page);
  await page.setRequestInterception(true);
  page.on("request", (request) => void request.abort());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  while (!complaints.some((each) => each.includes("could not be loaded")))
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual((await said(page))[0], "34,880");
  const errors = complaints.filter((each) => /^\w*Error/.test(each));
  assert.deepEqual(errors, []);
  await page.close();
});

test("beside a figure they take its module and the file of the numbers; days of one's own are explained", async () => {
  const { page: beside } = await open(browser, `${server.origin}/beside.html`);
  await stands(beside);
  assert.ok(!(await files(beside)).some((name) => /view-loader|pictures/.test(name)));
  const { page: days, complaints } = await open(browser, `${server.origin}/days.html`);
  await stands(days);
  assert.match((await said(days)).join(), /^\d,\d{3}$/);
  assert.ok(!(await files(days)).some((name) => /pictures/.test(name)));
  assert.deepEqual(complaints, []);
});

test("all figures of the article stand on one page; without a script and on paper they are read, too", async () => {
  const address = `${server.origin}/site-dist/numbers.html`;
  const { page, complaints } = await open(browser, address);
  await stands(page);
  assert.equal(await page.$$eval("li", (items) => items.length), 24);
  const live = await said(page);
  for (const number of ["13,460", "34,880", "21,306", "609", "9", "at\u00a0least\u00a04"])
    assert.ok(live.includes(number), number);
  // Where the article has another number, that is said on the page and on the console.
  const other = await page.$$eval("[view=inline]", (all) =>
    all.flatMap(({ shadowRoot }) => shadowRoot?.querySelector("small")?.textContent ?? []),
  );
  assert.ok(other.includes(" (the page had: 13,500)"), other.join());
  assert.equal(complaints.length, other.length);
  const printed = await page.pdf();
  assert.ok(printed.length > 10_000);

  const plain = await browser.newPage();
  await plain.setJavaScriptEnabled(false);
  await plain.goto(address);
  const text = await plain.$$eval("[view=inline]", (all) => all.map((each) => each.textContent));
  assert.deepEqual(text.slice(0, 4), ["13,500", "2,100", "34,880", "21,306"]);
  assert.ok(await plain.$eval("[view=inline]", (each) => each.getClientRects().length === 1));
});
