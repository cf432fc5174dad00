/** Each file of `cdn/` fails once, or never answers, and is back: everything comes without a change of the author's. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { slice } from "../slice.js";
import { launch, serve, type Server } from "./browser.js";

const cases = [
  "crossings-timeline",
  'crossings-timeline from="2023-05" to="2023-09"',
  'deaths-tally by="cause" lang="fr"',
  'removals-counter view="history" from="2011" lang="ar"',
] as const;

let browser: Browser;
let server: Server;
before(async () => {
  const page = (tag: string) =>
    `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/${tag.split(" ")[0]}.js"></script><${tag}>The author’s words</${tag.split(" ")[0]}>`;
  [browser, server] = await Promise.all([
    launch(),
    serve(Object.fromEntries(cases.map((tag, index) => [`/${index}.html`, page(tag)]))),
  ]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** A page in which requests are refused for as long as `isGone` says so. */
async function visit(index: number, isGone: (path: string) => boolean) {
  const page = await browser.newPage();
  const errors: string[] = [];
  const files = new Set<string>();
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    files.add(pathname);
    void (isGone(pathname) ? request.abort() : request.continue());
  });
  await page.goto(`${server.origin}/${index}.html`);
  return { page, errors, files };
}

/** Asks, as a browser does that is on line again, and does `act`, until that is in the figure. */
async function until(page: Page, selector: string, act?: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const isThere = await page.evaluate(
      (selector, act) => {
        const root = document.querySelector("body > *:defined")?.shadowRoot;
        if (root?.querySelector(selector)) return true;
        dispatchEvent(new Event("online"));
        if (act) root?.querySelector<HTMLElement>(act)?.click();
        return false;
      },
      selector,
      act,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seen = await page.evaluate(
    () => document.querySelector("body > *:defined")?.shadowRoot?.textContent,
  );
  assert.fail(`${selector} never came: ${seen ?? "nothing"}`);
}

/** Everything a reader can have of a figure, one after the other. */
async function readAll(page: Page): Promise<void> {
  await until(page, "[part=chart] svg");
  await page.click("body > *:defined >>> #door-definitions");
  await until(page, "#room-definitions:not([hidden]) dl");
  await page.click("body > *:defined >>> #door-table");
  await until(page, "#room-table:not([hidden]) .number");
  await until(page, "[part=panel]:popover-open", "#room-table .number");
  await page.keyboard.press("Escape");
  await page.click("body > *:defined >>> #door-share");
  await until(page, "#room-share:not([hidden]) button");
}

for (const [index, tag] of slice([...cases.entries()], 2))
  test(`each file of <${tag}> is had again once it is back`, async () => {
    const whole = await visit(index, () => false);
    await readAll(whole.page);
    await whole.page.close();
    const files = [...whole.files].filter((path) => /^\/cdn\/(chunks|views)\//.test(path));
    assert.ok(files.length > 3);
    for (const file of files) {
      let isGone = true;
      const { page, errors } = await visit(index, (path) => {
        const isRefused = isGone && path === file;
        if (isRefused) isGone = false;
        return isRefused;
      });
      await readAll(page).catch((error: unknown) => {
        throw new Error(`${file}: ${String(error)}`);
      });
      assert.deepEqual(errors, [], file);
      await page.close();
    }
  });

test("a choice that cannot be loaded leaves the figure as it is, says so, and is made when the line is back", async () => {
  let isGone = false;
  const { page, errors } = await visit(0, () => isGone);
  await until(page, "input[name=count]");
  const title = () =>
    page.$eval("crossings-timeline >>> [part=heading]", (each) => each.textContent);
  const before = await title();
  isGone = true;
  await page.evaluate(() =>
    document
      .querySelector("crossings-timeline")
      ?.shadowRoot?.querySelectorAll<HTMLElement>("input[name=count]")[1]
      ?.click(),
  );
  await page.waitForFunction(() =>
    /could not be loaded/.test(
      document.querySelector("crossings-timeline")?.shadowRoot?.querySelector(".missed")
        ?.textContent ?? "",
    ),
  );
  assert.equal(await title(), before);
  assert.equal(
    await page.$eval("crossings-timeline", (each) => each.hasAttribute("measure")),
    false,
  );
  assert.ok(await page.$("crossings-timeline >>> [part=chart] svg"));
  isGone = false;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.waitForFunction(() =>
    document.querySelector("crossings-timeline")?.hasAttribute("measure"),
  );
  await page.waitForFunction(
    (before) =>
      document.querySelector("crossings-timeline")?.shadowRoot?.querySelector("[part=heading]")
        ?.textContent !== before,
    {},
    before,
  );
  assert.equal(await page.$eval("crossings-timeline >>> .missed", (each) => each.textContent), "");
  assert.deepEqual(errors, []);
  await page.close();
});

test("a file that never answers is given up after a while, and its figure comes when it does", async () => {
  const page = await browser.newPage();
  // Half a minute is over in two seconds.
  await page.evaluateOnNewDocument(`{
    const later = setTimeout;
    globalThis.setTimeout = (work, wait = 0) => later(work, wait >= 30_000 ? 2000 : wait);
    addEventListener("explainer-error", ({ code }) => (globalThis.heard ??= code));
  }`);
  await page.setRequestInterception(true);
  let answer: () => void = () => undefined;
  page.on("request", (request) => {
    if (/\/chunks\/arrivals/.test(request.url())) answer = () => void request.continue();
    else void request.continue();
  });
  await page.goto(`${server.origin}/1.html`);
  await page.waitForFunction("globalThis.heard");
  assert.equal(await page.evaluate("heard"), "not-loaded");
  answer();
  await until(page, "[part=chart] svg");
  await page.close();
});
