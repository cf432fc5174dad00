import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, ElementHandle, Frame } from "puppeteer-core";
import type { RemovalsCounter } from "../../src/index.js";
import { presets } from "../../scripts/presets.js";
import { pathOf, type View } from "../../src/embed/address.js";
import { createStaticView } from "../../src/static/static-view.js";
import { slice } from "../slice.js";
import { launch, open, serve, type Server } from "./browser.js";

const views = presets();
const folder = (view: View) => `/site-dist/embed/${pathOf(view)}`;
const around = (sandbox: string) =>
  `<!doctype html><meta charset="utf-8"><title>Around</title>${views
    .map((view) => `<iframe ${sandbox} src="${folder(view)}" width="640" height="300"></iframe>`)
    .join("\n")}`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    "/sandbox.html": `<!doctype html><title>Test</title><iframe width="640" height="1500" id="frame"></iframe><script>frame.sandbox = decodeURIComponent(location.search.slice(1)); frame.src = "/site-dist/embed/crossings-timeline/";</script>`,
    "/strict.html": around('sandbox=""'),
    "/scripts.html": around('sandbox="allow-scripts"'),
    "/around.html": `<!doctype html><meta charset="utf-8"><title>Around</title><iframe src="/site-dist/embed/crossings-timeline/" width="640" height="600"></iframe>`,
  });
});
after(async () => {
  server.close();
  await browser.close();
});

/** What must be read on the page of a view. */
async function mustSay(view: View): Promise<string[]> {
  const { shown } = await createStaticView(view);
  return [
    shown.title,
    shown.quotation?.passages[0] ?? shown.subtitle,
    ...shown.caveats,
    shown.sources[0]?.publisher ?? "",
  ];
}

/** The text of the element's figure, in lines without the marks of direction. */
function readFigure(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const host = document.body.firstElementChild;
    const figure = host?.shadowRoot?.querySelector("figure");
    return `${figure?.getAttribute("aria-label")} ${figure?.textContent ?? ""}`;
  });
}

const plain = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, " ").toLowerCase();

async function assertSays(frame: Frame, view: View): Promise<void> {
  const text = plain(await readFigure(frame));
  for (const words of await mustSay(view))
    assert.ok(text.includes(plain(words)), `${pathOf(view)}: ${words} in ${text}`);
}

test("every preset has a page that says everything without a script and asks no other host", async () => {
  assert.ok(views.length > 40);
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  for (const view of views) {
    await page.goto(server.origin + folder(view));
    await assertSays(page.mainFrame(), view);
    const picture = await page.evaluate(
      () =>
        [...(document.body.firstElementChild?.shadowRoot?.querySelectorAll(".fluid") ?? [])].filter(
          (each) => each.getBoundingClientRect().height > 0,
        ).length,
    );
    const drawn = (await createStaticView(view)).explained.picture;
    assert.equal(picture, drawn ? 1 : 0, `${pathOf(view)}: pictures that are shown`);
  }
  assert.deepEqual([...hosts], [server.origin]);
  await page.close();
});

