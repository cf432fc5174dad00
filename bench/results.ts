/** What a whole run found, by scenario and page. */
import { ours } from "./fixtures.js";
import type { Sample, Taken } from "./samples.js";
import type { Scenario } from "./scenarios/scenario.js";
import { summaryOf, type Summary } from "./statistics.js";

export interface ScenarioResult {
  readonly title: string;
  readonly pages: Record<string, Summary>;
  /** Each median of each page, divided by ours. */
  readonly ratios: Record<string, Sample>;
  readonly failures: Record<string, string>;
}

export type Results = Record<string, ScenarioResult>;

export function resultOf(scenario: Scenario, { samples, failures }: Taken): ScenarioResult {
  const nothing = summaryOf(samples.nothing ?? []);
  const beyond = (sample: Sample): Sample =>
    Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [
        key,
        value - (scenario.beyondNothing?.includes(key) ? (nothing[key]?.median ?? NaN) : 0),
      ]),
    );
  const pages = Object.fromEntries(
    Object.entries(samples)
      .filter(([, taken]) => taken.length > 0)
      .map(([page, taken]) => [page, summaryOf(taken.map(beyond))]),
  );
  const ratios = Object.fromEntries(
    Object.entries(pages).map(([page, summary]) => [page, ratiosOf(summary, pages[ours.name])]),
  );
  return { title: scenario.title, pages, ratios, failures };
}

function ratiosOf(summary: Summary, to: Summary | undefined): Sample {
  return Object.fromEntries(
    Object.entries(summary).map(([key, { median }]) => [key, median / (to?.[key]?.median ?? NaN)]),
  );
}
