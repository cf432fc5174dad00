/** Reading a published series: which edition was known when, and what lies in a span. */
import type { Dataset, Series } from "./schema.js";
import {
  addDays,
  daysBetween,
  firstDay,
  lastDay,
  nextStep,
  stepOf,
  type Interval,
  type Span,
} from "./time.js";

/** One step of a series: its first and last day and its value, `null` where none was published. */
export interface Step extends Span {
  readonly value: number | null;
}

/** The steps of each series, worked out once: thousands of dates are. */
const known = new WeakMap<Series, Step[]>();

/** Every step of the series, oldest first. */
export function stepsOf(series: Series): readonly Step[] {
  const steps = known.get(series) ?? madeOf(series);
  known.set(series, steps);
  return steps;
}

function madeOf(series: Series): Step[] {
  let from = series.first;
  return series.values.map((value) => {
    const next = nextStep(from, series.interval);
    const step = { from, to: addDays(next, -1), value };
    from = next;
    return step;
  });
}

/**
 * The sum of the steps that lie within the span, or `null` where the series does not cover it whole
 * or a value in it was not published.
 */
export function sumOver(series: Series, span: Span): number | null {
  const inside = stepsOf(series).filter(({ from, to }) => from >= span.from && to <= span.to);
  if (inside[0]?.from !== span.from || inside.at(-1)?.to !== span.to) return null;
  return inside.reduce<number | null>(
    (sum, { value }) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

/**
 * The newest edition of a measure at an interval that had been published by the end of the day `asOf`;
 * the newest of all where `asOf` is absent. A series that grows step by step (`lagDays`) counts as
 * known from its first step on.
 */
export function editionOf(
  dataset: Dataset,
  measure: string,
  interval: Interval,
  asOf?: string,
): Series | undefined {
  return dataset.series
    .filter((series) => series.measure === measure && series.interval === interval)
    .filter((series) => {
      if (asOf === undefined || series.lagDays !== undefined) return true;
      const published = publishedOf(dataset, series.source);
      return published !== null && lastDay(published) <= asOf;
    })
    .sort((a, b) => compare(publishedOf(dataset, a.source), publishedOf(dataset, b.source)))
    .at(-1);
}

/** The last day of the series that had been published by the end of the day `asOf`. */
export function knownTo(series: Series, asOf?: string): string {
  const end = stepsOf(series).at(-1)?.to ?? series.first;
  if (asOf === undefined || series.lagDays === undefined) return end;
  const known = addDays(asOf, -series.lagDays);
  return known < end ? known : end;
}

/** Adds the steps up to longer ones; a step that holds a `null` is `null`. Partial steps keep their real days. */
export function regroup(steps: readonly Step[], interval: Interval): readonly Step[] {
  if (interval === "day") return steps;
  const groups: { key: string; from: string; to: string; value: number | null }[] = [];
  for (const step of steps) {
    const key = stepOf(step.from, interval);
    const last = groups.at(-1);
    if (last?.key === key) {
      last.to = step.to;
      last.value = last.value === null || step.value === null ? null : last.value + step.value;
    } else groups.push({ key, ...step });
  }
  return groups.map(({ from, to, value }) => ({ from, to, value }));
}

/** How many steps of the interval the span touches. */
export function countSteps(span: Span, interval: Interval): number {
  const days = daysBetween(firstDay(span.from), lastDay(span.to)) + 1;
  return Math.ceil(days / { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 }[interval]);
}

function publishedOf(dataset: Dataset, source: string): string | null {
  return dataset.sources.find(({ id }) => id === source)?.published ?? null;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "", "en");
}
