/** What a crossings timeline shows: arrivals in steps of an interval, or year upon year as running sums. */
import { chooseClaim } from "../data/claim.js";
import type { Context } from "../data/context.js";
import { measureOf, sourceOf, stepFigure, type Figure } from "../data/figure.js";
import { continuationOf } from "../data/later.js";
import { noticesOf } from "../data/notices.js";
import type { Dataset, DatedEvent, Measure, Series, Source } from "../data/schema.js";
import { countSteps, editionOf, knownTo, regroup, stepsOf, type Step } from "../data/series.js";
import {
  addDays,
  daysBetween,
  firstDay,
  nextStep,
  stepOf,
  type Interval,
  type Span,
} from "../data/time.js";
import {
  askedSpan,
  isProblem,
  knownBy,
  problem,
  readView,
  type Problem,
  type View,
} from "../data/view.js";

export const crossingsMeasures = ["people", "boats", "people-per-boat"] as const;
export type CrossingsMeasure = (typeof crossingsMeasures)[number];

/** Eleven years of days: more than can be told apart, or read in a table. */
const MOST_BARS = 4_000;

export interface CrossingsView extends View {
  readonly claim?: string | undefined;
  readonly measure: string;
  readonly interval: Interval | undefined;
  readonly view: "arrivals" | "cumulative";
  /** `all`, `none`, or ids of events. */
  readonly events: string;
}

/** One bar: its days, its value (`null` where there is none) and whether days of it are missing at either end. */
export interface Bar extends Step {
  /** Whether the value is missing because no boat arrived, not because nothing was published. */
  readonly noBoats: boolean;
  readonly partial: boolean;
  readonly provisional: boolean;
}

/** One year as running sums: `sums[i]` is the total up to and including the year's day `i`. */
export interface Year {
  readonly year: string;
  readonly to: string;
  readonly sums: readonly number[];
}

/** An event with its source. */
export type EventRow = Omit<DatedEvent, "source"> & { readonly source: Source };

export interface CrossingsSelection extends Context {
  readonly kind: "arrivals" | "cumulative";
  readonly measure: Measure;
  readonly interval: Interval;
  readonly span: Span;
  readonly headline: Figure;
  readonly bars: readonly Bar[];
  readonly years: readonly Year[];
  readonly events: readonly EventRow[];
  readonly provisionalFrom: string | null;
  readonly provisionalWhy: string | null;
  readonly published: string | null;
  readonly source: Source;
  /** How many days of the span were not published; they are in no total. */
  readonly unpublished: number;
  /** Whether days are shown as they were known at an earlier date, though we hold only a later edition. */
  readonly backdated: boolean;
}

/** Selects what was asked, or says why that cannot be shown. */
export function selectCrossings(
  dataset: Dataset,
  view: CrossingsView,
): CrossingsSelection | Problem {
  const measure = crossingsMeasures.find((each) => each === view.measure);
  if (!measure) return problem("unknown-value", "measure", view.measure, crossingsMeasures);
  const asked = readView(view);
  if (isProblem(asked)) return asked;
  const { asOf } = asked;
  const claim = chooseClaim(dataset, view.claim, (about) => /^arrival/.test(about ?? ""));
  if (claim && isProblem(claim)) return claim;
  const ids = ["all", "none", ...dataset.events.map(({ id }) => id)];
  const unknown = view.events.split(/[\s,]+/).find((id) => !ids.includes(id));
  if (unknown !== undefined) return problem("unknown-value", "events", unknown, ids);
  const main = editionOf(dataset, measure === "boats" ? "arrival-boats" : "arrivals", "day", asOf);
  const boats =
    measure === "people-per-boat" ? editionOf(dataset, "arrival-boats", "day", asOf) : null;
  if (!main || boats === undefined)
    return problem("no-data", "measure", `${rowOf[measure]} (day)`, [
      dataset.series.map((series) => `${series.measure} (${series.interval})`).join(", ") || "0",
    ]);

  const known = knownTo(main, asOf);
  if (known < main.first)
    return problem("nothing-published", "as-of", view.asOf ?? "", [
      addDays(main.first, main.lagDays ?? 0),
    ]);
  const from = asked.span.from < main.first ? main.first : asked.span.from;
  const span = { from, to: earlier(asked.span.to, known) };
  const over = (whole: Span) => ({
    days: within(main, whole),
    divisor: boats && within(boats, whole),
  });
  const row = measureOf(dataset, rowOf[measure]);
  const source = sourceOf(dataset, main.source);
  const { days, divisor } = over(span);
  const headline = headlineOf(row, source, span, days, divisor);
  if (!headline) return problem("no-data", "from", askedSpan(view), [main.first, known]);
  const now = { from, to: earlier(asked.span.to, knownTo(main)) };
  const newest = over(now);
  const later = continuationOf(headline, headlineOf(row, source, now, newest.days, newest.divisor));
  const asAsked = view.interval && countSteps(span, view.interval) <= MOST_BARS;
  const interval = asAsked ? view.interval : fittingInterval(span);
  const cumulative = view.view === "cumulative" && !divisor;
  const { provisionalFrom } = main;
  return {
    kind: cumulative ? "cumulative" : "arrivals",
    measure: row,
    interval,
    span,
    headline,
    bars: barsOf(days, divisor, interval, provisionalFrom),
    years: cumulative ? yearsOf(days) : [],
    events: cumulative ? [] : eventsIn(dataset, view.events, span, asOf),
    provisionalFrom:
      provisionalFrom !== null && provisionalFrom <= span.to ? provisionalFrom : null,
    provisionalWhy: main.provisionalWhy ?? null,
    published: source.published,
    source,
    claim,
    later: later ? [later] : [],
    notices: noticesOf(
      dataset,
      source,
      [main.measure, row.id],
      span,
      // New figures are missed only where the newest are shown.
      asOf !== undefined || span.to !== known,
    ),
    unpublished: days.filter(({ value }) => value === null).length,
    backdated: asOf !== undefined && !knownBy(source.published, asOf),
  };
}

