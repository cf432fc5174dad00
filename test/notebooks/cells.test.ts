/** Cells of notebooks, shown by what shows them there: the figure stands, or else the author's words. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import type { Browser, Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "../e2e/browser.js";
import { at, seen, shown, WORDS, written } from "./figure.js";
import { jupyter, observable } from "./recipes.js";

let browser: Browser;
let server: Server;
before(async () => {
  const { outputFiles } = await build({
    entryPoints: ["test/notebooks/stage.ts"],
    bundle: true,
    write: false,
    format: "esm",
    loader: { ".svg": "text", ".css": "empty" },
    logLevel: "error",
  });
  browser = await launch();
  server = await serve({
    "/stage.js": outputFiles[0]?.text ?? "",
    "/stage.html": written(`<script type="module" src="/stage.js"></script>`),
  });
});
after(async () => {
  server.close();
  await browser.close();
});

/** A page after one of the calls that `stage.ts` puts there. */
async function staged(call: string): Promise<{ page: Page; complaints: string[] }> {
  const opened = await open(browser, `${server.origin}/stage.html`);
  await opened.page.waitForFunction("globalThis.inObservable");
  await opened.page.evaluate(call);
  return opened;
}

const jupyterLab = (isTrusted: boolean) =>
  staged(`inJupyterLab(${JSON.stringify(at(jupyter, server.origin))}, ${isTrusted})`);
const cells = (address: string) =>
  staged(`inObservable(${JSON.stringify(observable.map((cell) => at(cell, address)))})`);

test("JupyterLab: the figure stands below a cell that was run", async () => {
  const { page, complaints } = await jupyterLab(true);
  assert.match(await shown(page), /36,816/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("JupyterLab: in a notebook of somebody else the words stand", async () => {
  const { page, complaints } = await jupyterLab(false);
  assert.match(await seen(page), WORDS);
  assert.equal(await page.$("script[src*=crossings-timeline], crossings-timeline"), null);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("an Observable notebook: the figure stands", async () => {
  const { page, complaints } = await cells(server.origin);
  assert.match(await shown(page), /36,816/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("an Observable notebook: where the script does not come, the words stand", async () => {
  const { page } = await cells(`${server.origin}/nowhere`);
  await page.waitForSelector("crossings-timeline");
  assert.match(await seen(page), WORDS);
  await page.close();
});
