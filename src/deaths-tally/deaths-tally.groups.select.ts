/** The record of deaths by year, month or cause; and how many people arrived in the same days. */
import { measureOf, sourceOf, stepFigure, type Figure } from "../data/figure.js";
import type { Dataset, Incident } from "../data/schema.js";
import { editionOf, knownTo, sumOver } from "../data/series.js";
import { addDays, firstDay, lastDay, nextStep, stepOf, type Span } from "../data/time.js";
import type { People } from "./deaths-tally.stacks.height.js";

/** The groups of causes, always in this order. */
export const causes = ["vehicle", "drowning", "other"] as const;

export interface Group extends People {
  /** A year, a month or a cause. */
  readonly key: string;
  readonly days: Span;
  /** The first and the last day of a year or month of which only a part is shown; `null` for an end that is whole. */
  readonly partial: { readonly from: string | null; readonly to: string | null } | null;
  /** People detected arriving by small boat in the same days, as far as that was published. */
  readonly arrivals: Figure | null;
}

/** What stands beside the deaths: how many people arrived. */
export interface Arrivals {
  /** People detected arriving by small boat over the span, or the part of it for which that was published. */
  readonly arrivals: Figure | null;
  /** Whether some of them are early figures, and the years that the official statistics count otherwise. */
  readonly early: boolean;
  readonly official: readonly Figure[];
}

/** The dead and the missing of these rows, apart. */
export function peopleOf(rows: readonly Incident[]): People {
  const total = (field: "dead" | "missing") => rows.reduce((sum, row) => sum + row[field], 0);
  return { dead: total("dead"), missing: total("missing") };
}

export function causeGroups(incidents: readonly Incident[], span: Span): Group[] {
  return causes.map((key) => ({
    key,
    days: span,
    partial: null,
    arrivals: null,
    ...peopleOf(incidents.filter(({ cause }) => cause === key)),
  }));
}

/** Every year or month of the span has its group, also one in which nobody was recorded. */
export function timeGroups(
  dataset: Dataset,
  incidents: readonly Incident[],
  interval: "year" | "month",
  span: Span,
  asOf?: string,
): Group[] {
  const rows = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const start = stepOf(incident.date, interval);
    rows.set(start, [...(rows.get(start) ?? []), incident]);
  }
  const groups: Group[] = [];
  for (
    let start = stepOf(span.from, interval);
    start <= span.to;
    start = nextStep(start, interval)
  ) {
    const end = addDays(nextStep(start, interval), -1);
    const from = start < span.from ? span.from : null;
    const to = end > span.to ? span.to : null;
    const days = { from: from ?? start, to: to ?? end };
    groups.push({
      key: start.slice(0, interval === "year" ? 4 : 7),
      days,
      partial: (from ?? to) ? { from, to } : null,
      ...peopleOf(rows.get(start) ?? []),
      arrivals: arrivalsOver(dataset, days, asOf),
    });
  }
  return groups;
}

export function arrivalsOver(dataset: Dataset, span: Span, asOf?: string): Figure | null {
  const series = editionOf(dataset, "arrivals", "day", asOf);
  if (!series) return null;
  // By a given day the arrivals of that same day were not published yet.
  const known = knownTo(series, asOf);
  const to = asOf !== undefined && span.to > known ? known : span.to;
  const value = to < span.from ? null : sumOver(series, { from: span.from, to });
  return stepFigure(
    measureOf(dataset, "arrivals"),
    sourceOf(dataset, series.source),
    { from: span.from, to, value },
    "sum",
  );
}

/** These arrivals with what must be known of them. */
export function arrivalsBeside(dataset: Dataset, arrivals: Figure | null, asOf?: string): Arrivals {
  return {
    arrivals,
    early: reachesEarly(dataset, arrivals, asOf),
    official: officialYears(dataset, arrivals, asOf),
  };
}

/** Whether some of these arrivals are early figures. */
function reachesEarly(dataset: Dataset, arrivals: Figure | null, asOf?: string): boolean {
  const from = editionOf(dataset, "arrivals", "day", asOf)?.provisionalFrom ?? null;
  return arrivals !== null && from !== null && lastDay(arrivals.to) >= from;
}

/** The whole years among these arrivals that the official statistics count otherwise, as they count them. */
function officialYears(dataset: Dataset, arrivals: Figure | null, asOf?: string): Figure[] {
  const days = editionOf(dataset, "arrivals", "day", asOf);
  const months = editionOf(dataset, "arrivals", "month", asOf);
  if (!arrivals || !days || !months) return [];
  const [first, last] = [arrivals.from, arrivals.to].map((day) => Number(day.slice(0, 4)));
  const years = [...Array((last ?? 0) - (first ?? 0) + 1).keys()].map((index) =>
    String((first ?? 0) + index),
  );
  return years.flatMap((year) => {
    const span = { from: firstDay(year), to: lastDay(year) };
    if (span.from < arrivals.from || span.to > arrivals.to) return [];
    const value = sumOver(months, span);
    if (value === null || value === sumOver(days, span)) return [];
    const source = sourceOf(dataset, months.source);
    return stepFigure(arrivals.measure, source, { ...span, value }, "sum") ?? [];
  });
}

/** Arrivals over the span, or the later part of it for which they were published. */
export function arrivalsSince(dataset: Dataset, span: Span, asOf?: string): Figure | null {
  const first = editionOf(dataset, "arrivals", "day", asOf)?.first ?? span.from;
  return arrivalsOver(dataset, { from: span.from < first ? first : span.from, to: span.to }, asOf);
}
