/** Views that lie in files of their own: shown without what draws, pressed without it, and drawn where the file is lost. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { prerender } from "../../src/command/prerender.js";
import { createStaticView } from "../../src/static/static-view.js";
import { viewOf } from "../../src/embed/address.js";
import { openTag } from "../../src/static/markup.js";
import { launch, open, serve, type Server } from "./browser.js";

const PLOT = /chunks\/(pictures|view-loader)/;
const WEEKS = "crossings-timeline/interval=week";
const OWN = "crossings-timeline/from=2024-03,to=2024-10";

const written = (path: string, head = "") => {
  const { tag, attributes } = viewOf(path)!;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${head}
<script type="module" src="/cdn/${tag}.js"></script>${openTag(tag, attributes)}Their own words</${tag}>`;
};

const views = [
  "crossings-timeline/interval=week,measure=boats",
  "crossings-timeline/view=cumulative,compare=2022",
  "crossings-timeline/from=2024,to=2024",
  "crossings-timeline/lang=fr",
  "deaths-tally/by=incident,scope=channel",
  "deaths-tally/by=month,from=2024,to=2024",
  "removals-counter/measure=voluntary,view=history",
  "removals-counter/claim=removed-since-july",
  "quote-card/quote=cooper-albania",
];

const folder = mkdtempSync(join(tmpdir(), "views-"));
let browser: Browser;
let server: Server;
before(async () => {
  await prerender.run([OWN, "--out", folder]);
  const file = "crossings-timeline.from-2024-03-to-2024-10";
  const own = (name: string) => readFileSync(`${folder}/views/${name}`, "utf8");
  browser = await launch();
  server = await serve({
    ...Object.fromEntries(views.map((path) => [`/${path}.html`, written(path)])),
    "/plain.html": written("crossings-timeline"),
    "/taskless.html": written(
      WEEKS,
      "<script>MessageChannel = class { port1 = {}; port2 = { postMessage() {} } }</script>",
    ),
    "/weeks.html": written(WEEKS),
    "/lost.html": written("crossings-timeline/interval=quarter"),
    "/cdn/views/crossings-timeline.interval-quarter.js": "throw new Error('lost')",
    "/own.html": written(OWN, `<link rel="modulepreload" href="/cdn/views/${file}.js">`),
    "/not-asked.html": written(OWN),
    [`/cdn/views/${file}.js`]: own(`${file}.js`),
    [`/cdn/views/details.${file}.js`]: own(`details.${file}.js`),
  });
});
after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const files = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));

/** Waits until words, picture and what a reader can do stand, and says what the title is. */
async function titleOf(page: Page, tag: string): Promise<string> {
  await page.waitForFunction(
    (tag) => {
      const element = document.querySelector(tag);
      return element?.matches(":state(ready)") && element.shadowRoot?.querySelector(".say");
    },
    {},
    tag,
  );
  return page.$eval(tag, (each) => each.shadowRoot!.querySelector("[part=heading]")!.textContent);
}

for (const path of views)
  test(`${path} is shown without Plot, and with nobody's complaint`, async () => {
    const { page, complaints } = await open(browser, `${server.origin}/${path}.html`);
    const { view, explained } = await createStaticView(viewOf(path)!);
    assert.equal((await titleOf(page, view.tag)).trim(), explained.words.title);
    assert.deepEqual(
      (await files(page)).filter((file) => PLOT.test(file)),
      [],
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("every choice in the first row of controls is answered without Plot", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/plain.html`);
  let title = await titleOf(page, "crossings-timeline");
  const choose = async (attributes: Record<string, string | null>) => {
    await page.$eval(
      "crossings-timeline",
      async (element, attributes) => {
        for (const [name, value] of Object.entries(attributes))
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      },
      attributes,
    );
    const next = await titleOf(page, "crossings-timeline");
    assert.notEqual(next, title);
    title = next;
  };
  await choose({ measure: "boats" });
  await choose({ measure: null, view: "cumulative" });
  await choose({ view: null, from: "2025", to: "2025" });
  assert.deepEqual(
    (await files(page)).filter((file) => PLOT.test(file)),
    [],
  );
  assert.deepEqual(complaints, []);
  await page.close();
});

test("the file of a view is asked for in the task that defines its element", async () => {
  // The next task, in which the element would be rendered, never comes.
  const page = await browser.newPage();
  const asked = page.waitForRequest((request) => /interval-week\.js$/.test(request.url()));
  await page.goto(`${server.origin}/taskless.html`);
  await asked;
  await page.close();
});

test("until the file of a view is here, the author's words stand and nothing is rendered", async () => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const inside = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const { children } = document.querySelector("crossings-timeline")!.shadowRoot!;
      return [...children].map(({ outerHTML }) => outerHTML);
    });
  const early = new Promise<string[]>((resolve) =>
    page.on("request", (request) => {
      if (!/timeline\.interval-week\.js$/.test(request.url())) return void request.continue();
      void inside().then((html) => {
        resolve(html);
        void request.continue();
      });
    }),
  );
  await page.goto(`${server.origin}/weeks.html`);
  assert.deepEqual(await early, ["<slot></slot>"]);
  assert.match(await titleOf(page, "crossings-timeline"), /small boat/);
  await page.close();
});

test("a view whose file is lost is drawn", async () => {
  const { page } = await open(browser, `${server.origin}/lost.html`);
  await titleOf(page, "crossings-timeline");
  assert.ok((await files(page)).some((file) => PLOT.test(file)));
  await page.close();
});

test("an author's own view is looked for where the page asks for its file, and nowhere else", async () => {
  for (const [name, isDrawn] of [
    ["own", false],
    ["not-asked", true],
  ] as const) {
    const { page, complaints } = await open(browser, `${server.origin}/${name}.html`);
    await titleOf(page, "crossings-timeline");
    const found = await files(page);
    assert.equal(
      found.some((file) => PLOT.test(file)),
      isDrawn,
      name,
    );
    assert.equal(
      found.some((file) => file.includes("from-2024-03")),
      !isDrawn,
      name,
    );
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
