/** The page for own numbers: a table becomes a figure, its file, and a line that shows the same on any page. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch, serve, type Server } from "./browser.js";

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve({}, "site-dist")]);
});
after(async () => {
  await browser.close();
  server.close();
});

const title = () =>
  document
    .querySelector("crossings-timeline")
    ?.shadowRoot?.querySelector("[part=heading]")
    ?.textContent.trim();

test("a table that is pasted becomes a figure; its file and line show the same elsewhere", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/own.html`);
  await page.waitForFunction(title);
  await page.$eval("#table", (table) => {
    (table as HTMLTextAreaElement).value = "month\tvisits\n2025-01\t12\n2025-02\t\n2025-03\t9";
    table.dispatchEvent(new Event("input"));
  });
  // What the example said is not said of these.
  assert.equal(await page.$eval("#publisher", (field) => (field as HTMLInputElement).value), "");
  for (const [name, text] of [
    ["label", "visits to the museum"],
    ["short", "Visits"],
    ["publisher", "The museum"],
  ] as const) {
    await page.type(`#${name}`, text);
    await page.keyboard.press("Tab");
  }
  const expected = "Visits: 21 from January to March 2025";
  await page.waitForFunction(
    (words) =>
      document
        .querySelector("crossings-timeline")
        ?.shadowRoot?.querySelector("[part=heading]")
        ?.textContent.trim() === words,
    {},
    expected,
  );
  const file = await page.$eval("a[download]", ({ href }) => href);
  const line = await page.$eval(".form textarea", ({ value }) => value);
  const data = decodeURIComponent(file.split(/,(.*)/s)[1]!);
  assert.doesNotMatch(data, /library|books|CC BY|2025-07/i);
  const elsewhere = await serve({
    "/page.html": `<!doctype html><title>Page</title>${line}`,
    "/data.json": data,
  });
  await page.goto(`${elsewhere.origin}/page.html`);
  await page.waitForFunction(title);
  assert.equal(await page.evaluate(title), expected);
  elsewhere.close();
  await page.close();
});

test("what cannot be read is said in one sentence, and nothing can be taken", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/own.html`);
  await page.waitForFunction(title);
  await page.$eval("#publisher", (field) => {
    (field as HTMLInputElement).value = "";
    field.dispatchEvent(new Event("change"));
  });
  await page.waitForFunction(() => document.querySelector(".message")?.textContent);
  assert.equal(await page.$eval(".forms", (forms) => (forms as HTMLElement).hidden), true);
  await page.$eval("#table", (table) => {
    (table as HTMLTextAreaElement).value = "2024,many";
    table.dispatchEvent(new Event("input"));
  });
  await page.waitForFunction(() =>
    document.querySelector(".message")?.textContent.startsWith("Row 1: “many” is not a whole"),
  );
  assert.equal(await page.$("a[download]"), null);
  await page.close();
});
