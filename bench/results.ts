/** What a whole run found, by scene and page. */
import { ours } from "./contestants.js";
import type { Sample, Taken } from "./rounds.js";
import type { Scene } from "./scenes/scene.js";
import { summaryOf, type Summary } from "./statistics.js";

export interface SceneResult {
  readonly title: string;
  readonly pages: Record<string, Summary>;
  /** Each median of each page, divided by ours. */
  readonly ratios: Record<string, Sample>;
  readonly failures: Record<string, string>;
}

export type Results = Record<string, SceneResult>;

export function resultOf(scene: Scene, { samples, failures }: Taken): SceneResult {
  const nothing = summaryOf(samples.nothing ?? []);
  const beyond = (sample: Sample): Sample =>
    Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [
        key,
        value - (scene.beyondNothing?.includes(key) ? (nothing[key]?.median ?? NaN) : 0),
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
  return { title: scene.title, pages, ratios, failures };
}

function ratiosOf(summary: Summary, to: Summary | undefined): Sample {
  return Object.fromEntries(
    Object.entries(summary).map(([key, { median }]) => [key, median / (to?.[key]?.median ?? NaN)]),
  );
}
