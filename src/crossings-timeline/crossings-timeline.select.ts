/** What a crossings timeline shows: arrivals in steps of an interval, or years compared day by day. */
import { crossingsTimeline } from "../attributes.js";
import type { Figure } from "../data/figure.js";
import { chooseMeasure } from "../data/measures.js";
import type { Basis } from "../data/notices.js";
import type { Dataset, Measure } from "../data/schema.js";
import { firstKnown, stepsWithin } from "../data/series.js";
import { addDays, type Interval, type Span } from "../data/time.js";
import { askedSpan, isProblem, knownBy, problem, type Problem } from "../data/view.js";
import type { Query } from "../view/query.js";
import { barsOf, intervalOf, isInMonths, type Bar } from "./crossings-timeline.bars.js";
import { counterOf, type Counted, type Counter } from "./crossings-timeline.counts.js";
import { eventsIn, markedOf, type EventRow } from "./crossings-timeline.events.js";
import {
  findingOf,
  highestOf,
  restOf,
  sameDaysIn,
  totalsOf,
  type Finding,
  type Rest,
  type YearTotal,
} from "./crossings-timeline.finding.js";
import {
  canBeCompared,
  comparedYears,
  comparisonOf,
  type Comparison,
} from "./crossings-timeline.years.js";

export interface CrossingsSelection {
  readonly counter: Counter;
  readonly measure: Measure;
  readonly interval: Interval;
  readonly span: Span;
  /** The days of the whole series as it was known. */
  readonly series: Span;
  readonly headline: Figure;
  readonly finding: Finding;
  readonly rest: Rest;
  readonly bars: readonly Bar[];
  /** The highest of the bars; `null` where there are too few. */
  readonly highest: Bar | null;
  /** The calendar years of the span. */
  readonly totals: readonly YearTotal[];
  /** What these add up to, where that is not the total: whole years are official statistics, the total is added from the days. */
  readonly yearsAdded: number | null;
  /** The years side by side; `null` where bars are shown. */
  readonly comparison: Comparison | null;
  readonly events: readonly EventRow[];
  /** Those of them that the picture marks, the most important first. */
  readonly marked: readonly EventRow[];
  /** The day after the last official statistics, where it lies in the span. */
  readonly provisionalFrom: string | null;
  readonly provisionalWhy: string | null;
  /** Whole years that the official statistics count otherwise than what is shown. */
  readonly official: readonly YearTotal[];
  /** Whether some or all of what is shown are the official statistics. */
  readonly isOfficial: "some" | "all" | false;
  /** How many days of the span were not published; they are in no total. */
  readonly unpublished: number;
  /** Whether days are shown as they were known at an earlier date, though we hold only a later edition. */
  readonly backdated: boolean;
  /** The measures a reader can choose instead. */
  readonly choices: readonly Measure[];
  readonly basis: Basis;
}

