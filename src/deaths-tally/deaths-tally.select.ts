/** What a deaths tally shows: the recorded dead and missing, one by one, or the count as reported at the time. */
import { chooseClaim, type ClaimBesideRecord } from "../data/claim.js";
import type { Context } from "../data/context.js";
import { measureOf, readingsOf, sourceOf, stepFigure, type Figure } from "../data/figure.js";
import { revisionOf, type Later } from "../data/later.js";
import { noticesOf } from "../data/notices.js";
import type { Dataset, Incident, Measure, Source } from "../data/schema.js";
import { countSteps, editionOf, sumOver } from "../data/series.js";
import { addDays, firstDay, lastDay, nextStep, stepOf, type Span } from "../data/time.js";
import {
  askedSpan,
  isProblem,
  knownBy,
  OPEN,
  problem,
  readView,
  type Problem,
  type View,
} from "../data/view.js";

export const deathsScopes = ["route", "channel"] as const;
export type DeathsScope = (typeof deathsScopes)[number];
export type DeathsBy = "year" | "month" | "cause" | "incident";

/** A century: more than anybody could compare. */
const MOST_MONTHS = 1_200;

export interface DeathsView extends View {
  readonly claim?: string | undefined;
  readonly by: DeathsBy;
  readonly scope: string;
}

export interface Group {
  /** A year, a month, a cause, or the first day of a year whose incidents these are. */
  readonly key: string;
  readonly dead: number;
  readonly missing: number;
  /** People detected arriving by small boat in the same year or month, where the whole of it was published. */
  readonly arrivals: Figure | null;
}

export interface DeathsRecord extends Context {
  readonly kind: "record";
  readonly by: DeathsBy;
  readonly scope: DeathsScope;
  readonly span: Span;
  readonly dead: number;
  readonly missing: number;
  readonly groups: readonly Group[];
  readonly incidents: readonly Incident[];
  /** People detected arriving by small boat over the span, or the later part of it for which that was published. */
  readonly arrivals: Figure | null;
  readonly measures: { readonly dead: Measure; readonly missing: Measure };
  readonly published: string | null;
  readonly source: Source;
  /** Another compiler's count of the same year, never added. */
  readonly others: readonly Figure[];
}

export interface DeathsReported extends Context {
  readonly kind: "reported";
  readonly figure: Figure;
  readonly arrivals: Figure | null;
  readonly others: readonly Figure[];
}

export type DeathsSelection = DeathsRecord | DeathsReported;

/** Selects what was asked, or says why that cannot be shown. */
export function selectDeaths(dataset: Dataset, view: DeathsView): DeathsSelection | Problem {
  const scope = deathsScopes.find((each) => each === view.scope);
  if (!scope) return problem("unknown-value", "scope", view.scope, deathsScopes);
  const asked = readView(view);
  if (isProblem(asked)) return asked;
  const { span, asOf } = asked;
  const claim = chooseClaim(dataset, view.claim, (about) =>
    /^(deaths|dead|missing)/.test(about ?? ""),
  );
  if (claim && isProblem(claim)) return claim;
  const known = dataset.incidents.filter(({ source }) =>
    knownBy(sourceOf(dataset, source).published, asOf),
  );
  if (!known.length) return selectReported(dataset, view, scope, span, claim, asOf);

  const incidents = known.filter(
    ({ date, channel }) => date >= span.from && date <= span.to && (scope === "route" || channel),
  );
  const source = sourceOf(dataset, known[0]?.source ?? "");
  const held = {
    from: firstDay(known[0]?.date.slice(0, 4) ?? ""),
    to: lastDay(source.published ?? ""),
  };
  if (span.from > held.to || span.to < held.from)
    return problem("no-data", "from", askedSpan(view), [held.from, held.to]);
  const shown = {
    from: span.from < held.from ? held.from : span.from,
    to: span.to > held.to ? held.to : span.to,
  };
  const by = countSteps(shown, "month") > MOST_MONTHS && view.by === "month" ? "year" : view.by;
  return {
    kind: "record",
    by,
    scope,
    span: shown,
    dead: total(incidents, "dead"),
    missing: total(incidents, "missing"),
    groups: groupsOf(dataset, incidents, by, shown, asOf),
    incidents,
    arrivals: arrivalsSince(dataset, shown, asOf),
    measures: { dead: measureOf(dataset, "dead"), missing: measureOf(dataset, "missing") },
    published: source.published,
    source,
    others:
      scope === "route"
        ? otherCounts(dataset, shown, ["deaths-reported", "deaths-crossings"], asOf)
        : [],
    claim,
    later: [],
    notices: noticesOf(dataset, source, ["dead", "missing"], shown, asOf !== undefined),
  };
}

