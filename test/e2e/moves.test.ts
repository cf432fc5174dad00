/** Elements that are moved about cost a page one observer, and no drawing until their width changes. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch } from "./browser.js";
import { TAGS, drawn, stage, visit, wrong } from "./hosts/stage.js";

const MOVES = 500;

/** Counts what is made of a class before anybody makes one. */
const counted = `<script>
  for (const name of ["ResizeObserver", "IntersectionObserver"]) {
    const Native = window[name];
    let made = 0;
    window[name] = class extends Native { constructor(...given) { super(...given); made++; } };
    Object.defineProperty(window[name], "made", { get: () => made });
  }
</script>`;

const body = `<div id="column" style="width: 640px"><div></div><div>${[
  `<removals-counter as-of="2024-12-29"></removals-counter>`,
  `<crossings-timeline from="2024"></crossings-timeline>`,
  `<deaths-tally></deaths-tally>`,
  `<quote-card quote="cooper-returns-target"></quote-card>`,
].join("")}</div></div>`;

let browser: Browser;
let server: Awaited<ReturnType<typeof stage>>;
before(async () => {
  browser = await launch();
  server = await stage();
});
after(async () => {
  server.close();
  await browser.close();
});

test(`after ${MOVES} moves one observer watches all, nothing was drawn again, and a resize draws each once`, async (context) => {
  const { page, complaints } = await visit(browser, server, { head: counted, body });
  await page.setViewport({ width: 800, height: 4000 });
  await drawn(page);
  const found = await page.evaluate(
    async (tags, moves) => {
      const all = [...document.querySelectorAll(tags)];
      const boxes = all.map((each) => each.shadowRoot!.querySelector("[part=chart]")!);
      let drawings = 0;
      let last = 0;
      const eye = new MutationObserver((records) => {
        for (const { addedNodes } of records) drawings += addedNodes.length;
        last = performance.now();
      });
      for (const box of boxes) eye.observe(box, { childList: true });
      const places = [...document.querySelectorAll("#column > div")];
      for (let move = 0; move < moves; move++)
        places[Math.floor(move / all.length) % 2]!.append(all[move % all.length]!);
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      const moved = drawings;
      const began = performance.now();
      document.querySelector<HTMLElement>("#column")!.style.width = "500px";
      while (drawings < moved + all.length) await new Promise(requestAnimationFrame);
      const took = last - began;
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      return {
        took,
        moved,
        drawings: drawings - moved,
        widths: all.map((each) =>
          each.shadowRoot!.querySelector("svg.picture")!.getAttribute("width"),
        ),
        made: ["ResizeObserver", "IntersectionObserver"].map(
          (name) => (window as unknown as Record<string, { made: number }>)[name]!.made,
        ),
      };
    },
    TAGS,
    MOVES,
  );
  const { took, ...facts } = found;
  context.diagnostic(`four pictures stood ${took.toFixed(1)} ms after their column was narrowed`);
  assert.deepEqual(facts, {
    moved: 0,
    drawings: 4,
    widths: ["500", "500", "500", "500"],
    made: [1, 1],
  });
  assert.deepEqual([complaints, await wrong(page)], [[], []]);
  await page.close();
});
