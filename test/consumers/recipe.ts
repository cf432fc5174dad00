/** What an app's page `recipe/` must be, which is written with the shortcode or component of our documentation. */
import assert from "node:assert/strict";
import type { Browser } from "puppeteer-core";
import { render } from "../../src/static/render.js";

const FIGURE = { tag: "deaths-tally", attributes: { by: "cause" } };

/** The element with its attributes and all its words, before any script and after, when it stands. */
export async function recipe(browser: Browser, address: string): Promise<void> {
  const fallback = String(await render(FIGURE, "fallback"));
  for (const scripts of [false, true]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(scripts);
    await page.goto(address);
    const element = await page.waitForSelector(`${FIGURE.tag}[by=cause]`);
    if (scripts) await page.waitForFunction((each) => each?.matches(":state(ready)"), {}, element);
    const { inside, wanted, seen } = await page.evaluate((fallback) => {
      const template = document.createElement("template");
      template.innerHTML = fallback;
      return {
        inside: document.querySelector("deaths-tally")?.innerHTML,
        wanted: template.innerHTML,
        seen: document.body.innerText,
      };
    }, fallback);
    assert.equal(inside, wanted);
    if (!scripts) assert.match(seen, /at least.*International Organization for Migration/is);
    assert.match(seen, /Words after it/);
    await page.close();
  }
}
