/**
 * Contrast, worked out by ourselves because axe does not judge an SVG: every text at least 4.5, every
 * mark at least 3, with our default colours on pages of several colours and in forced colours.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import type { Seen } from "./access/contrast-page.js";
import type { Gallery } from "./access/gallery-page.js";
import { schemes, serveGallery, Stories, tinted } from "./access/gallery.js";
import { enter, states } from "./access/states.js";
import { full } from "../slice.js";
import { launch, type Server } from "./browser.js";

const LEAST = { text: 4.5, mark: 3 } as const;

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serveGallery()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const seen = ({ page }: Stories): Promise<Seen[]> =>
  page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.seen());

const tooPale = (all: readonly Seen[]) =>
  new Set(
    all
      .filter(({ kind, ratio }) => ratio < LEAST[kind])
      .map(({ kind, what, ratio }) => `${kind} ${ratio.toFixed(2)}: ${what}`),
  );

const looks = Object.entries({ ...schemes, ...tinted });

test("every text and mark can be seen, in every story and, by turns or at night, in every state and scheme", async (context) => {
  const stories = await Stories.open(browser, server);
  const least: Record<string, number> = {};
  let judged = 0;
  for (const [index, story] of stories.names.entries()) {
    await stories.show(story);
    for (const [turn, state] of states.entries()) {
      if (!full && (index + turn) % 2) continue;
      const inTurn = looks.filter((_, at) => at === (index + 3 * turn) % looks.length);
      for (const [name, scheme] of full && state === "ready" ? looks : inTurn) {
        await stories.look(scheme, index % 2 ? 320 : 768);
        if (!(await enter(stories.page, state))) continue;
        const all = await seen(stories);
        assert.deepEqual([...tooPale(all)], [], `${story}, ${state}, ${name}`);
        for (const { kind, ratio } of all) {
          const key = `${kind}, ${name}`;
          least[key] = Math.min(least[key] ?? 21, ratio);
        }
        judged += all.length;
      }
    }
  }
  assert.ok(judged > (full ? 30_000 : 7_000));
  context.diagnostic(`${judged} judged; least: ${JSON.stringify(least)}`);
  await stories.page.close();
});

test("steps that may still change can be seen where they are too narrow for an outline", async () => {
  const stories = await Stories.open(browser, server);
  for (const [markup, width] of [
    [`<crossings-timeline interval="week"></crossings-timeline>`, 640],
    [`<removals-counter view="history"></removals-counter>`, 240],
    [`<quote-card quote="cooper-returns-target"></quote-card>`, 240],
  ] as const) {
    await stories.place(markup, width);
    for (const [name, scheme] of looks) {
      await stories.look(scheme, 768);
      assert.deepEqual([...tooPale(await seen(stories))], [], `${markup}, ${name}`);
    }
  }
  await stories.page.close();
});

test("text that is too pale is found", async () => {
  const stories = await Stories.open(browser, server);
  await stories.page.addStyleTag({ content: "crossings-timeline::part(subtitle) { color: #999 }" });
  await stories.place(`<crossings-timeline></crossings-timeline>`, 640);
  assert.match([...tooPale(await seen(stories))].join("\n"), /^text 2\.\d\d: p subtitle/m);
  await stories.page.close();
});

test("a bar that is too pale is found", async () => {
  const stories = await Stories.open(browser, server);
  await stories.place(`<crossings-timeline></crossings-timeline>`, 640);
  // A pale accent would be mended.
  await stories.page.evaluate(() => {
    const root = document.querySelector("crossings-timeline")?.shadowRoot;
    for (const bar of root?.querySelectorAll<SVGElement>("[part=chart] svg path") ?? [])
      bar.style.fill = "#bbb";
  });
  assert.match([...tooPale(await seen(stories))].join("\n"), /^mark 1\.9\d: path/m);
  await stories.page.close();
});
