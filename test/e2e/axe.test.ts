/**
 * axe finds nothing: every story in every third state, each once, with schemes and widths taken in turn.
 * `npm test axe` checks every story and state in every scheme and width.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { axeFinds, loadAxe } from "./access/axe.js";
import { checkLoading, checkStories, looks, type Choice } from "./access/axe-over-stories.js";
import { schemes, serveGallery, Stories } from "./access/gallery.js";
import { launch, type Server } from "./browser.js";

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serveGallery()]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** Each state meets each look, for there are more than three times as many stories as looks. */
const inTurn: Choice = (story, state) => {
  const turn = (story + state) / 3;
  return looks.filter((_, at) => at === (turn + 5 * state) % looks.length);
};

test("axe finds nothing in any story that stands, with its readout, panel, rooms or error", async () => {
  assert.ok((await checkStories(browser, server, inTurn)) > 55);
});

test("axe finds nothing in any story that waits for its files", async () => {
  assert.ok((await checkLoading(browser, server, inTurn)) > 25);
});

for (const [name, scheme] of Object.entries(schemes))
  test(`axe finds what was broken, ${name}`, async () => {
    const stories = await Stories.open(browser, server);
    await loadAxe(stories.page);
    await stories.show("crossings-timeline, Default");
    await stories.look(scheme, 768);
    await stories.page.evaluate(() => {
      const root = document.querySelector("crossings-timeline")?.shadowRoot;
      root?.querySelector(".controls select")?.removeAttribute("aria-label");
      for (const each of root?.querySelectorAll<HTMLElement>("[part=subtitle]") ?? [])
        each.style.cssText = "color: #888; background: #777; forced-color-adjust: none";
    });
    const found = (await axeFinds(stories.page)).map((line) => line.replace(/:.*/s, ""));
    assert.deepEqual(found, ["color-contrast", "select-name"]);
    await stories.page.close();
  });
