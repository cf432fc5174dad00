/** The height that is kept free for a figure, beside the height it has: by itself, and without a script. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { presets } from "../../scripts/presets.js";
import { pathOf } from "../../src/embed/address.js";
import { heightOf } from "../../src/static/height.js";
import { createStaticView } from "../../src/static/static-view.js";
import { slice } from "../slice.js";
import { launch, serve, type Server } from "./browser.js";

const views = slice(presets(), 2);
const WIDTHS = [320, 360, 640, 960] as const;
/** The most that may be kept free in vain. */
const MOST = 12;
/** A text that ends so near to the end of its line may be given one more: no list of letters is as exact as a browser. */
const HAIR = 1.005;

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** The heights of the figure in columns of these widths, on a page in letters of that size. */
async function heights(page: Page, path: string, size: number): Promise<number[]> {
  await page.setViewport({ width: WIDTHS[0], height: 900 });
  await page.goto(`${server.origin}/site-dist/embed/${path}`);
  await page.addStyleTag({
    content: `:root { font-size: ${size}px !important } body { padding: 0 !important; max-inline-size: none !important }`,
  });
  if (page.isJavaScriptEnabled())
    await page.waitForFunction(() => {
      const root = document.body.firstElementChild?.shadowRoot;
      const chart = root?.querySelector("[part=chart]");
      return root?.querySelector(".say") && (!chart || chart.querySelector(":scope > svg.picture"));
    });
  const measured: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    // A new width is followed in the next frame, and drawn in the one after; nothing waits where no script runs.
    if (page.isJavaScriptEnabled())
      await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
          ),
      );
    measured.push(
      await page.evaluate(() => document.body.firstElementChild!.getBoundingClientRect().height),
    );
  }
  return measured;
}

/** The heights of every preset, in a page of its own: what is not in front is drawn by no browser. */
async function allHeights(size: number, script: boolean): Promise<number[][]> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  const all: number[][] = [];
  for (const view of views) all.push(await heights(page, pathOf(view), size));
  await page.close();
  return all;
}

/** Those of the live figures, measured once. */
const live = new Map<number, Promise<number[][]>>();
function liveHeights(size: number): Promise<number[][]> {
  const known = live.get(size) ?? allHeights(size, true);
  live.set(size, known);
  return known;
}

// Our own pages have letters of 17 pixels, most pages of others of 16.
for (const size of slice([16, 17], 2))
  test(`what is kept free is never less than a figure takes and hardly more, letters of ${size} px`, async () => {
    const faults: string[] = [];
    for (const [at, real] of (await liveHeights(size)).entries()) {
      const showing = await createStaticView(views[at]!);
      for (const [index, width] of WIDTHS.entries()) {
        const kept = heightOf(showing, width, size);
        const more = kept - real[index]!;
        const wider = heightOf(showing, width * HAIR, size) - real[index]!;
        if (more < 0 || (more > MOST && wider > MOST))
          faults.push(`${pathOf(views[at]!)} at ${width}: ${kept} for ${real[index]}`);
      }
    }
    assert.deepEqual(faults, []);
  });

test("a figure without a script is as tall as the live one", async () => {
  const [a, b] = [await liveHeights(16), await allHeights(16, false)];
  const faults = views.flatMap((view, at) =>
    WIDTHS.flatMap((width, index) => {
      const apart = b[at]![index]! - a[at]![index]!;
      return Math.abs(apart) > 1 ? [`${pathOf(view)} at ${width}: ${apart.toFixed(1)}`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});
