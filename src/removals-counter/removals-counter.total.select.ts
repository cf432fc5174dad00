/** One published total with what it is made of, or with the series behind it where it is counted whole. */
import {
  exactFigure,
  measureOf,
  readingAt,
  readingsOf,
  summed,
  type Figure,
} from "../data/figure.js";
import type { Dataset, Measure } from "../data/schema.js";
import {
  addDays,
  daysBetween,
  firstDay,
  lastDay,
  stepOf,
  yearBefore,
  type Span,
} from "../data/time.js";
import { OPEN } from "../data/view.js";
import {
  selectHistory,
  wholeSteps,
  wholeYear,
  type RemovalsHistory,
} from "./removals-counter.history.select.js";
import { remainderOf, type Remainder } from "./removals-counter.remainder.select.js";

/** A figure and the same measure over the same months a year before, where we have seen it. */
export interface Compared {
  readonly figure: Figure;
  readonly before: Figure | null;
}

export interface RemovalsTotal {
  readonly kind: "total";
  readonly measure: Measure;
  readonly headline: Compared;
  /** Enforced and voluntary: they make up the headline. */
  readonly parts: readonly Compared[];
  /** What the parts leave of the headline, and why; `null` where they make it up. */
  readonly remainder: Remainder | null;
  /** The part that is more than half of the headline. */
  readonly majority: Measure | null;
  /** Cut across the parts, already inside them. */
  readonly subsets: readonly Compared[];
  /** Changes on the year before that the publisher printed without the counts. */
  readonly printedChanges: readonly Figure[];
  /** Whether the total is of fewer days than were asked for, first and last. */
  readonly narrowed: boolean;
  /** Whether it is a running total: a snapshot of days that no step of the statistics ends with. */
  readonly running: boolean;
  /** The newest published series; `null` where none was known. */
  readonly history: RemovalsHistory | null;
  /** What the picture shows: a bar of its parts, or, of a measure that is counted whole, the series with the total's span in it. */
  readonly picture: "parts" | "history" | "none";
}

/** The newest total of the span; with first and last day the one of exactly these, or else of most of them. */
export function selectTotal(
  dataset: Dataset,
  measure: Measure,
  span: Span,
  asOf?: string,
): RemovalsTotal | null {
  const at = (whole: Span) => exactFigure(dataset, measure, whole, asOf);
  const closed = span.from !== OPEN.from && span.to !== OPEN.to;
  const read = readingsOf(dataset, measure.id, span, asOf).map(daysOf);
  const newest = read[0] ?? wholeYear(dataset, measure, span, asOf);
  const steps = wholeSteps(dataset, measure, span, asOf);
  // Of these days a later edition may know better than the one that printed their total.
  const figure = (closed ? at(span) : null) ?? at(closed ? longest(newest, read, steps) : newest);
  if (!figure) return null;
  const period = daysOf(figure);
  const compared = (each: Figure): Compared => ({
    figure: each,
    before: beforeOf(dataset, each, period, asOf),
  });
  // Parts come from the publication of the whole, so that they cannot disagree with it.
  const these = (measures: readonly Measure[]): Compared[] =>
    measures.flatMap((each) => {
      const part = [
        ...readingsOf(dataset, each.id, period, asOf).filter(covers(period)),
        ...[summed(dataset, each, period, asOf)].filter((sum) => sum !== null),
      ].find(({ published }) => published === figure.published);
      return part ? [compared(part)] : [];
    });
  const { parts: made = [], subsets = [] } = measure;
  const rowsOf = (ids: readonly string[]) => ids.map((id) => measureOf(dataset, id));
  // A part that nobody can choose is seen in the history only.
  const chosen = rowsOf(made).filter(({ attributeValue }) => attributeValue !== undefined);
  const parts = these(chosen);
  const history = selectHistory(dataset, measure, OPEN, asOf);
  return {
    kind: "total",
    measure,
    headline: compared(figure),
    parts,
    remainder: remainderOf(
      figure,
      parts.map((part) => part.figure),
    ),
    majority: parts.find((part) => 2 * part.figure.value > figure.value)?.figure.measure ?? null,
    subsets: these(rowsOf(subsets)),
    printedChanges: [measure.id, ...made, ...subsets]
      .flatMap((id) => dataset.measures.filter(({ changeOf }) => changeOf === id))
      .flatMap(({ id }) => readingAt(dataset, id, period, asOf) ?? []),
    narrowed: closed && (period.from !== span.from || period.to !== span.to),
    running: figure.derived === null && !isOfQuarters(period),
    history,
    picture: chosen.length ? "parts" : history ? "history" : "none",
  };
}

/** Whether it begins and ends with a quarter, as the statistics do, whether or not their series goes so far. */
function isOfQuarters({ from, to }: Span): boolean {
  const after = addDays(to, 1);
  return stepOf(from, "quarter") === from && stepOf(after, "quarter") === after;
}

function daysOf({ from, to }: Span): Span {
  return { from: firstDay(from), to: lastDay(to) };
}

/** The one of most days; the first of several. */
function longest(newest: Span, read: readonly Span[], steps: Span | null): Span {
  const days = ({ from, to }: Span) => daysBetween(from, to);
  return [...read, ...(steps ? [steps] : [])].reduce(
    (most, each) => (days(each) > days(most) ? each : most),
    read[0] ?? steps ?? newest,
  );
}

/** The year before as the same publication printed it, or as it is known best. */
function beforeOf(dataset: Dataset, figure: Figure, period: Span, asOf?: string): Figure | null {
  const span = { from: yearBefore(period.from), to: yearBefore(period.to) };
  const same = readingsOf(dataset, figure.measure.id, span, asOf)
    .filter(covers(span))
    .find(({ source }) => source.id === figure.source.id);
  return same ?? exactFigure(dataset, figure.measure, span, asOf);
}

/** Whether a figure is of exactly these days. */
function covers(span: Span): (figure: Figure) => boolean {
  return ({ from, to }) => firstDay(from) === span.from && lastDay(to) === span.to;
}
