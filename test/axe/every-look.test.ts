/** The whole matrix: every story and state in every scheme and width. It takes minutes, so it has a script of its own. */
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { checkLoading, checkStories, looks } from "../e2e/access/axe-over-stories.js";
import { serveGallery } from "../e2e/access/gallery.js";
import { launch, type Server } from "../e2e/browser.js";

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serveGallery()]);
});
after(async () => {
  await browser.close();
  server.close();
});

test("axe finds nothing in any story, state, scheme and width", async (context) => {
  context.diagnostic(`${await checkStories(browser, server, () => looks)} times`);
});

test("axe finds nothing in any story that waits, in any scheme and width", async (context) => {
  context.diagnostic(`${await checkLoading(browser, server, () => looks)} times`);
});
