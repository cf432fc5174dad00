/** Periods as long as one that somebody speaks of, so that it can be compared with those before and after. */
import { added, addendsOf } from "./adding.js";
import type { Dataset, Measure, Series } from "./schema.js";
import { editionOf, stepsOf, type Step } from "./series.js";
import { lastDay, monthOf, stepOf, type Span } from "./time.js";

/** A period with its sum; it is not whole where the series begins or ends within it. */
export interface Period extends Step {
  readonly isWhole: boolean;
}

const QUARTER = 3;

/** The newest editions, by quarter, of what a measure is added from; `null` where one is missing. */
export function quartersOf(dataset: Dataset, measure: Measure, asOf?: string): Series[] | null {
  const editions = addendsOf(measure).map((part) => editionOf(dataset, part, "quarter", asOf));
  const known = editions.filter((each) => each !== undefined);
  return known.length === editions.length ? known : null;
}

/** How many months the span has, where it is made of whole quarters; else `null`. */
export function monthsIn({ from, to }: Span): number | null {
  const isWhole = stepOf(from, "quarter") === from && lastDay(to.slice(0, 7)) === to;
  const months = monthOf(to) + 1 - monthOf(from);
  return isWhole && months % QUARTER === 0 ? months : null;
}

/**
 * All that these editions hold of a measure, in periods as long as the one meant and in step with it; by quarter where
 * that one is not made of whole quarters.
 */
export function periodsOf(
  measure: Measure,
  editions: readonly Series[],
  meant: Span,
): readonly Period[] {
  const values = new Map(
    editions.map((series) => [
      series.measure,
      new Map(stepsOf(series).map(({ from, value }) => [from, value])),
    ]),
  );
  const months = monthsIn(meant);
  const key = (day: string) =>
    Math.floor((monthOf(day) - (months ? monthOf(meant.from) : 0)) / (months ?? QUARTER));
  const periods: (Step & { readonly quarters: number })[] = [];
  for (const { from, to } of editions[0] ? stepsOf(editions[0]) : []) {
    const value = added(addendsOf(measure), (part) => values.get(part)?.get(from) ?? null);
    const last = periods.at(-1);
    if (last && key(last.from) === key(from))
      periods[periods.length - 1] = {
        from: last.from,
        to,
        value: last.value === null || value === null ? null : last.value + value,
        quarters: last.quarters + 1,
      };
    else periods.push({ from, to, value, quarters: 1 });
  }
  return periods.map(({ quarters, ...period }) => ({
    ...period,
    isWhole: quarters * QUARTER === (months ?? QUARTER),
  }));
}

/** Whether the period meant was higher than every whole one before it within these years; `null` where a value is missing. */
export function isHighest(periods: readonly Period[], meant: Span, years: Span): boolean | null {
  const own = periods.find(({ from, to }) => from === meant.from && to === meant.to)?.value ?? null;
  const before = periods.filter(
    ({ from, to, isWhole }) => isWhole && from >= years.from && to < meant.from,
  );
  if (own === null || before.some(({ value }) => value === null)) return null;
  return before.every(({ value }) => value !== null && value < own);
}
