/** A day in the life of pages that stand open while their host puts up newer figures. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { chunkFile, chunkNames, type Manifest } from "../../src/data/edition.js";
import { hashOf } from "../../src/data/hash.js";
import { launch, serve, type Server } from "./browser.js";

const BUILT = JSON.parse(readFileSync("cdn/data/newest.json", "utf8")) as Manifest;

/** What the host of each page holds; a path without a file is a file of the site. */
const host: Record<string, string> = {
  "/page.html": `<!doctype html><html lang="en"><title>Page</title>
<meta name="explainers-live" content="/cdn/data/newest.json">
<script type="module" src="/cdn/explainers.js"></script>
<crossings-timeline></crossings-timeline><crossings-timeline as-of="2024-12-29"></crossings-timeline>
<deaths-tally></deaths-tally>`,
  "/written.html": `<!doctype html><html lang="en"><title>Page</title>
<crossings-timeline><template shadowrootmode="open"><figure>Written</figure></template></crossings-timeline>
<script type="module">
  const figure = document.querySelector("crossings-timeline");
  figure.live = "/cdn/data/newest.json";
  figure.addEventListener("explainer-ready", () => (globalThis.first ??= figure.shadowRoot.textContent));
</script>
<script type="module" src="/cdn/crossings-timeline.js"></script>`,
};

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(host, "site-dist")]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** Puts up figures with so many days more, each of so many people. */
function putUp(days: number, people: number): void {
  const texts = chunkNames.map((name) => {
    const text = readFileSync(`cdn/data/${chunkFile(name, BUILT.chunks[name])}`, "utf8");
    if (name !== "arrivals") return [name, text] as const;
    const chunk = JSON.parse(text) as { series: { id: string; values: number[] }[] };
    const daily = chunk.series.find(({ id }) => id === "arrivals-by-day");
    daily?.values.push(...Array<number>(days).fill(people));
    return [name, JSON.stringify(chunk)] as const;
  });
  for (const [name, text] of texts) host[`/cdn/data/${chunkFile(name, hashOf(text))}`] = text;
  host["/cdn/data/newest.json"] = JSON.stringify({
    ...BUILT,
    date: `2026-12-${10 + days}`,
    chunks: Object.fromEntries(texts.map(([name, text]) => [name, hashOf(text)])),
  });
}

const MOVEABLE_CLOCK = `{
  const later = [];
  const now = performance.now.bind(performance);
  const soon = setTimeout;
  let moved = 0;
  performance.now = () => now() + moved;
  globalThis.setTimeout = (work, ms = 0) => (ms < 60_000 ? soon(work, ms) : -later.push(work));
  globalThis.move = (ms) => {
    moved += ms;
    for (const work of later.splice(0)) work();
  };
}`;

/** Opens a page whose clock can be moved: what is to be done later than in a minute waits for that. */
async function visit(path: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluateOnNewDocument(MOVEABLE_CLOCK);
  await page.goto(`${server.origin}${path}`);
  await page.waitForFunction(
    (count) => document.querySelectorAll(":state(ready)").length === count,
    {},
    await page.evaluate(() => document.querySelectorAll("body > *:not(script)").length),
  );
  return { page, complaints, asked: (part: string) => asked.filter((path) => path.includes(part)) };
}

/** Lets an hour pass, and waits until the manifest was asked for and what it led to is done. */
async function anHour(page: Page, asked: () => number): Promise<void> {
  const before = asked();
  await page.evaluate("move(3_600_001)");
  while (asked() === before) await new Promise((resolve) => setTimeout(resolve, 10));
  await page.waitForNetworkIdle({ idleTime: 150 });
}

const footOf = (page: Page, nth: number) =>
  page.evaluate((nth) => {
    const element = document.querySelectorAll("body > *:not(script)")[nth];
    return element?.shadowRoot?.querySelector("[part=source]")?.textContent ?? "";
  }, nth);

test("a page that stands open for a day has what its host puts up, and asks once an hour", async () => {
  host["/cdn/data/newest.json"] = JSON.stringify(BUILT);
  const { page, complaints, asked } = await visit("/page.html");
  const manifests = () => asked("newest.json").length;
  while (!manifests()) await new Promise((resolve) => setTimeout(resolve, 10));
  const [built, pinned, deaths] = await Promise.all([0, 1, 2].map((nth) => footOf(page, nth)));
  for (let hour = 1; hour <= 24; hour++) {
    if (hour === 3) putUp(1, 12);
    if (hour === 9) putUp(2, 34);
    if (hour === 12) host["/cdn/data/newest.json"] = '{"schema": 1, "ver';
    if (hour === 15) putUp(3, 56);
    await anHour(page, manifests);
    if (hour === 2) assert.equal(await footOf(page, 0), built);
    if (hour === 8) assert.match((await footOf(page, 0)) ?? "", /Updated: figures to 25 September/);
    // One that takes a day back is refused, as is what is no JSON.
    if (hour === 14)
      assert.match((await footOf(page, 0)) ?? "", /Updated: figures to 25 September/);
  }
  assert.equal(await footOf(page, 1), pinned);
  assert.equal(await footOf(page, 2), deaths);
  assert.equal(manifests(), 25);
  assert.ok(
    complaints.every((text) => text.includes("is not used")),
    complaints.join("\n"),
  );
});

test("an embed page takes newer figures over in its place, before it becomes live", async () => {
  putUp(4, 78);
  const { page, complaints } = await visit("/embed/crossings-timeline/");
  assert.deepEqual(complaints, []);
  assert.match(await footOf(page, 0), /Updated: figures to 28 September/);
});

test("a figure that was written into a page stands until the newest figures do, which a script has named", async () => {
  putUp(5, 79);
  const { page, complaints } = await visit("/written.html");
  assert.match(String(await page.evaluate("first")), /Updated: figures to 29 September/);
  assert.deepEqual(complaints, []);
});
