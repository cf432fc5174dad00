/** What a reader's first view costs, and that nothing on the page moves for it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PredefinedNetworkConditions, type Browser, type Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const tags = ["crossings-timeline", "deaths-tally", "removals-counter"] as const;

const page = (tag: string, attributes = "") =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/${tag}.js"></script>
<p>Before</p><${tag} style="display: block; min-height: 60rem" ${attributes}>Fallback</${tag}><p>After</p></html>`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    ...Object.fromEntries(tags.map((tag) => [`/${tag}.html`, page(tag)])),
    "/live.html": page("crossings-timeline", `from="2023"`),
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

const stands = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector("p + *")?.shadowRoot?.querySelector("[part=chart] svg") != null,
  );

for (const tag of tags)
  test(`<${tag}> shows words and picture from one file, and is read point by point without another`, async () => {
    const { page, complaints } = await open(browser, `${server.origin}/${tag}.html`);
    await stands(page);
    assert.deepEqual(await files(page), [`${server.origin}/cdn/${tag}.js`]);
    const chart = await page.$(`${tag} >>> [part=chart]`);
    const box = await chart?.boundingBox();
    assert.ok(chart && box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const tip = () =>
      page.$eval(`${tag} >>> [part=tip]`, (each) =>
        (each as HTMLElement).hidden ? "" : each.textContent,
      );
    assert.match((await tip()) ?? "", /: .*\d/);
    await page.mouse.move(0, 0);
    assert.equal(await tip(), "");
    const svg = await page.$eval(`${tag} >>> [part=chart] svg`, (each) => each.outerHTML);
    assert.doesNotMatch(
      await page.$eval(`${tag} >>> [part=cursor]`, (each) => each.ariaValueText ?? "0"),
      /\d{5}/,
    );
    await page.focus(`${tag} >>> [part=cursor]`);
    const last = await tip();
    await page.keyboard.press("ArrowLeft");
    assert.notEqual(await tip(), last);
    assert.equal(
      await page.$eval(`${tag} >>> [part=cursor]`, (each) => each.getAttribute("aria-valuetext")),
      await tip(),
    );
    await page.keyboard.press("Escape");
    assert.equal(await tip(), "");
    assert.equal(await page.$eval(`${tag} >>> [part=chart] svg`, (each) => each.outerHTML), svg);
    assert.deepEqual(await files(page), [`${server.origin}/cdn/${tag}.js`]);
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
  await page.click("crossings-timeline >>> [part=headline] button");
  await page.waitForFunction(() =>
    document.querySelector("crossings-timeline")?.shadowRoot?.querySelector(":popover-open"),
  );
  const names = (await files(page)).map((name) => name.replace(/.*\//, ""));
  assert.ok(names.some((name) => name.startsWith("desk-")));
  assert.ok(!names.some((name) => /^(pictures|check)-/.test(name)), names.join());
  assert.deepEqual(complaints, []);
  await page.close();
});

test("nothing moves and the focus stays when the built picture makes room for another view", async () => {
  const page = await browser.newPage();
  await watchShifts(page);
  await page.goto(`${server.origin}/crossings-timeline.html`);
  await stands(page);
  await page.focus("crossings-timeline >>> [part=cursor]");
  await page.evaluate(() => {
    const element = document.querySelector("crossings-timeline");
    const ready = new Promise((done) =>
      element?.addEventListener("explainer-ready", done, { once: true }),
    );
    element?.setAttribute("interval", "quarter");
    return ready;
  });
  assert.ok((await files(page)).some((name) => name.includes("/chunks/pictures-")));
  assert.equal(await shifts(page), 0);
  assert.equal(
    await page.evaluate(() =>
      document.querySelector("crossings-timeline")?.shadowRoot?.activeElement?.getAttribute("part"),
    ),
    "cursor",
  );
  await page.close();
});

test("a widget in a tab nobody looks at stands when it is looked at, and nothing moves", async () => {
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
  await page.click("crossings-timeline >>> [part=headline] button");
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

test("pictures far below are drawn when a reader comes near, or prints", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/live.html`);
  await page.evaluate(() => {
    const far = document.createElement("crossings-timeline");
    far.setAttribute("from", "2022");
    const space = document.createElement("div");
    space.style.height = "10000px";
    document.body.append(space, far);
    return (far as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  });
  await stands(page);
  const drawn = () =>
    page.$$eval("crossings-timeline", (all) =>
      all.map((each) => each.shadowRoot?.querySelector("[part=chart] svg") != null),
    );
  assert.deepEqual(await drawn(), [true, false]);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.deepEqual(await drawn(), [true, true]);
  await page.close();
});
