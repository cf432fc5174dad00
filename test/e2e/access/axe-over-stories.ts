/** Runs axe over the stories, in every state each of them has. */
import assert from "node:assert/strict";
import type { Browser } from "puppeteer-core";
import type { Server } from "../browser.js";
import { axeFinds, loadAxe } from "./axe.js";
import { schemes, Stories, widths } from "./gallery.js";
import { enter, loading, showLoading, states } from "./states.js";

/** A way the page can look: a scheme and a width. */
export const looks = Object.entries(schemes).flatMap(([name, scheme]) =>
  widths.map((width) => ({ name, scheme, width })),
);

/** Which looks a story is checked in, in a state: by their numbers. */
export type Choice = (story: number, state: number) => readonly (typeof looks)[number][];

/** Every story and state in the looks that are chosen, without one fault. Says how often axe ran. */
export async function checkStories(
  browser: Browser,
  server: Server,
  choice: Choice,
): Promise<number> {
  let runs = 0;
  const stories = await Stories.open(browser, server);
  await loadAxe(stories.page);
  for (const [index, name] of stories.names.entries()) {
    await stories.show(name);
    for (const [number, state] of states.entries()) {
      const chosen = choice(index, number);
      if (chosen.length && (await enter(stories.page, state)))
        runs += await checkLooks(stories, `${name}, ${state}`, chosen);
    }
  }
  // Only what cannot be shown is told to the console.
  const strange = stories.complaints.filter(
    (line) =>
      !/is not (known|a date)\. |views\/quote-card\.quote-not-in-the-dataset\.js$/.test(line),
  );
  assert.deepEqual(strange, []);
  await stories.page.close();
  return runs;
}

/** The same for what a reader sees while files are on their way. */
export async function checkLoading(
  browser: Browser,
  server: Server,
  choice: Choice,
): Promise<number> {
  let runs = 0;
  for (const [number, [state, held]] of Object.entries(loading).entries()) {
    const stories = await Stories.open(browser, server, held);
    await loadAxe(stories.page);
    for (const [index, name] of stories.names.entries()) {
      const chosen = choice(index, number);
      if (!chosen.length) continue;
      await showLoading(stories, name);
      runs += await checkLooks(stories, `${name}, ${state}`, chosen);
    }
    await stories.page.close();
  }
  return runs;
}

async function checkLooks(
  stories: Stories,
  what: string,
  chosen: ReturnType<Choice>,
): Promise<number> {
  for (const { name, scheme, width } of chosen) {
    await stories.look(scheme, width);
    assert.deepEqual(await axeFinds(stories.page), [], `${what}, ${name}, ${width} px`);
  }
  return chosen.length;
}