test("a picture made without a browser has the colours an element has on a white page", async () => {
  for (const view of views.filter(({ attributes }) => !Object.keys(attributes).length)) {
    const { page } = await open(browser, `${server.origin}${folder(view)}`);
    await page.waitForFunction(() =>
      document.body.firstElementChild?.shadowRoot?.querySelector("#door-definitions"),
    );
    const live = await page.evaluate(() =>
      (document.body.firstElementChild as RemovalsCounter).svg(),
    );
    const still = readFileSync(`.${folder(view)}picture.svg`, "utf8");
    const colours = (svg: string) => [...new Set(svg.match(/#[0-9a-f]{6}\b/g))].sort();
    assert.ok(colours(still).length > 2);
    assert.deepEqual(colours(still), colours(live), pathOf(view));
    await page.close();
  }
});

test("in a sandbox without scripts every page says the same", async () => {
  const { page } = await open(browser, `${server.origin}/strict.html`);
  const frames = page.frames().filter((frame) => frame.parentFrame());
  assert.equal(frames.length, views.length);
  for (const [index, view] of views.entries()) await assertSays(frames[index]!, view);
  await page.close();
});

test("in a sandbox with scripts and no origin every page becomes live, and says the same", async () => {
  const { page, hosts } = await open(browser, `${server.origin}/scripts.html`);
  const frames = page.frames().filter((frame) => frame.parentFrame());
  for (const [index, view] of views.entries()) {
    const frame = frames[index]!;
    // What is off screen is drawn when somebody comes near.
    await (await frame.frameElement())?.scrollIntoView();
    assert.equal(await frame.evaluate(() => origin), "null");
    await frame.waitForFunction(
      () =>
        document.body.firstElementChild?.shadowRoot?.querySelector("#door-definitions") &&
        document.body.firstElementChild.matches(":defined"),
    );
    await assertSays(frame, view);
  }
  assert.deepEqual([...hosts], [new URL(server.origin).host]);
  await page.close();
});

/** The live figure of an embed page in a frame with that sandbox, and how to find something in its shadow root or page. */
async function sandboxed(sandbox: string) {
  const { page } = await open(browser, `${server.origin}/sandbox.html?${sandbox}`);
  const frame = await page.waitForFrame((each) => each.url().includes("/embed/"));
  const find = async <E extends Element>(selector: string) => {
    // A frame paints seldom, so nothing waits for its frames.
    const found = await frame.waitForFunction(
      (selector) =>
        document.querySelector("crossings-timeline")?.shadowRoot?.querySelector(selector) ??
        document.querySelector(`body > ${selector}`),
      { polling: 100 },
      selector,
    );
    return found.asElement() as ElementHandle<E>;
  };
  await find("#door-share");
  return { page, frame, find };
}

const press = (element: ElementHandle) => element.evaluate((each) => (each as HTMLElement).click());

test("in a sandbox that lets nothing be saved or opened, nothing is said to be, and both can be copied", async () => {
  const { page, find } = await sandboxed("allow-scripts");
  await press(await find("#door-share"));
  await press(await find("#room-share button:nth-last-child(2)"));
  const text = await find<HTMLTextAreaElement>("textarea");
  assert.match(await text.evaluate(({ value }) => value), /^row,column,shown,/);
  assert.equal(
    await (await find("#room-share [role=status]")).evaluate(({ textContent }) => textContent),
    "If crossings-timeline.csv was not saved, this frame forbids it.",
  );
  const link = await find<HTMLAnchorElement>(".foot a");
  const href = await link.evaluate((each) => each.href);
  await link.click();
  const address = await find<HTMLInputElement>("input[readonly]");
  assert.deepEqual(
    await address.evaluate((each) => [
      each.value,
      each.selectionEnd === each.value.length,
      document.activeElement === each,
    ]),
    [href, true, true],
  );
  await page.close();
});

test("in a sandbox that lets links open, a source opens outside the frame", async () => {
  const { page, frame, find } = await sandboxed("allow-scripts allow-popups");
  const link = await find(".foot a");
  const opened = new Promise<string>((resolve) =>
    browser.once("targetcreated", (target) => resolve(target.type())),
  );
  await link.click();
  assert.equal(await opened, "page");
  assert.equal(await frame.$("input"), null);
  assert.match(frame.url(), /\/embed\/crossings-timeline\/$/);
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await page.close();
});

/** Runs in the page: how far what has moved, by its name and its places. */
function movedSoFar(): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  return new Promise((resolve) => {
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const what = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} "${node?.textContent?.slice(0, 60)}" ${JSON.stringify([previousRect, currentRect])}`,
        );
        moved.push([value, ...what].join(" "));
      }
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
  });
}

test("a page becomes live in its place: nothing moves and no error is made", async () => {
  for (const view of slice(views, 4)) {
    const { page, complaints } = await open(browser, `${server.origin}${folder(view)}`);
    await page.waitForFunction(() =>
      document.body.firstElementChild?.shadowRoot?.querySelector(".say"),
    );
    await page.waitForFunction(() => {
      const chart = document.body.firstElementChild?.shadowRoot?.querySelector("[part=chart]");
      return !chart || chart.querySelector(":scope > svg.picture");
    });
    const moved = await page.evaluate(movedSoFar);
    assert.deepEqual(moved, [], pathOf(view));
    assert.deepEqual(complaints, [], pathOf(view));
    await page.close();
  }
});

test("every page tells search engines and other sites what it is, and what it names is there", async () => {
  for (const view of views) {
    const html = readFileSync(`.${folder(view)}index.html`, "utf8");
    const [, canonical = ""] = /<link rel="canonical" href="([^"]*)">/.exec(html) ?? [];
    assert.ok(canonical.endsWith(`/embed/${pathOf(view)}`), canonical);
    const [, site = ""] = /^(.*\/)embed\//.exec(canonical) ?? [];
    for (const pattern of [
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/,
      /<link rel="alternate" type="text\/markdown" href="([^"]*)"/,
      /<meta property="og:image" content="([^"]*)"/,
    ]) {
      const address = pattern.exec(html)?.[1] ?? "";
      assert.ok(
        existsSync(`site-dist/${address.slice(site.length)}`),
        `${pathOf(view)}: ${address}`,
      );
    }
    for (const [, href = ""] of html.matchAll(/<a href="([^":]*)" download/g))
      assert.ok(existsSync(`.${folder(view)}${href}`), href);
    assert.match(html, /<title>[^<]+<\/title>/);
    assert.doesNotMatch(html, /noindex/);
    const oembed = JSON.parse(readFileSync(`.${folder(view)}oembed.json`, "utf8")) as Record<
      string,
      unknown
    >;
    assert.equal(oembed["version"], "1.0");
    assert.equal(oembed["type"], "rich");
    assert.ok(Number(oembed["height"]) > 100);
    assert.ok(String(oembed["html"]).includes(`src="${canonical.replaceAll("&", "&#38;")}"`));
  }
});

test("llms.txt leads to the Markdown of every page", () => {
  const text = readFileSync("site-dist/llms.txt", "utf8");
  const paths = [...text.matchAll(/\]\([^)]*\/(embed\/[^)]*)\)/g)].map(([, path = ""]) => path);
  assert.deepEqual(paths.sort(), views.map((view) => `embed/${pathOf(view)}data.md`).sort());
  for (const path of paths) assert.ok(existsSync(`site-dist/${path}`), path);
});

