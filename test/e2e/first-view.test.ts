/** What a reader's first view costs, and that nothing on the page moves for it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PredefinedNetworkConditions, type Browser, type Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const tags = ["crossings-timeline", "deaths-tally", "removals-counter"] as const;
/** A divided bar has no points to be read one by one. */
const read = ["crossings-timeline", "deaths-tally"] as const;

const page = (tag: string, attributes = "") =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/${tag}.js"></script>
<p>Before</p><${tag} style="display: block; min-height: 60rem" ${attributes}>Fallback</${tag}><p>After</p></html>`;

const far = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/explainers.js"></script><body><div style="block-size: 9000px"></div>
<crossings-timeline from="2019-02" to="2024-05"></crossings-timeline>
<removals-counter view="history" from="2012-04" to="2021-09"></removals-counter>
<deaths-tally from="2019-03" to="2024-10"></deaths-tally>`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    ...Object.fromEntries(tags.map((tag) => [`/${tag}.html`, page(tag)])),
    "/live.html": page("crossings-timeline", `from="2023-02"`),
    "/far.html": far,
  });
});
after(async () => {
  await browser.close();
  server.close();
});

const files = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));

/** Counts how far things on the page moved, from its first line on. */
async function watchShifts(page: Page): Promise<void> {
  // As text, for what compiles this file leaves a helper in every function.
  await page.evaluateOnNewDocument(`
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifted += value;
    }).observe({ type: "layout-shift", buffered: true });
  `);
}

async function shifts(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

/** Waits until the picture stands and, unless it is said otherwise, what a reader can do with it. */
const stands = (page: Page, part = ".say") =>
  page.waitForFunction(
    (part: string) => {
      const root = document.querySelector("p + *")?.shadowRoot;
      return root?.querySelector("[part=chart] svg") != null && root.querySelector(part) != null;
    },
    {},
    part,
  );

/** Opens a page on which nothing that is loaded later arrives until it is released. */
async function withoutChunks(path: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (/\/(chunks|views)\//.test(request.url())) void released.then(() => request.continue());
    else void request.continue();
  });
  await page.goto(server.origin + path);
  return { page, complaints, release };
}

for (const tag of read)
  test(`<${tag}> shows words and picture from one file, and is read point by point with two more`, async () => {
    const { page, complaints, release } = await withoutChunks(`/${tag}.html`);
    await stands(page, "[part=heading]");
    assert.deepEqual(await files(page), [`${server.origin}/cdn/${tag}.js`]);
    const doors = () => page.$$eval(`${tag} >>> .doors button`, (all) => all.length);
    assert.equal(await doors(), 3);
    release();
    await stands(page);
    const all = (await files(page)).map((name) =>
      name.replace(/.*\/cdn\//, "").replace(/(chunks\/.*)-.{8}\.js$/, "$1.js"),
    );
    assert.deepEqual(
      [...all].sort(),
      [`${tag}.js`, `views/details.${tag}.default.js`, "chunks/interaction.js"].sort(),
    );
    const line = () => page.$eval(`${tag} >>> [part=readout]`, (each) => each.textContent);
    const rest = await line();
    const drawn = () =>
      page.$eval(`${tag} >>> [part=chart] svg`, (each) =>
        each.outerHTML.replace(/<path class="mark"[^>]*>(<\/path>)?/, ""),
      );
    const svg = await drawn();
    const chart = await page.$(`${tag} >>> [part=chart]`);
    const box = await chart?.boundingBox();
    assert.ok(chart && box);
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    assert.match((await line()) ?? "", /\d/);
    assert.notEqual(await line(), rest);
    await page.mouse.move(0, 0);
    assert.equal(await line(), rest);
    await page.focus(`${tag} >>> .step`);
    await page.keyboard.press("Home");
    const first = await line();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await line(), first);
    await page.keyboard.press("Escape");
    assert.equal(await line(), rest);
    assert.equal(await drawn(), svg);
    assert.equal((await files(page)).length, all.length);
    assert.deepEqual(complaints, []);
    await page.close();
  });

for (const name of [...tags, "live"])
  for (const slow of [false, true])
    test(`nothing moves when ${name} arrives${slow ? " on a slow line" : ""}`, async () => {
      const page = await browser.newPage();
      await watchShifts(page);
      if (slow) await page.emulateNetworkConditions(PredefinedNetworkConditions["Slow 4G"]);
      await page.goto(`${server.origin}/${name}.html`);
      await stands(page);
      assert.equal(await shifts(page), 0);
      await page.close();
    });

