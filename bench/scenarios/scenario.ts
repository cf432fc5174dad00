/** What a scenario is: some visits, taken in turns, and a table of what they cost. */
import type { Page } from "puppeteer-core";
import type { BenchBrowser, Conditions } from "../browser.js";
import { ours } from "../fixtures.js";
import type { Sample, Visit } from "../samples.js";
import { pathOf, type Kind } from "../site.js";

/** A column of a table: which measurement, and how it is written. */
export interface MeasureColumn {
  readonly key: string;
  readonly heading: string;
  /** How many of the measured units one written unit holds: 1000 for kB of bytes. */
  readonly per?: number;
  readonly digits?: number;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Which pages it needs. */
  readonly kind: Kind;
  readonly columns: readonly MeasureColumn[];
  /** The measurement whose ratio to ours is shown. */
  readonly compared?: string;
  /** Measurements from which those of the page without a chart are taken off. */
  readonly beyondNothing?: readonly string[];
  readonly visits: (browser: BenchBrowser) => readonly Visit[];
}

export const milliseconds = (key: string, heading: string): MeasureColumn => ({ key, heading });
export const kilobytes = (key: string, heading: string): MeasureColumn => ({
  key,
  heading,
  per: 1000,
  digits: 1,
});
export const megabytes = (key: string, heading: string): MeasureColumn => ({
  key,
  heading,
  per: 1_000_000,
  digits: 1,
});

/** What is done with a page once it is rendered and idle. */
export type Measure = (page: Page, cost: Sample) => Promise<Sample>;

export function visit(
  browser: BenchBrowser,
  kind: Kind,
  page: string,
  conditions: Conditions,
  measure: Measure,
  name = page,
): Visit {
  return {
    page: name,
    of: page.startsWith(ours.name) ? ours.name : page,
    measure: () =>
      browser.visit(pathOf(kind, page), conditions, (at, cost) => measure(at, { ...cost })),
  };
}

/** Waits until our element has what a reader does with it, which comes after its picture. */
export async function whole(page: Page): Promise<void> {
  await page.evaluate(async (tag) => {
    const element = document.querySelector<Element & { updateComplete?: Promise<unknown> }>(tag);
    await element?.updateComplete;
  }, ours.tag);
}