const rowOf: Record<CrossingsMeasure, string> = {
  people: "arrivals",
  boats: "arrival-boats",
  "people-per-boat": "people-per-boat",
};

/** The sum over the span; for people per boat the ratio over it; `null` where there is nothing to count. */
function headlineOf(
  measure: Measure,
  source: Source,
  span: Span,
  days: readonly Step[],
  divisor: readonly Step[] | null,
): Figure | null {
  if (!days.length) return null;
  const value = divisor ? ratio(sum(days), sum(divisor)) : sum(days);
  return stepFigure(measure, source, { ...span, value }, divisor ? "ratio" : "sum");
}

/** The days of a series by day that lie in the span. */
function within(series: Series, { from, to }: Span): readonly Step[] {
  const start = Math.max(0, daysBetween(series.first, from));
  return stepsOf(series).slice(start, Math.max(start, daysBetween(series.first, to) + 1));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** Few enough steps to tell apart in an article's column, many enough to see the year. */
function fittingInterval(span: Span): Interval {
  if (countSteps(span, "day") <= 120) return "day";
  if (countSteps(span, "week") <= 110) return "week";
  return "month";
}

function barsOf(
  days: readonly Step[],
  divisor: readonly Step[] | null,
  interval: Interval,
  provisionalFrom: string | null,
): Bar[] {
  const below = divisor && regroup(divisor, interval);
  const steps = regroup(days, interval);
  return steps.map((step, index) => {
    // Only the first and the last can be cut.
    const atEdge = index === 0 || index === steps.length - 1;
    const value = below ? ratio(step.value, below[index]?.value ?? null) : step.value;
    return {
      ...step,
      value,
      noBoats: below?.[index]?.value === 0,
      partial: atEdge && isCut(step, interval),
      provisional: provisionalFrom !== null && step.to >= provisionalFrom,
    };
  });
}

function isCut({ from, to }: Step, interval: Interval): boolean {
  const start = stepOf(from, interval);
  return from !== start || to !== addDays(nextStep(start, interval), -1);
}

function yearsOf(days: readonly Step[]): Year[] {
  const years: { year: string; to: string; sums: number[] }[] = [];
  const unknown = new Set<string>();
  for (const { from, value } of days) {
    const year = from.slice(0, 4);
    let last = years.at(-1);
    if (last?.year !== year) {
      // A year cut at its start cannot be compared with the others day by day.
      if (!from.endsWith("-01-01")) continue;
      years.push((last = { year, to: from, sums: [] }));
    }
    // After a day that was not published the running total is not known any more.
    if (value === null || unknown.has(year)) {
      unknown.add(year);
      continue;
    }
    last.sums.push((last.sums.at(-1) ?? 0) + value);
    last.to = from;
  }
  return years;
}

function eventsIn(dataset: Dataset, asked: string, span: Span, asOf?: string): EventRow[] {
  const ids = asked.split(/[\s,]+/);
  return dataset.events
    .filter(({ id }) => asked === "all" || ids.includes(id))
    .filter(({ date }) => firstDay(date) >= span.from && firstDay(date) <= span.to)
    .filter(({ date }) => knownBy(date, asOf))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1))
    .map((event) => ({ ...event, source: sourceOf(dataset, event.source) }));
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((total, { value }) => total + (value ?? 0), 0);
}

function ratio(people: number | null, boats: number | null): number | null {
  return people === null || boats === null || boats === 0 ? null : people / boats;
}