test("what stands behind a number is loaded without a chart library", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/crossings-timeline.html`);
  await stands(page);
  await page.click("crossings-timeline >>> #door-table");
  await page.click("crossings-timeline >>> td button");
  await page.waitForFunction(() =>
    document.querySelector("crossings-timeline")?.shadowRoot?.querySelector(":popover-open"),
  );
  const names = (await files(page)).map((name) => name.replace(/.*\//, ""));
  assert.ok(names.some((name) => name.startsWith("view-loader-")));
  assert.ok(!names.some((name) => /^(pictures|check)-/.test(name)), names.join());
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a press on a door before what opens it is here is not lost", async () => {
  const { page, complaints, release } = await withoutChunks("/crossings-timeline.html");
  await stands(page, "[part=heading]");
  await page.click("crossings-timeline >>> #door-definitions");
  assert.equal(await page.$("crossings-timeline >>> #room-definitions"), null);
  release();
  await stands(page, "#room-definitions:not([hidden]) dl");
  assert.deepEqual(complaints, []);
  await page.close();
});

test("where what a reader does cannot be loaded the figure stands, says so once to the author, and tries again when touched", async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "warn" && complaints.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  let isGone = true;
  page.on("request", (request) => {
    if (isGone && request.url().includes("/chunks/")) void request.abort();
    else void request.continue();
  });
  await watchShifts(page);
  await page.goto(`${server.origin}/crossings-timeline.html`);
  await stands(page, "[part=heading]");
  await page.click("crossings-timeline >>> #door-table");
  await page.waitForNetworkIdle();
  assert.equal(complaints.length, 1);
  assert.match(
    complaints[0] ?? "",
    /^<crossings-timeline> What a reader does .* could not be loaded/,
  );
  assert.equal(await page.$("crossings-timeline >>> .say"), null);
  isGone = false;
  await page.click("crossings-timeline >>> #door-definitions");
  await stands(page, "#room-definitions:not([hidden]) dl");
  assert.deepEqual([complaints.length, errors], [1, []]);
  await page.close();
});

test("nothing moves and the focus stays when the built picture makes room for another view", async () => {
  const page = await browser.newPage();
  await watchShifts(page);
  await page.goto(`${server.origin}/crossings-timeline.html`);
  await stands(page);
  await page.focus("crossings-timeline >>> .step");
  await page.evaluate(() => {
    const element = document.querySelector("crossings-timeline");
    const ready = new Promise((done) =>
      element?.addEventListener("explainer-ready", done, { once: true }),
    );
    // A view that was not prerendered.
    Object.assign(element ?? {}, { interval: "quarter", from: "2018" });
    return ready;
  });
  assert.ok((await files(page)).some((name) => name.includes("/chunks/pictures-")));
  assert.equal(await shifts(page), 0);
  assert.equal(
    await page.evaluate(
      () => document.querySelector("crossings-timeline")?.shadowRoot?.activeElement?.className,
    ),
    "step",
  );
  await page.close();
});

test("an element in a tab nobody looks at stands when it is looked at, and nothing moves", async () => {
  const page = await browser.newPage();
  await watchShifts(page);
  const other = await browser.newPage();
  await other.bringToFront();
  await page.goto(`${server.origin}/crossings-timeline.html`, { waitUntil: "load" });
  await page.bringToFront();
  await stands(page);
  assert.equal(await shifts(page), 0);
  await other.close();
  await page.close();
});

test("where nothing more can be loaded the built view stays, another view says so, and the page does not notice", async () => {
  const { page } = await open(browser, `${server.origin}/crossings-timeline.html`);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await stands(page);
  await page.setRequestInterception(true);
  page.on("request", (request) => void request.abort());
  await page.click("crossings-timeline >>> #door-share");
  await page.waitForFunction(() =>
    document
      .querySelector("crossings-timeline")
      ?.shadowRoot?.querySelector(".missed")
      ?.textContent?.includes("could not be loaded"),
  );
  const code = await page.evaluate(() => {
    const element = document.querySelector("crossings-timeline");
    const failed = new Promise((done) =>
      element?.addEventListener("explainer-error", ({ code }) => done(code), { once: true }),
    );
    element?.setAttribute("interval", "quarter");
    return failed;
  });
  assert.equal(code, "not-loaded");
  assert.ok(await page.$("crossings-timeline >>> slot:not([name])"), "the fallback is back");
  assert.deepEqual(errors, []);
  await page.close();
});

test("pictures far below are not drawn on a page that has other work, until a reader comes near, or prints", async () => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument("window.requestIdleCallback = () => 0;");
  await page.goto(`${server.origin}/live.html`);
  await page.evaluate(() => {
    const far = document.createElement("crossings-timeline");
    far.setAttribute("from", "2022-02");
    const space = document.createElement("div");
    space.style.height = "10000px";
    document.body.append(space, far);
    return (far as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  });
  await stands(page, "[part=heading]");
  const drawn = () =>
    page.$$eval("crossings-timeline", (all) =>
      all.map((each) => each.shadowRoot?.querySelector("[part=chart] svg") != null),
    );
  assert.deepEqual(await drawn(), [true, false]);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.deepEqual(await drawn(), [true, true]);
  await page.close();
});

test("pictures far below, of views that nobody built, are in a capture of the whole page that moves no window", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/far.html`, { waitUntil: "networkidle0" });
  const drawn = () =>
    page.$$eval("body > :not(div, script)", (all) =>
      all.map((each) => each.shadowRoot?.querySelector("[part=chart] svg") != null),
    );
  await page.waitForFunction(() =>
    [...document.querySelectorAll("body > :not(div, script)")].every((each) =>
      each.shadowRoot?.querySelector("[part=chart] svg"),
    ),
  );
  await page.screenshot({ fullPage: true });
  assert.deepEqual(await drawn(), [true, true, true]);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.ok((await files(page)).some((name) => name.includes("/chunks/pictures-")));
  await page.close();
});