/** Opens an embed page, waits for its figure, and gives what it shows. */
async function shownAt(path: string) {
  const { page, complaints } = await open(browser, server.origin + path);
  await page.waitForFunction(() => document.body.firstElementChild?.matches(":state(ready)"));
  const said = await page.evaluate(() => {
    const element = document.body.firstElementChild!;
    const root = element.shadowRoot!;
    return {
      tag: element.localName,
      title: root.querySelector("[part=heading]")?.textContent?.trim(),
      lang: root.querySelector("figure")?.lang,
      controls: root.querySelector(".controls") !== null,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    };
  });
  await page.close();
  return { ...said, complaints };
}

test("any view has an address, built or not, and a fragment that names none leads to the list", async () => {
  const { tag, title } = await shownAt("/site-dist/embed/view.html#crossings-timeline/from=2023");
  const { shown } = await createStaticView({
    tag: "crossings-timeline",
    attributes: { from: "2023" },
  });
  assert.equal(tag, "crossings-timeline");
  assert.equal(title, shown.title);
  const secret = await shownAt("/site-dist/embed/view.html#deaths-tally#?secret=abc");
  assert.equal(secret.tag, "deaths-tally");
  const { page } = await open(browser, `${server.origin}/site-dist/embed/view.html#no-such/a=b`);
  const link = await page.evaluate(() => document.querySelector("a")?.href);
  assert.equal(link, `${server.origin}/site-dist/embed/`);
  await page.goto(link);
  const listed = await page.evaluate(() =>
    [...document.querySelectorAll("li a")].map((each) => (each as HTMLAnchorElement).pathname),
  );
  assert.deepEqual(listed.map(decodeURIComponent).sort(), views.map(folder).sort());
  await page.close();
});

test("a page does what its query asks, and says what it does not know", async () => {
  const built = "/site-dist/embed/crossings-timeline/";
  const plainly = await shownAt(built);
  const dark = await shownAt(`${built}?theme=dark&controls=none&lang=cy`);
  assert.deepEqual([plainly.scheme, dark.scheme], ["light dark", "dark"]);
  assert.deepEqual([plainly.controls, dark.controls], [true, false]);
  assert.equal(dark.lang, "cy");
  const asked = await shownAt(`${built}?from=2023&to=2023&utm_source=x`);
  assert.match(asked.title ?? "", /in 2023/);
  assert.match(asked.complaints.join(), /does not know, so it is left out: utm_source/);
});

test("what a reader presses in a frame opens outside it", async () => {
  const { page } = await open(browser, `${server.origin}/around.html`);
  const frame = await page.waitForFrame((each) => each.url().includes("/embed/"));
  await frame.waitForFunction(() => document.body.firstElementChild?.matches(":state(ready)"));
  const opened = new Promise((resolve) => browser.once("targetcreated", resolve));
  await (await frame.$(">>> [part=source] a"))?.click();
  await opened;
  assert.ok(frame.url().startsWith(server.origin));
  await page.close();
});
