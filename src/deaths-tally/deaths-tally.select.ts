/** What a deaths tally shows: the recorded dead and missing, one by one, or the count as reported at the time. */
import { measureOf, newestSource, sourceOf, stepFigure, type Figure } from "../data/figure.js";
import type { Basis } from "../data/notices.js";
import type { Dataset, Incident, Measure, Source } from "../data/schema.js";
import { firstDay, lastDay, stepOf, yearBefore, type Span } from "../data/time.js";
import { askedSpan, knownBy, problem, type Problem } from "../data/view.js";
import type { Query } from "../view/query.js";
import {
  arrivalsBeside,
  arrivalsSince,
  causeGroups,
  peopleOf,
  timeGroups,
  type Arrivals,
  type Group,
} from "./deaths-tally.groups.select.js";
import {
  otherCounts,
  selectReported,
  type DeathsReported,
} from "./deaths-tally.reported.select.js";
import type { People } from "./deaths-tally.stacks.height.js";

export const deathsScopes = ["route", "channel"] as const;
export type DeathsScope = (typeof deathsScopes)[number];
export const deathsBy = ["year", "month", "cause", "incident"] as const;
export type DeathsBy = (typeof deathsBy)[number];

/** A century: more than anybody could compare. */
const MOST_MONTHS = 1_200;

/** So many months have room for a column with its numbers each; more stand in a grid. */
const MOST_COLUMNS = 24;

export interface DeathsRecord extends People, Arrivals {
  readonly basis: Basis;
  readonly kind: "record";
  readonly by: DeathsBy;
  /** The views a reader is offered: by month only where each has room for a column. */
  readonly choices: readonly DeathsBy[];
  /** The parts of the way that a reader is offered: the Channel where we know of the span what belongs to it. */
  readonly scopes: readonly DeathsScope[];
  /** How the picture is laid out. */
  readonly shape: "columns" | "grid" | "rows" | "timeline";
  readonly scope: DeathsScope;
  readonly span: Span;
  /** All that could be shown. */
  readonly held: Span;
  readonly groups: readonly Group[];
  readonly incidents: readonly Incident[];
  /** How many rows are no single incident but a sum of a day. */
  readonly sums: number;
  /** How many rows are left out because we have not seen whether their place is in the Channel. */
  readonly unseen: number;
  /** Whether such rows follow on the last day that is shown: the figure ends earlier than it was asked to. */
  readonly placelessAfter: boolean;
  /** Where the last year has not ended: the same days of the year before. */
  readonly before: (People & { readonly to: string }) | null;
  readonly measures: { readonly dead: Measure; readonly missing: Measure };
  readonly source: Source;
  /** Other counts of the same year, never added. */
  readonly others: readonly Figure[];
}

export type DeathsSelection = DeathsRecord | DeathsReported;