function selectReported(
  dataset: Dataset,
  view: DeathsView,
  scope: DeathsScope,
  span: Span,
  claim: ClaimBesideRecord | null,
  asOf?: string,
): DeathsReported | Problem {
  const [figure] = scope === "route" ? readingsOf(dataset, "deaths-reported", span, asOf) : [];
  if (!figure) {
    const [known] = scope === "route" ? readingsOf(dataset, "deaths-reported", OPEN, asOf) : [];
    return known
      ? problem("no-data", "from", askedSpan(view), [firstDay(known.from), lastDay(known.to)])
      : problem("nothing-published", "as-of", view.asOf ?? "", firstPublished(dataset, scope));
  }
  const shown = { from: firstDay(figure.from), to: lastDay(figure.to) };
  return {
    kind: "reported",
    figure,
    arrivals: arrivalsOver(dataset, shown, asOf),
    others: otherCounts(
      dataset,
      { from: shown.from, to: lastDay(shown.from.slice(0, 4)) },
      ["deaths-crossings"],
      asOf,
    ),
    claim,
    later: laterOf(dataset, figure, shown),
    notices: noticesOf(dataset, figure.source, [figure.measure.id], shown, asOf !== undefined),
  };
}

/** The first day a count of that scope was published. */
function firstPublished(dataset: Dataset, scope: DeathsScope): string[] {
  const readings = dataset.readings.filter(
    ({ measure }) => scope === "route" && measure === "deaths-reported",
  );
  const incidents = dataset.incidents.map(({ source }) => sourceOf(dataset, source).published);
  return [...readings.map(({ published }) => published), ...incidents]
    .flatMap((day) => day ?? [])
    .sort()
    .slice(0, 1);
}

/** What the record tells now of the period that was reported: the dead and the missing apart. */
function laterOf(dataset: Dataset, figure: Figure, span: Span): Later[] {
  const rows = dataset.incidents.filter(({ date }) => date >= span.from && date <= span.to);
  const source = sourceOf(dataset, rows[0]?.source ?? figure.source.id);
  const now = (["dead", "missing"] as const).flatMap((which) => {
    const row = stepFigure(
      measureOf(dataset, which),
      source,
      { ...span, value: total(rows, which) },
      "sum",
    );
    return row ? [{ ...row, qualifier: "at-least" as const }] : [];
  });
  const later = rows.length ? revisionOf(dataset, figure, now) : null;
  return later ? [later] : [];
}

function groupsOf(
  dataset: Dataset,
  incidents: readonly Incident[],
  by: DeathsBy,
  span: Span,
  asOf?: string,
): Group[] {
  if (by === "cause")
    return (["drowning", "vehicle", "other"] as const).map((cause) => {
      const rows = incidents.filter((incident) => incident.cause === cause);
      return {
        key: cause,
        dead: total(rows, "dead"),
        missing: total(rows, "missing"),
        arrivals: null,
      };
    });
  const interval = by === "month" ? "month" : "year";
  const rowsFrom = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const start = stepOf(incident.date, interval);
    const rows = rowsFrom.get(start) ?? [];
    rows.push(incident);
    rowsFrom.set(start, rows);
  }
  const groups: Group[] = [];
  // Every year or month of the span has its row, also one in which nobody was recorded.
  for (
    let start = stepOf(span.from, interval);
    start <= span.to;
    start = nextStep(start, interval)
  ) {
    const end = addDays(nextStep(start, interval), -1);
    const rows = rowsFrom.get(start) ?? [];
    const part = { from: start < span.from ? span.from : start, to: end > span.to ? span.to : end };
    groups.push({
      key: start.slice(0, interval === "year" ? 4 : 7),
      dead: total(rows, "dead"),
      missing: total(rows, "missing"),
      arrivals: arrivalsOver(dataset, part, asOf),
    });
  }
  return groups;
}

function arrivalsOver(dataset: Dataset, span: Span, asOf?: string): Figure | null {
  const series = editionOf(dataset, "arrivals", "day", asOf);
  if (!series) return null;
  // By a given day the arrivals of that same day were not published yet.
  const to =
    asOf !== undefined && span.to >= asOf ? addDays(asOf, -(series.lagDays ?? 0)) : span.to;
  const value = to < span.from ? null : sumOver(series, { from: span.from, to });
  return stepFigure(
    measureOf(dataset, "arrivals"),
    sourceOf(dataset, series.source),
    { from: span.from, to, value },
    "sum",
  );
}

function arrivalsSince(dataset: Dataset, span: Span, asOf?: string): Figure | null {
  const first = editionOf(dataset, "arrivals", "day", asOf)?.first ?? span.from;
  return arrivalsOver(dataset, { from: span.from < first ? first : span.from, to: span.to }, asOf);
}

/** Other counts of the same time: what was reported before, and what another compiler counted. Never added. */
function otherCounts(
  dataset: Dataset,
  span: Span,
  measures: readonly string[],
  asOf?: string,
): Figure[] {
  return measures
    .flatMap((measure) => readingsOf(dataset, measure, span, asOf).reverse())
    .filter(({ from }) => firstDay(from) === span.from);
}

function total(rows: readonly Incident[], field: "dead" | "missing"): number {
  return rows.reduce((sum, row) => sum + row[field], 0);
}
