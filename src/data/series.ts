/** Reading a published series: which edition was known when, and what lies in a span. */
import { byId } from "./by-id.js";
import type { Dataset, Series } from "./schema.js";
import {
  addDays,
  daysBetween,
  firstDay,
  lastDay,
  nextStep,
  order,
  stepOf,
  stepsBetween,
  type Interval,
  type Span,
} from "./time.js";

/** One step of a series: its first and last day and its value, `null` where none was published. */
export interface Step extends Span {
  readonly value: number | null;
}

/** What the steps before each of a series add up to, and how many of their days were not published; at its end all. */
interface Sums {
  readonly sum: readonly number[];
  readonly unpublished: readonly number[];
}

/** The sums of each series, added once: no date is written for it, and there are thousands. */
const known = new WeakMap<Series, Sums>();

function sumsOf(series: Series): Sums {
  const sums = known.get(series) ?? addedUp(series);
  known.set(series, sums);
  return sums;
}

function addedUp(series: Series): Sums {
  let total = 0;
  let gap = 0;
  const sum = [total];
  const unpublished = [gap];
  series.values.forEach((value, index) => {
    if (value === null) gap += daysBetween(startOf(series, index), startOf(series, index + 1));
    else total += value;
    sum.push(total);
    unpublished.push(gap);
  });
  return { sum, unpublished };
}

/** The first day of that step; of the one after the last, too. */
function startOf({ first, interval }: Series, index: number): string {
  return index === 0 ? first : nextStep(first, interval, index);
}

/** Every step of the series, oldest first. */
export function stepsOf(series: Series): readonly Step[] {
  return series.values.map((value, index) => ({
    from: startOf(series, index),
    to: addDays(startOf(series, index + 1), -1),
    value,
  }));
}

/** The steps that lie within the span: their days, what the published ones add up to (`null` where none is), and how many days the others have. */
export function stepsWithin(series: Series, span: Span): (Step & Unpublished) | null {
  const [start, end] = ends(series, span);
  const first = Math.max(0, Math.ceil(start));
  const after = Math.min(series.values.length, Math.floor(end));
  if (first >= after) return null;
  const sums = sumsOf(series);
  const from = startOf(series, first);
  const to = addDays(startOf(series, after), -1);
  const unpublished = between(sums.unpublished, first, after);
  // What nobody published is not 0.
  const isKnown = unpublished <= daysBetween(from, to);
  return { from, to, value: isKnown ? between(sums.sum, first, after) : null, unpublished };
}

/** Days of a span for which no value was published. */
interface Unpublished {
  readonly unpublished: number;
}

/**
 * The sum of the steps that lie within the span, or `null` where the series does not cover it whole
 * or a value in it was not published.
 */
export function sumOver(series: Series, span: Span): number | null {
  const [start, end] = ends(series, span);
  const isWhole = Number.isInteger(start) && Number.isInteger(end);
  if (!isWhole || start < 0 || start >= end || end > series.values.length) return null;
  const { sum, unpublished } = sumsOf(series);
  return between(unpublished, start, end) ? null : between(sum, start, end);
}

/** How many steps after the first of the series the span begins, and ends. */
function ends({ first, interval }: Series, { from, to }: Span): [start: number, end: number] {
  return [stepsBetween(first, from, interval), stepsBetween(first, addDays(to, 1), interval)];
}

function between(sums: readonly number[], start: number, end: number): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0);
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
    .sort((a, b) =>
      order(publishedOf(dataset, a.source) ?? "", publishedOf(dataset, b.source) ?? ""),
    )
    .at(-1);
}

/** The last day of the series that had been published by the end of the day `asOf`. */
export function knownTo(series: Series, asOf?: string): string {
  const end = addDays(startOf(series, series.values.length), -1);
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
