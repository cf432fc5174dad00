import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const PATH = "/site-dist/embed/deaths-tally/";
let browser: Browser;
let ours: Server;
let theirs: Server;
const pages: Record<string, string> = {};
before(async () => {
  browser = await launch();
  ours = await serve();
  theirs = await serve(pages);
});
after(async () => {
  ours.close();
  theirs.close();
  await browser.close();
});

/** A page of somebody else, with this in its body. */
async function visit(body: string, name = "/page.html") {
  pages[name] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Theirs</title><body>${body}`;
  return open(browser, theirs.origin + name);
}

const frame = (more = "", secret = "") =>
  `<iframe ${more} src="${ours.origin}${PATH}${secret}" width="640" height="150"></iframe>`;

test("a page in a frame speaks WordPress's protocol and ours, and says its new height when it changes", async () => {
  const { page } = await visit(
    `<script>heard = []; addEventListener("message", (event) => heard.push(event.data))</script>${frame('sandbox="allow-scripts"', "#?secret=abcDEF1234")}`,
  );
  await page.waitForFunction(() =>
    (globalThis as unknown as { heard: { message?: string }[] }).heard.some(
      (each) => each.message === "height",
    ),
  );
  type Heard = {
    message?: string;
    type?: string;
    value?: number;
    height?: number;
    secret?: string;
  };
  const all = () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
  const told = (await all()).find(({ message }) => message === "height");
  assert.equal(told?.secret, "abcDEF1234");
  assert.ok((told?.value ?? 0) > 400);
  assert.ok(
    (await all()).some(({ type, height }) => type === "explainer-height" && height === told?.value),
  );
  const before = (await all()).length;
  await page.evaluate(() => document.querySelector("iframe")?.setAttribute("width", "300"));
  await page.waitForFunction(
    (value) =>
      (globalThis as unknown as { heard: Heard[] }).heard.some(
        (each) => (each.height ?? 0) > value + 40,
      ),
    {},
    told?.value ?? 0,
  );
  await page.evaluate(() =>
    document.querySelector("iframe")?.contentWindow?.postMessage({ message: "ready" }, "*"),
  );
  await page.waitForFunction(
    (count) => (globalThis as unknown as { heard: Heard[] }).heard.length > count + 1,
    {},
    before,
  );
  await page.close();
});

test("a page in a frame speaks the protocols of AMP and of pym.js", async () => {
  const { page, complaints } = await visit(
    `<script>heard = []; addEventListener("message", (event) => heard.push(event.data))</script>${frame("", "?initialWidth=640&childId=figure&parentTitle=Theirs&parentUrl=x")}`,
  );
  const heights = await page.waitForFunction(() => {
    const { heard } = globalThis as unknown as { heard: unknown[] };
    // What pym.js looks for in a message.
    const pym = heard.map((each) => /^pymxPYMxfigurexPYMx(\S+)xPYMx(.*)$/.exec(String(each)));
    const found = pym.findLast(Boolean);
    const amp = heard.findLast((each) => (each as { sentinel?: string }).sentinel === "amp");
    return found && amp ? [found[1], found[2], JSON.stringify(amp)] : null;
  });
  const [what, height, amp] = (await heights.jsonValue()) as string[];
  assert.equal(what, "height");
  assert.ok(Number(height) > 400);
  assert.equal(amp, `{"sentinel":"amp","type":"embed-size","height":${height}}`);
  assert.deepEqual(complaints, []);
  await page.close();
});

for (const sandbox of ["", 'sandbox="allow-scripts"'])
  test(`frame.js gives our frame its height ${sandbox}`, async () => {
    const { page, complaints } = await visit(
      `${frame(sandbox)}<script src="${ours.origin}/site-dist/cdn/frame.js" async></script>`,
    );
    const inside = page.frames()[1]!;
    // It grew beyond the 150 pixels it was given, and nothing of it has to be scrolled to.
    await inside.waitForFunction(
      () =>
        innerHeight > 500 &&
        Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight) < 2 &&
        document.querySelector("deaths-tally:defined"),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("frame.js ignores strangers: other windows, other pages, other messages, absurd heights", async () => {
  pages["/stranger.html"] =
    `<!doctype html><script>parent.postMessage({ type: "explainer-height", height: 900 }, "*"); parent.postMessage("done", "*")</script>`;
  const { page } = await visit(
    `<script>done = 0; addEventListener("message", ({ data }) => data === "done" && done++)</script>
     <script src="${ours.origin}/site-dist/cdn/frame.js"></script>
     <iframe id="ours" src="${ours.origin}/site-dist/embed/nothing" height="150"></iframe>
     <iframe id="stranger" src="/stranger.html" height="150"></iframe>
     <iframe id="liar" src="/stranger.html?${ours.origin}${PATH}" height="150"></iframe>`,
  );
  await page.waitForFunction(() => (globalThis as unknown as { done: number }).done === 2);
  await page.evaluate(() => {
    for (const data of [
      null,
      1,
      "x",
      {},
      { type: "explainer-height" },
      { type: "explainer-height", height: "x" },
      { type: "explainer-height", height: 1e9 },
      { type: "explainer-height", height: -5 },
    ])
      postMessage(data, "*");
    return new Promise((resolve) => {
      addEventListener("message", ({ data }) => data === "end" && resolve(null));
      postMessage("end", "*");
    });
  });
  const heights = await page.$$eval("iframe", (frames) =>
    frames.map(({ style, offsetHeight }) => [style.height, offsetHeight > 200]),
  );
  assert.deepEqual(heights, [
    ["", false],
    ["", false],
    ["", false],
  ]);
  await page.close();
});

const loader = (more = "") =>
  `<script src="${ours.origin}/site-dist/cdn/loader.js" ${more}></script>`;

test("the loader makes links that stand alone and marked quotations live, around their own words", async () => {
  const link = `${ours.origin}/site-dist/embed/crossings-timeline/from=2024,to=2024/`;
  const { page, hosts } = await visit(`
    <p id="one"><a href="${link}">36,816 people, Home Office</a></p>
    <blockquote id="two" data-explainer="${ours.origin}${PATH}?utm_source=x"><p>At least 351</p></blockquote>
    <p id="three">Read <a href="${link}">this</a> for more.</p>
    ${loader()}`);
  await page.waitForFunction(() =>
    ["crossings-timeline", "deaths-tally"].every((tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelector("svg"),
    ),
  );
  assert.deepEqual(
    await page.$$eval("crossings-timeline, deaths-tally", (all) =>
      all.map((each) => [
        each.localName,
        each.getAttribute("from"),
        each.getAttribute("to"),
        each.firstElementChild?.id,
      ]),
    ),
    [
      ["crossings-timeline", "2024", "2024", "one"],
      ["deaths-tally", null, null, "two"],
    ],
  );
  assert.equal(
    await page.$eval("#three", (each) => each.innerHTML),
    `Read <a href="${link}">this</a> for more.`,
  );
  assert.deepEqual(
    [...hosts].sort(),
    [new URL(ours.origin).host, new URL(theirs.origin).host].sort(),
  );
  await page.close();
});

test("the loader loads nothing for what is far away", async () => {
  const { page } = await visit(
    `<div style="height: 9000px"></div><p><a href="${ours.origin}${PATH}">far</a></p>${loader()}`,
  );
  await page.waitForFunction(() => document.querySelector("deaths-tally"));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const loaded = () =>
    page.evaluate(
      () =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.includes("deaths-tally.js")).length,
    );
  assert.equal(await loaded(), 0);
  await page.evaluate(() => document.querySelector("deaths-tally")?.scrollIntoView());
  await page.waitForFunction(() => document.querySelector("deaths-tally:defined"));
  assert.equal(await loaded(), 1);
  await page.close();
});

test("the loader touches no address that is not ours, says so once for what is marked, and loads nothing", async () => {
  const bad = [
    `https://evil.example/embed/deaths-tally/`,
    `javascript:alert(1)`,
    `${ours.origin}/site-dist/embed/script/`,
    `${ours.origin}/site-dist/embed/deaths-tally/onclick=alert/`,
    `${ours.origin}/site-dist/embed/deaths-tally/by=%22%3E%3Cscript%3E/`,
    `${ours.origin}/elsewhere/embed/deaths-tally/`,
    ``,
  ];
  const { page, complaints, hosts } = await visit(
    `${bad.map((address) => `<p><a href="${address}">link</a></p><blockquote data-explainer="${address}">words</blockquote>`).join("")}${loader()}`,
  );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  assert.equal(
    await page.$$eval(
      "removals-counter, crossings-timeline, deaths-tally, quote-card",
      (all) => all.length,
    ),
    0,
  );
  assert.equal(await page.$$eval("blockquote, p > a", (all) => all.length), 2 * bad.length);
  assert.equal(complaints.length, bad.length);
  for (const complaint of complaints)
    assert.match(complaint, /no address of a view of ours, so it was left/);
  assert.deepEqual(
    [...hosts].sort(),
    [new URL(ours.origin).host, new URL(theirs.origin).host].sort(),
  );
  await page.close();
});

test("a site may name further folders, and only those", async () => {
  const named = "https://mirror.example/explainers/";
  const { page } = await visit(
    `<p><a href="${named}embed/deaths-tally/">link</a></p><p id="no"><a href="https://other.example/embed/deaths-tally/">link</a></p>${loader(`data-sites="${named} nonsense"`)}`,
  );
  await page.waitForFunction(() =>
    document.querySelector("deaths-tally")?.shadowRoot?.querySelector("figure"),
  );
  assert.equal(await page.$$eval("deaths-tally", (all) => all.length), 1);
  assert.ok(await page.$("#no"));
  await page.close();
});
