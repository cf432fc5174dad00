/** The built pages as sites show them that asked how to embed them. Needs `npm run build`. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { presets } from "../../scripts/presets.js";
import { pathOf } from "../../src/embed/address.js";
import { slice } from "../slice.js";
import { launch, open, serve, type Server } from "./browser.js";

/** The widths that are asked for, and how much may be empty below a figure: a line, or two where a width is not written down. */
const WIDTHS = { 320: 30, 375: 60, 480: 30, 500: 30, 640: 30 } as const;

interface Answer {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}
/** The endpoint as it was built: it lies beside the folder it reads. */
const built = new URL("../../site-dist/oembed.js", import.meta.url).href;
const { answer } = (await import(built)) as { answer: (query: string) => [number, string, string] };
const fileOf = (path: string) => readFileSync(`site-dist/embed/${path}`, "utf8");
const paths = presets().map(pathOf);
const site = (JSON.parse(fileOf(`${paths[0]}oembed.json`)) as { provider_url: string })
  .provider_url;

function asked(path: string, more: Record<string, string>): string {
  const query = new URLSearchParams({ url: `${site}embed/${path}`, ...more });
  const [status, , text] = answer(String(query));
  assert.equal(status, 200, String(query));
  return text;
}

const others: Record<string, string> = {};
let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(others)]);
});
after(async () => {
  server.close();
  await browser.close();
});

test("the frame of every page is as tall as the page in it, at every width that is asked for", async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  const faults: string[] = [];
  for (const path of slice(paths, 3)) {
    await page.goto(`${server.origin}/site-dist/embed/${path}`);
    for (const [maxwidth, most] of Object.entries(WIDTHS)) {
      const { width, height } = JSON.parse(asked(path, { maxwidth })) as Answer;
      await page.setViewport({ width, height });
      const real = await page.evaluate(() => document.body.getBoundingClientRect().height);
      if (height < real || height > real + most) faults.push(`${path} ${width}: ${height} ${real}`);
    }
  }
  assert.deepEqual(faults, []);
  await page.close();
});

test("who takes the HTML as it is, from the endpoint or a file, shows the frame and nothing beside it", async () => {
  const path = "removals-counter/";
  for (const json of [
    asked(path, {}),
    asked(path, { maxheight: "250" }),
    fileOf(`${path}oembed.json`),
  ]) {
    const { html, width, height } = JSON.parse(json) as Answer;
    // A site that gives every quotation a place of its own.
    others["/consumer.html"] =
      `<!doctype html><meta charset="utf-8"><title>A post</title><style>blockquote { display: flow-root }</style><main style="display: flow-root">${html.replaceAll(site, `${server.origin}/site-dist/`)}</main>`;
    const { page } = await open(browser, `${server.origin}/consumer.html`);
    const seen = await page.evaluate(() => {
      const { width, height } = document.querySelector("iframe")!.getBoundingClientRect();
      return { text: document.body.innerText.trim(), width, height };
    });
    assert.deepEqual(seen, { text: "", width, height });
    const frame = await page.waitForFrame((each) => each.url().includes("/embed/"));
    await frame.waitForFunction(() => document.body.firstElementChild?.matches(":state(ready)"));
    await page.close();
  }
});

test("every answer in XML is well-formed and says what JSON says, beside a page and from the endpoint", async () => {
  const page = await browser.newPage();
  for (const path of paths)
    for (const [xml, json] of [
      [fileOf(`${path}oembed.xml`), fileOf(`${path}oembed.json`)],
      [asked(path, { format: "xml", maxwidth: "400" }), asked(path, { maxwidth: "400" })],
    ] as const) {
      const fields = await page.evaluate((xml) => {
        const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
        return [...documentElement.children].map((each) => [each.localName, each.textContent]);
      }, xml);
      const said = Object.entries(JSON.parse(json) as object);
      assert.deepEqual(
        fields,
        said.map(([name, value]) => [name, String(value)]),
      );
    }
  await page.close();
});
