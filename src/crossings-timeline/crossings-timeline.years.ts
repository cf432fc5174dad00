/** Years compared day by day: what each had counted by every day of the year. */
import { addDays, daysBetween, type Span } from "../data/time.js";
import type { Counter } from "./crossings-timeline.counts.js";
import { sameDayIn } from "./crossings-timeline.finding.js";

/** One year: what had been counted by each of the compared days, `null` after its last. */
export interface Year {
  readonly year: string;
  readonly sums: readonly (number | null)[];
}

export interface Comparison {
  /** The compared days, in a year that has them all. */
  readonly days: readonly string[];
  /** The years from the oldest to the newest. */
  readonly years: readonly Year[];
  /** The index of the newest year's last day. */
  readonly newest: number;
  /** The year that stands out beside the newest one; `null` where there is no other. */
  readonly chosen: string | null;
  /** From which of the days on the newest year may still change; `null` where it will not. */
  readonly provisionalFrom: number | null;
}

/** Whether years of it can be compared day by day: a ratio has no running total, and months have no days. */
export function canBeCompared({ isRatio, finest }: Counter): boolean {
  return !isRatio && finest.interval === "day";
}

/** The years of a span from the oldest to the newest, without one that is cut at its beginning. */
export function comparedYears({ from, to }: Span): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const start = first !== last && !from.endsWith("-01-01") ? first + 1 : first;
  return [...new Array<undefined>(last - start + 1).keys()].map((index) =>
    String(start + index).padStart(4, "0"),
  );
}

/**
 * The years of a span, each counted from its first day. A year that is cut at its beginning cannot be compared
 * with whole ones; alone it is counted from where it begins.
 */
export function comparisonOf(
  counter: Counter,
  span: Span,
  provisionalFrom: string | null,
  chosen: string | null,
): Comparison {
  const names = comparedYears(span);
  const last = span.to.slice(0, 4);
  const isCut = !names.includes(span.from.slice(0, 4));
  const axis = names.find((year) => isLeap(year)) ?? last;
  const window =
    names.length === 1
      ? { from: isCut ? `${last}-01-01` : span.from, to: span.to }
      : { from: `${axis}-01-01`, to: `${axis}-12-31` };
  const days = [...new Array<undefined>(daysBetween(window.from, window.to) + 1).keys()].map(
    (index) => addDays(window.from, index),
  );
  const end = names.length === 1 ? span.to : sameDayIn(axis, span.to);
  return {
    days,
    years: names.map((year) => ({ year, sums: sumsOf(counter, year, days, span.to) })),
    newest: days.indexOf(end),
    chosen,
    provisionalFrom:
      provisionalFrom === null || provisionalFrom > span.to
        ? null
        : provisionalFrom < `${last}-01-01`
          ? 0
          : // A span may begin after that day.
            Math.max(0, days.indexOf(sameDayIn(axis, provisionalFrom))),
  };
}

function sumsOf(
  { over }: Counter,
  year: string,
  days: readonly string[],
  to: string,
): (number | null)[] {
  const from = sameDayIn(year, days[0] ?? to);
  return days.map((each) => {
    const day = sameDayIn(year, each);
    return day > to ? null : over({ from, to: day }, false).value;
  });
}

function isLeap(year: string): boolean {
  return daysBetween(`${year}-02-28`, `${year}-03-01`) === 2;
}
