/** What the title of a crossings timeline finds, and what its line says while nobody points, by one rule for all spans. */
import { addDays, daysBetween, isWhen, lastDay, yearBefore, type Span } from "../data/time.js";
import { beforeOf, type Bar } from "./crossings-timeline.bars.js";
import type { Counted, Counter } from "./crossings-timeline.counts.js";

/** A calendar year, or what of it lies in the span. */
export interface YearTotal extends Counted {
  readonly year: string;
  readonly isWhole: boolean;
}

export type Finding =
  /** The whole series: its newest whole year, and the highest one where that is another. */
  | {
      readonly kind: "highest";
      readonly newest: YearTotal;
      readonly highest: YearTotal;
      readonly first: string;
    }
  /** A shorter span: its newest whole year and the one before. */
  | { readonly kind: "pair"; readonly newest: YearTotal; readonly before: YearTotal }
  /** One whole year, and its highest step. */
  | { readonly kind: "year"; readonly year: YearTotal; readonly highest: Bar }
  /** No two whole years: the one there is, else all of the span. */
  | { readonly kind: "total"; readonly total: Counted }
  /** Years compared: the newest to its last day, and another to the same. */
  | { readonly kind: "by-day"; readonly newest: Counted; readonly other: Counted };

/** The newest beside the one before: a year that goes on to the same day, whole years, or the whole span. */
export interface Rest {
  readonly kind: "to-date" | "years" | "span";
  readonly now: Counted;
  readonly before: Counted | null;
}

/** The calendar years of a span. */
export function totalsOf(counter: Counter, span: Span, official: boolean): YearTotal[] {
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  return [...new Array<undefined>(last - first + 1).keys()].map((index) => {
    const year = String(first + index).padStart(4, "0");
    const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
    const from = whole.from < span.from ? span.from : whole.from;
    const to = whole.to > span.to ? span.to : whole.to;
    const isWhole = from === whole.from && to === whole.to;
    return { ...counter.over({ from, to }, official), year, isWhole };
  });
}

/** The finding of bars. `isWhole` says whether the span is the whole series as it was known. */
export function findingOf(
  { isRatio }: Counter,
  bars: readonly Bar[],
  totals: readonly YearTotal[],
  total: Counted,
  isWhole: boolean,
): Finding {
  const years = totals.filter(({ isWhole, value }) => isWhole && value !== null);
  const [newest, before] = [years.at(-1), years.at(-2)];
  if (newest && before && follows(before, newest)) {
    if (!isWhole || isRatio) return { kind: "pair", newest, before };
    const highest = years.reduce((most, year) => (valueOf(year) >= valueOf(most) ? year : most));
    return { kind: "highest", newest, highest, first: years[0]?.year ?? newest.year };
  }
  const highest = highestOf(bars);
  if (newest && totals.length === 1 && highest && !isRatio)
    return { kind: "year", year: newest, highest };
  return { kind: "total", total: newest ?? total };
}

/** The highest of at least three whole bars; none that is cut can be it. */
export function highestOf(bars: readonly Bar[]): Bar | null {
  if (bars.length < 3) return null;
  const highest = bars
    .filter(({ partial, value }) => !partial && value !== null)
    .reduce<Bar | null>((most, bar) => (most && valueOf(most) >= valueOf(bar) ? most : bar), null);
  // Where a bar that is not whole is higher, a reader would see another one.
  return bars.some((bar) => highest && valueOf(bar) > valueOf(highest)) ? null : highest;
}

export function restOf(
  counter: Counter,
  finding: Finding,
  totals: readonly YearTotal[],
  total: Counted,
): Rest {
  // What an average is made of stands nowhere else.
  if (counter.isRatio && finding.kind === "pair")
    return { kind: "years", now: finding.newest, before: finding.before };
  const [newest, before] = [totals.at(-1), totals.at(-2)];
  const hasYear = totals.length === 1 || totals.some(({ isWhole }) => isWhole);
  if (newest && hasYear && !newest.isWhole && newest.from.endsWith("-01-01")) {
    const now = counter.over(newest, false);
    // Where not all of it was published, only the whole span has a total, of what was.
    if (now.value !== null)
      return {
        kind: "to-date",
        now,
        before: sameDaysIn(yearBefore(now.from).slice(0, 4), counter, now),
      };
  }
  if (newest?.isWhole && before?.isWhole) return { kind: "years", now: newest, before };
  const isShort = daysBetween(total.from, total.to) < 366;
  return { kind: "span", now: total, before: isShort ? beforeOf(counter, total) : null };
}

/** Another year between the same days, in the same edition; `null` where it was not counted. */
export function sameDaysIn(
  year: string,
  { finest, over }: Counter,
  { from, to, official }: Counted,
): Counted | null {
  const first = sameDayIn(year, from);
  if (first < finest.first) return null;
  // A step of months ends with its month, also in February.
  const last =
    finest.interval === "day" ? sameDayIn(year, to) : lastDay(`${year}${to.slice(4, 7)}`);
  return over({ from: first, to: last }, official);
}

/** The same day of another year; the last of February where that year has no 29th. */
export function sameDayIn(year: string, day: string): string {
  const same = `${year}${day.slice(4)}`;
  return isWhen(same) ? same : `${year}-02-28`;
}

function follows(before: Span, next: Span): boolean {
  return addDays(before.to, 1) === next.from;
}

function valueOf({ value }: Counted): number {
  return value ?? 0;
}
