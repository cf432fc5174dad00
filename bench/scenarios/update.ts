/** The whole series by day, whose first day is changed again and again: the work of one change. */
import type { Page } from "puppeteer-core";
import { ours, peers } from "../fixtures.js";
import type { Sample } from "../samples.js";
import { visit, type Scenario } from "./scenario.js";

/** Every second month of the series; the first is left out, for it changes nothing. */
const STARTS = Array.from({ length: 15 }, (_, index) => Date.UTC(2018, (index + 1) * 2));

interface Work {
  readonly script: number;
  readonly work: number;
}

export const update: Scenario = {
  name: "update",
  title: "One change of the span of a series by day, processor slowed four times",
  kind: "days",
  columns: [
    { key: "script", heading: "script and paint, ms", digits: 1 },
    { key: "work", heading: "with style and layout, ms", digits: 1 },
  ],
  compared: "work",
  visits: (browser) =>
    [ours, ...peers].map(({ name }) => visit(browser, "days", name, { cpu: 4 }, changes)),
};

/** The work of one change, beyond that of a frame in which nothing is changed. */
async function changes(page: Page): Promise<Sample> {
  // A change that is not counted: with it comes what draws.
  await page.evaluate(changeOften, STARTS.slice(-1), ours.tag);
  const idle = await workOf(page, () => page.evaluate(waitOften, STARTS.length));
  const changed = await workOf(page, () => page.evaluate(changeOften, STARTS, ours.tag));
  const each = (key: "script" | "work"): number => (changed[key] - idle[key]) / STARTS.length;
  return { script: each("script"), work: each("work") };
}

async function waitOften(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await window.bench.painted();
}

async function changeOften(starts: number[], tag: string): Promise<void> {
  const element = document.querySelector(tag);
  for (const start of starts) {
    const from = new Date(start).toISOString().slice(0, 10);
    if (element) await window.bench.answered(element, () => Object.assign(element, { from }));
    else {
      await window.change?.(start);
      await window.bench.painted();
    }
  }
}

/**
 * How long the main thread worked, in milliseconds: all its tasks, and these without style and layout.
 * The browser's own figure for script leaves out what runs after an `await`, so it cannot be used here.
 */
async function workOf(page: Page, act: () => Promise<void>): Promise<Work> {
  const before = await page.metrics();
  await act();
  const after = await page.metrics();
  const spent = (key: "TaskDuration" | "LayoutDuration" | "RecalcStyleDuration"): number =>
    ((after[key] ?? 0) - (before[key] ?? 0)) * 1000;
  const work = spent("TaskDuration");
  return { work, script: work - spent("LayoutDuration") - spent("RecalcStyleDuration") };
}
