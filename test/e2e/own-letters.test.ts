/** A reader's own letters: twice as large, and spaced as WCAG 1.4.12 asks, at the narrowest width. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { schemes, serveGallery, Stories } from "./access/gallery.js";
import { enter } from "./access/states.js";
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

/** What reaches beyond the window; what scrolls in a box of its own does not. */
const beyond = ({ page }: Stories) =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    for (const { shadowRoot } of document.querySelectorAll("#stage *"))
      for (const each of shadowRoot?.querySelectorAll("p, summary, button, [part=heading]") ?? []) {
        if (!each.checkVisibility() || each.closest(".scroll, [part=panel]")) continue;
        const { left, right } = each.getBoundingClientRect();
        if (left < 0 || right > innerWidth + 0.5) found.push(each.textContent?.trim() ?? "");
      }
    return found;
  });

test("with larger and wider spaced letters nothing is cut off or scrolls sideways", async () => {
  const stories = await Stories.open(browser, server);
  await stories.look(schemes["light"]!, 320);
  await stories.page.addStyleTag({
    content: `html { font-size: 200%; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }
      h1 { font-size: 1em }`,
  });
  for (const name of stories.names) {
    await stories.show(name);
    assert.deepEqual(await beyond(stories), [], name);
    await enter(stories.page, "table");
    assert.deepEqual(await beyond(stories), [], `${name}, opened`);
  }
  await stories.show("crossings-timeline, Default");
  await stories.page.evaluate(() => {
    const root = document.querySelector("crossings-timeline")?.shadowRoot;
    root?.querySelector<HTMLElement>("[part=heading]")?.style.setProperty("inline-size", "400px");
  });
  assert.ok((await beyond(stories)).length > 0, "what is cut off is found");
  await stories.page.close();
});