/** Selects what was asked, or says why that cannot be shown. */
export function selectDeaths(dataset: Dataset, query: Query): DeathsSelection | Problem {
  const { attributes, options, span, asOf } = query;
  const wanted = options.given("scope") ?? "";
  const scope = deathsScopes.find((each) => each === wanted);
  if (!scope) return problem("unknown-value", "scope", wanted, deathsScopes);
  // It says how, and so changes nothing that is selected; a value that is none is told.
  options.read("view");
  const rows = dataset.incidents.filter(({ source }) =>
    knownBy(sourceOf(dataset, source).published, asOf),
  );
  const known = scope === "route" ? rows : rows.filter(({ channel }) => channel !== null);
  if (!known.length) return selectReported(dataset, query, scope === "route");

  const source = newestSource(dataset, known);
  const held = heldBy(known, source);
  if (span.from > held.to || span.to < held.from)
    return problem("no-data", "from", askedSpan(attributes), [held.from, held.to]);
  const shown = {
    from: span.from < held.from ? held.from : span.from,
    to: span.to > held.to ? held.to : span.to,
  };
  const inScope = known.filter(({ channel }) => scope === "route" || channel);
  const incidents = inScope.filter(({ date }) => date >= shown.from && date <= shown.to);
  const measures = { dead: measureOf(dataset, "dead"), missing: measureOf(dataset, "missing") };
  const months = monthsIn(shown);
  // So many months nobody could tell apart.
  const possible = deathsBy.filter((each) => each !== "month" || months <= MOST_MONTHS);
  const by = possible.find((each) => each === options.read("by", possible)) ?? "year";
  return {
    kind: "record",
    by,
    shape:
      by === "cause"
        ? "rows"
        : by === "incident"
          ? "timeline"
          : by === "month" && months > MOST_COLUMNS
            ? "grid"
            : "columns",
    choices: (["year", "cause", "incident", "month"] as const).filter(
      (each) => each !== "month" || by === "month" || months <= MOST_COLUMNS,
    ),
    scopes: deathsScopes.filter(
      (each) =>
        each === "route" ||
        rows.some(({ channel, date }) => channel !== null && date >= shown.from),
    ),
    scope,
    span: shown,
    held,
    ...peopleOf(incidents),
    groups:
      by === "cause"
        ? causeGroups(incidents, shown)
        : timeGroups(dataset, incidents, by === "month" ? "month" : "year", shown, asOf),
    incidents,
    sums: incidents.filter(({ sum }) => sum).length,
    unseen: rows.filter(
      ({ date, channel }) => channel === null && date >= span.from && date <= span.to,
    ).length,
    placelessAfter:
      scope === "channel" &&
      rows.some(({ date, channel }) => channel === null && date > shown.to && date <= span.to),
    before: sameDaysBefore(inScope, held, shown),
    ...arrivalsBeside(dataset, arrivalsSince(dataset, shown, asOf), asOf),
    measures,
    source,
    others: scope === "route" ? otherCounts(dataset, shown, measures.dead) : [],
    basis: {
      source,
      // What moved on the whole route did not move the part of it that is the Channel.
      measures: scope === "route" ? ["dead", "missing"] : [],
      period: shown,
      isNewest: true,
    },
  };
}

/** The years of these rows. The last one ends with its newest row, unless the file was published after that year. */
function heldBy(rows: readonly Incident[], { published }: Source): Span {
  const days = rows.map(({ date }) => date).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const ended = published !== null && firstDay(published) > lastDay(last.slice(0, 4));
  return { from: firstDay(first.slice(0, 4)), to: ended ? lastDay(last.slice(0, 4)) : last };
}

function monthsIn({ from, to }: Span): number {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(to) - index(from) + 1;
}

function sameDaysBefore(
  rows: readonly Incident[],
  held: Span,
  shown: Span,
): DeathsRecord["before"] {
  const to = yearBefore(shown.to);
  const from = stepOf(to, "year");
  const whole = shown.to === lastDay(shown.to.slice(0, 4));
  if (whole || shown.from > stepOf(shown.to, "year") || from < held.from) return null;
  return { ...peopleOf(rows.filter(({ date }) => date >= from && date <= to)), to };
}

/** What is known now, where that is something else than what is shown: the dead and the missing apart. */
export function currentOf(
  dataset: Dataset,
  selection: DeathsSelection,
  newest: DeathsSelection | null,
): readonly Figure[] {
  if (selection.kind === "record") {
    if (newest?.kind !== "record") return [];
    const same =
      newest.dead === selection.dead &&
      newest.missing === selection.missing &&
      newest.span.to === selection.span.to;
    return same ? [] : countedBy(newest, newest.measures, newest.source, newest.span);
  }
  const { period } = selection.basis;
  const rows = dataset.incidents.filter(({ date }) => date >= period.from && date <= period.to);
  return rows.length
    ? countedBy(
        peopleOf(rows),
        { dead: measureOf(dataset, "dead"), missing: measureOf(dataset, "missing") },
        newestSource(dataset, dataset.incidents),
        period,
      )
    : [];
}

function countedBy(
  people: People,
  measures: DeathsRecord["measures"],
  source: Source,
  span: Span,
): Figure[] {
  return (["dead", "missing"] as const).flatMap(
    (which) => stepFigure(measures[which], source, { ...span, value: people[which] }, "sum") ?? [],
  );
}

/** The dead, where the record is shown; the count, where it is as reported. */
export function headlineOf(selection: DeathsSelection): Figure | null {
  if (selection.kind === "reported") return selection.figure;
  const { measures, source, span, dead } = selection;
  return stepFigure(measures.dead, source, { ...span, value: dead }, "sum");
}
