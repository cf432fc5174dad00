/** A reader presses a control: the new picture stands before the sentences of its points are here, and nothing old is said of it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { launch, serve, type Server } from "./browser.js";

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([
    launch(),
    serve({
      "/page.html": `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/crossings-timeline.js"></script><crossings-timeline>The author’s words</crossings-timeline>`,
      "/returns.html": `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/removals-counter.js"></script><removals-counter>The author’s words</removals-counter>`,
    }),
  ]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** Until that is in the figure; what waits for selectors hears of no change in there. */
const inside = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) => document.querySelector("crossings-timeline")?.shadowRoot?.querySelector(selector),
    {},
    selector,
  );

/** The names of the files that a page asks for from now on, as they come. */
function filesOf(page: Page): readonly string[] {
  const files: string[] = [];
  page.on("request", (request) => files.push(request.url().replace(/.*\//, "")));
  return files;
}

/** A page whose details of other views are held back until `release`. */
async function visit() {
  const page = await browser.newPage();
  const errors: string[] = [];
  const held: HTTPRequest[] = [];
  let isHeld = false;
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (isHeld && request.url().includes("/views/details.")) held.push(request);
    else void request.continue();
  });
  await page.goto(`${server.origin}/page.html`);
  await inside(page, "input[name=count]");
  isHeld = true;
  return {
    page,
    errors,
    isAsked: () => held.length > 0,
    release: async () => {
      isHeld = false;
      await Promise.all(held.map((request) => request.continue()));
    },
  };
}

const inner = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("crossings-timeline")!.shadowRoot!;
    const [subtitle, readout] = ["subtitle", "readout"].map((part) =>
      root.querySelector(`[part=${part}]`)!.textContent.trim(),
    );
    return {
      subtitle,
      readout,
      canStep: root.querySelector("[aria-label=Earlier]")!.ariaDisabled !== "true",
      pressed: root.querySelectorAll<HTMLInputElement>("input[name=count]")[1]?.checked,
    };
  });

const pressBoats = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector("crossings-timeline")
      ?.shadowRoot?.querySelectorAll<HTMLElement>("input[name=count]")[1]
      ?.click(),
  );

const isOfBoats = (page: Page, timeout = 20_000) =>
  page.waitForFunction(
    () =>
      /boats/i.test(
        document.querySelector("crossings-timeline")?.shadowRoot?.querySelector("[part=subtitle]")
          ?.textContent ?? "",
      ),
    { timeout },
  );

test("the picture stands first; until its own sentences come the line rests, and the row keeps what was pressed", async () => {
  const { page, errors, isAsked, release } = await visit();
  const before = await inner(page);
  await pressBoats(page);
  await isOfBoats(page);
  while (!isAsked()) await page.evaluate(() => new Promise(requestAnimationFrame));
  const early = await inner(page);
  assert.notEqual(early.readout, before.readout);
  assert.deepEqual([early.pressed, early.canStep], [true, false]);
  // Whoever points at it already is told nothing of the picture before.
  const chart = await page.$("crossings-timeline >>> [part=chart] svg");
  await chart?.hover();
  assert.equal((await inner(page)).readout, early.readout);
  await page.mouse.move(0, 0);
  await release();
  await inside(page, "[aria-label=Earlier][aria-disabled=false]");
  const late = await inner(page);
  assert.deepEqual([late.subtitle, late.readout], [early.subtitle, early.readout]);
  assert.equal(late.pressed, true);
  await page.click("crossings-timeline >>> [aria-label=Earlier]");
  assert.match((await inner(page)).readout ?? "", /boat/);
  assert.deepEqual(errors, []);
  await page.close();
});

test("with the table open the figure changes with its rows, never before them", async () => {
  const { page, errors, isAsked, release } = await visit();
  await page.click("crossings-timeline >>> #door-table");
  await inside(page, "#room-table:not([hidden]) tbody tr");
  const before = await inner(page);
  await pressBoats(page);
  while (!isAsked()) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(await inner(page), { ...before, pressed: true });
  await release();
  await isOfBoats(page);
  const head = await page.$eval(
    "crossings-timeline >>> #room-table thead",
    (each) => each.textContent,
  );
  assert.match(head, /boats/i);
  assert.deepEqual(errors, []);
  await page.close();
});

test("the view of a choice is on its way as soon as a pointer comes to it, and no other", async () => {
  const { page, errors } = await visit();
  const files = filesOf(page);
  await page.hover("crossings-timeline >>> label:has(input[name=count]:not(:checked))");
  while (!files.length) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(files, ["crossings-timeline.measure-boats.js"]);
  await pressBoats(page);
  await isOfBoats(page);
  assert.equal(files.filter((file) => !file.startsWith("details.")).length, 1);
  assert.deepEqual(errors, []);
  await page.close();
});

test("once the figure of a choice stands, the views beside it are on their way", async () => {
  const { page, errors, release } = await visit();
  const files = filesOf(page);
  const isAsked = () => files.includes("crossings-timeline.measure-people-per-boat.js");
  await pressBoats(page);
  await isOfBoats(page);
  assert.ok(!isAsked());
  await release();
  while (!isAsked()) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(errors, []);
  await page.close();
});

test("of a list the views beside the choice are on their way when a pointer or the keyboard comes to it", async () => {
  for (const comes of ["pointer", "keyboard"]) {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/returns.html`);
    await page.waitForFunction(() =>
      document.querySelector("removals-counter")?.shadowRoot?.querySelector("select[name=count]"),
    );
    const files = filesOf(page);
    if (comes === "pointer") await page.hover("removals-counter >>> select[name=count]");
    else await page.keyboard.press("Tab");
    while (!files.length) await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(files, ["removals-counter.measure-enforced.js"], comes);
    await page.close();
  }
});

test("what draws is on its way when the sheet of the period opens, for few spans were prerendered", async () => {
  const { page, errors } = await visit();
  const files = filesOf(page);
  await page.click("crossings-timeline >>> .period > button");
  while (!files.some((file) => file.startsWith("pictures")))
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(errors, []);
  await page.close();
});