/** Selects what was asked, or says why that cannot be shown. */
export function selectCrossings(
  dataset: Dataset,
  { attributes, options, span: asked, asOf }: Query,
): CrossingsSelection | Problem {
  const measure = chooseMeasure(
    dataset,
    "crossings-timeline",
    attributes["measure"],
    crossingsTimeline.measure.default,
  );
  if (isProblem(measure)) return measure;
  const wanted = options.given("events");
  const ids = ["all", "none", ...dataset.events.map(({ id }) => id)];
  const unknown = wanted?.split(/[\s,]+/).find((id) => !ids.includes(id));
  if (unknown !== undefined) return problem("unknown-value", "events", unknown, ids);
  const counter = counterOf(dataset, measure, asOf);
  if (!counter)
    return problem("no-data", "measure", measure.id, [
      dataset.series.map((series) => `${series.measure} (${series.interval})`).join(", ") || "0",
    ]);

  const { finest, known, source } = counter;
  if (known < finest.first)
    return problem("nothing-published", "as-of", attributes["as-of"] ?? "", [firstKnown(finest)]);
  const series = { from: finest.first, to: known };
  // Of a series by month, whole months: what lies between is not known.
  const published = stepsWithin(finest, {
    from: asked.from,
    to: asked.to < known ? asked.to : known,
  });
  const nothing = problem("no-data", "from", askedSpan(attributes), [series.from, known]);
  if (!published) return nothing;
  const span = { from: published.from, to: published.to };
  const interval = intervalOf(span, finest.interval, options);
  const isCompared =
    options.read("view", canBeCompared(counter) ? undefined : ["arrivals", "inline"]) ===
    "cumulative";
  const chosen = isCompared ? chosenYear(span, options.given("compare")) : null;
  if (chosen !== null && typeof chosen === "object") return chosen;
  const inMonths = isInMonths(interval) && !isCompared;
  const whole = counter.over(span, inMonths);
  // Where days were not published, what the others add up to.
  const total =
    whole.value === null && !counter.isRatio ? { ...whole, value: published.value } : whole;
  const headline = counter.figure(total);
  if (!headline) return nothing;

  const day = counter.official ? addDays(counter.official.to, 1) : finest.provisionalFrom;
  const provisionalFrom = day !== null && day <= span.to ? day : null;
  const bars = isCompared ? [] : barsOf(counter, span, interval, provisionalFrom);
  const totals = totalsOf(counter, span, inMonths);
  const events = isCompared ? [] : eventsIn(dataset, wanted, span, asOf);
  const isWhole = span.from === series.from && span.to === series.to;
  const finding = isCompared
    ? comparedFinding(counter, span, total, chosen)
    : findingOf(counter, bars, totals, total, isWhole);
  return {
    counter,
    measure,
    interval,
    span,
    series,
    headline,
    finding,
    rest: restOf(counter, finding, totals, total),
    bars,
    highest: highestOf(bars),
    totals,
    yearsAdded: counter.isRatio ? null : otherThan(total, totals),
    comparison: isCompared ? comparisonOf(counter, span, provisionalFrom, chosen) : null,
    events,
    marked: markedOf(events, span),
    provisionalFrom,
    provisionalWhy: finest.provisionalWhy ?? null,
    official: inMonths ? [] : otherwise(counter, totals),
    isOfficial:
      bars.length && total.official && bars.every(({ official }) => official)
        ? "all"
        : bars.some(({ official }) => official) && "some",
    unpublished: published.unpublished,
    backdated: asOf !== undefined && !knownBy(source.published, asOf),
    choices: dataset.measures.filter(({ element }) => element === measure.element),
    basis: {
      source,
      measures: [finest.measure, measure.id],
      period: span,
      isNewest: span.to === known,
    },
  };
}

/** The year to be compared with the newest of the span: the one that was asked for, else the one before. */
function chosenYear(span: Span, asked: string | undefined): string | null | Problem {
  const years = comparedYears(span).slice(0, -1);
  if (asked === undefined) return years.at(-1) ?? null;
  return years.includes(asked) ? asked : problem("unknown-value", "compare", asked, years);
}

/** The newest of the compared years to its last day, beside the chosen one; alone it is a total. */
function comparedFinding(
  counter: Counter,
  span: Span,
  total: Counted,
  chosen: string | null,
): Finding {
  const from = `${span.to.slice(0, 4)}-01-01`;
  if (from < span.from) return { kind: "total", total };
  const newest = counter.over({ from, to: span.to }, false);
  const other = chosen === null ? null : sameDaysIn(chosen, counter, newest);
  return other && newest.value !== null && other.value !== null
    ? { kind: "by-day", newest, other }
    : { kind: "total", total: newest.value === null ? total : newest };
}

/** What the years add up to, if that is not the total. */
function otherThan(total: Counted, years: readonly YearTotal[]): number | null {
  const sum = years.reduce<number | null>(
    (sum, { value }) => (sum === null || value === null ? null : sum + value),
    0,
  );
  return sum === total.value ? null : sum;
}

/** The whole years that the official statistics count otherwise. */
function otherwise({ over, isRatio }: Counter, totals: readonly YearTotal[]): YearTotal[] {
  return totals
    .filter(({ isWhole }) => isWhole && !isRatio)
    .map((total) => ({ ...total, ...over(total, true), shown: total.value }))
    .filter(({ official, value, shown }) => official && value !== shown);
}
