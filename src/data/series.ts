/** Reading a published series: which edition was known when, and what lies in a span. */
import { byId } from "./by-id.js";
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

/** The steps of a series, what those before each add up to, and which begins and which ends on a day. */
interface Steps {
  readonly steps: readonly Step[];
  readonly before: readonly { readonly sum: number; readonly unpublished: number }[];
  readonly from: ReadonlyMap<string, number>;
  readonly to: ReadonlyMap<string, number>;
}

/** The steps of each series, worked out once: thousands of dates are. */
const known = new WeakMap<Series, Steps>();

/** Every step of the series, oldest first. */
export function stepsOf(series: Series): readonly Step[] {
  return knownOf(series).steps;
}

function knownOf(series: Series): Steps {
  const steps = known.get(series) ?? madeOf(series);
  known.set(series, steps);
  return steps;
}

function madeOf({ first, interval, values }: Series): Steps {
  let from = first;
  let last = { sum: 0, unpublished: 0 };
  const before = [last];
  const steps = values.map((value) => {
    const next = nextStep(from, interval);
    const step = { from, to: interval === "day" ? from : addDays(next, -1), value };
    from = next;
    last =
      value === null
        ? { ...last, unpublished: last.unpublished + 1 }
        : { ...last, sum: last.sum + value };
    before.push(last);
    return step;
  });
  return {
    steps,
    before,
    from: new Map(steps.map(({ from }, index) => [from, index])),
    to: new Map(steps.map(({ to }, index) => [to, index])),
  };
}

/**
 * The sum of the steps that lie within the span, or `null` where the series does not cover it whole
 * or a value in it was not published.
 */
export function sumOver(series: Series, span: Span): number | null {
  const { before, from, to } = knownOf(series);
  const start = from.get(span.from);
  const end = to.get(span.to);
  if (start === undefined || end === undefined) return null;
  const earlier = before[start];
  const all = before[end + 1];
  return earlier && all && earlier.unpublished === all.unpublished ? all.sum - earlier.sum : null;
}

/**
 * The newest edition of a measure at an interval that had been published by the end of the day `asOf`;
 * the newest of all where `asOf` is absent. A series that grows step by step (`lagDays`) counts as
 * known from its first step on, or from the day it was first published.
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
  if (asOf < firstKnown(series)) return addDays(series.first, -1);
  const known = addDays(asOf, -series.lagDays);
  return known < end ? known : end;
}

/** The day on which the first of the series was published. */
export function firstKnown({ first, lagDays = 0, firstPublished }: Series): string {
  return firstPublished ?? addDays(first, lagDays);
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
  return byId(dataset.sources, source)?.published ?? null;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "", "en");
}
