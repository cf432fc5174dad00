/** What a removals counter shows: one published total with its parts, or the series of quarters behind it. */
import type { Addends } from "../data/adding.js";
import { chooseClaim } from "../data/claim.js";
import type { Context } from "../data/context.js";
import {
  exactFigure,
  measureOf,
  readingAt,
  readingsOf,
  sourceOf,
  summed,
  type Figure,
} from "../data/figure.js";
import { continuationOf, revisionOf, type Later } from "../data/later.js";
import { noticesOf } from "../data/notices.js";
import type { Dataset, Measure, Series, Source } from "../data/schema.js";
import { editionOf, stepsOf, type Step } from "../data/series.js";
import { firstDay, lastDay, yearBefore, type Span } from "../data/time.js";
import {
  askedSpan,
  isProblem,
  OPEN,
  problem,
  readView,
  type Problem,
  type View,
} from "../data/view.js";

export const removalsMeasures = [
  "returns",
  "enforced",
  "voluntary",
  "offenders",
  "asylum-related",
  "port-refusals",
] as const;
export type RemovalsMeasure = (typeof removalsMeasures)[number];

export interface RemovalsView extends View {
  readonly claim?: string | undefined;
  readonly measure: string;
  readonly view: "total" | "history";
}

/** A figure and the same measure over the same months a year before, where that was published. */
export interface Compared {
  readonly figure: Figure;
  readonly before: Figure | null;
}

export interface RemovalsTotal {
  readonly kind: "total";
  readonly headline: Compared;
  /** Enforced and voluntary: they make up the headline. */
  readonly parts: readonly Compared[];
  /** Cut across the parts, already inside them. */
  readonly subsets: readonly Compared[];
  /** Changes on the year before that the publisher printed without the counts. */
  readonly printedChanges: readonly Figure[];
}

/** One type of return, step by step. */
export interface Layer {
  readonly measure: Measure;
  readonly series: Series;
  readonly source: Source;
  readonly steps: readonly Step[];
}

export interface RemovalsHistory {
  readonly kind: "history";
  readonly measure: Measure;
  readonly layers: readonly Layer[];
  /** The newest whole year of the span. */
  readonly headline: Figure;
  readonly source: Source;
}

export type RemovalsSelection = (RemovalsTotal | RemovalsHistory) & Context;

/** The series that add up to a measure; the types of return may be added, and nothing else. */
const layersOf: Record<RemovalsMeasure, Addends> = {
  returns: ["enforced", "voluntary"],
  enforced: ["enforced"],
  voluntary: ["voluntary"],
  offenders: ["offenders"],
  "asylum-related": ["asylum-related-enforced", "asylum-related-voluntary"],
  "port-refusals": ["port-refusals"],
};

/** Selects what was asked, or says why that cannot be shown. */
export function selectRemovals(dataset: Dataset, view: RemovalsView): RemovalsSelection | Problem {
  const measure = removalsMeasures.find((each) => each === view.measure);
  if (!measure) return problem("unknown-value", "measure", view.measure, removalsMeasures);
  const asked = readView(view);
  if (isProblem(asked)) return asked;
  const { span, asOf } = asked;
  const claim = chooseClaim(
    dataset,
    view.claim,
    (about) => !/^(arrival|people-per|deaths|dead|missing)/.test(about ?? ""),
  );
  if (claim && isProblem(claim)) return claim;
  const select = view.view === "history" ? selectHistory : selectTotal;
  const selection = select(dataset, measure, span, asOf);
  if (selection) {
    const shown = selection.kind === "total" ? selection.headline.figure : selection.headline;
    const period = { from: firstDay(shown.from), to: lastDay(shown.to) };
    return {
      ...selection,
      claim,
      // Pinned to a day or not, a picture of quarters says if its newest year has been revised since.
      later: laterOf(dataset, selection, span).filter(
        ({ kind }) => asOf !== undefined || kind === "revised",
      ),
      notices: noticesOf(
        dataset,
        shown.source,
        [measure, ...layersOf[measure]],
        period,
        asOf !== undefined,
      ),
    };
  }
  const days = heldDays(dataset, measure, asOf);
  return asOf !== undefined && view.from === undefined && view.to === undefined
    ? problem("nothing-published", "as-of", view.asOf ?? "", heldDays(dataset, measure).slice(2))
    : problem("no-data", "from", askedSpan(view), days.slice(0, 2));
}

/** First and last day of what is held of a measure, and the first day anything of it was published. */
function heldDays(dataset: Dataset, measure: RemovalsMeasure, asOf?: string): string[] {
  const readings = readingsOf(dataset, measure, OPEN, asOf);
  const [part = ""] = layersOf[measure];
  const editions = dataset.series.filter((series) => series.measure === part);
  const steps = editions.flatMap(stepsOf);
  const days = [
    ...readings.flatMap(({ from, to }) => [firstDay(from), lastDay(to)]),
    ...steps.flatMap(({ from, to }) => [from, to]),
  ].sort();
  const published = [
    ...readings.map((each) => each.published),
    ...editions.map(({ source }) => sourceOf(dataset, source).published),
  ];
  const first = published.flatMap((day) => day ?? []).sort()[0];
  return [days[0] ?? "", days.at(-1) ?? "", ...(first === undefined ? [] : [first])];
}

/** What is known now of the headline's period, and how far the count goes now. */
function laterOf(
  dataset: Dataset,
  selection: RemovalsTotal | RemovalsHistory,
  span: Span,
): Later[] {
  const total = selection.kind === "total";
  const shown = total ? selection.headline.figure : selection.headline;
  const measure = removalsMeasures.find((each) => each === shown.measure.id) ?? "returns";
  const period = { from: firstDay(shown.from), to: lastDay(shown.to) };
  const same = exactFigure(dataset, measure, layersOf[measure], period);
  const newest = total
    ? selectTotal(dataset, measure, span)?.headline.figure
    : selectHistory(dataset, measure, span)?.headline;
  return [same && revisionOf(dataset, shown, [same]), continuationOf(shown, newest ?? null)].filter(
    (later) => later !== null,
  );
}

function selectTotal(
  dataset: Dataset,
  measure: RemovalsMeasure,
  span: Span,
  asOf?: string,
): RemovalsTotal | null {
  const at = (whole: Span) => exactFigure(dataset, measure, layersOf[measure], whole, asOf);
  const closed = span.from !== OPEN.from && span.to !== OPEN.to;
  const figure =
    (closed ? at(span) : null) ??
    readingsOf(dataset, measure, span, asOf)[0] ??
    at(wholeYear(dataset, measure, span, asOf));
  if (!figure) return null;
  const period = { from: firstDay(figure.from), to: lastDay(figure.to) };
  const compared = (each: Figure): Compared => ({
    figure: each,
    before: beforeOf(dataset, each, period, asOf),
  });
  // Parts come from the publication of the whole, so that they cannot disagree with it.
  const these = (ids: readonly RemovalsMeasure[]): Compared[] =>
    ids.flatMap((id) => {
      const part = [
        ...readingsOf(dataset, id, period, asOf).filter(covers(period)),
        ...[summed(dataset, id, layersOf[id], period, asOf)].filter((sum) => sum !== null),
      ].find(({ published }) => published === figure.published);
      return part ? [compared(part)] : [];
    });
  return {
    kind: "total",
    headline: compared(figure),
    parts: measure === "returns" ? these(["enforced", "voluntary"]) : [],
    subsets: measure === "returns" ? these(["offenders", "asylum-related"]) : [],
    printedChanges: ["enforced", "offenders"]
      .filter((id) => measure === "returns" || measure === id)
      .flatMap((id) => readingAt(dataset, `${id}-change`, period, asOf) ?? []),
  };
}

/** The year before as the same publication printed it, or as it is known best. */
function beforeOf(dataset: Dataset, figure: Figure, period: Span, asOf?: string): Figure | null {
  const span = { from: yearBefore(period.from), to: yearBefore(period.to) };
  const measure = removalsMeasures.find((each) => each === figure.measure.id);
  const same = readingsOf(dataset, figure.measure.id, span, asOf)
    .filter(covers(span))
    .find(({ source }) => source.id === figure.source.id);
  return same ?? (measure ? exactFigure(dataset, measure, layersOf[measure], span, asOf) : null);
}

/** Whether a figure is of exactly these days. */
function covers(span: Span): (figure: Figure) => boolean {
  return ({ from, to }) => firstDay(from) === span.from && lastDay(to) === span.to;
}

function selectHistory(
  dataset: Dataset,
  measure: RemovalsMeasure,
  span: Span,
  asOf?: string,
): RemovalsHistory | null {
  const layers: Layer[] = [];
  for (const id of layersOf[measure]) {
    const series = editionOf(dataset, id, "quarter", asOf) ?? editionOf(dataset, id, "year", asOf);
    if (!series) return null;
    const steps = stepsOf(series).filter((step) => step.from >= span.from && step.to <= span.to);
    if (!steps.length) return null;
    layers.push({
      measure: measureOf(dataset, id),
      series,
      source: sourceOf(dataset, series.source),
      steps,
    });
  }
  // Layers stand on one another step by step, so only steps that all of them have can be shown.
  const shared = (from: string) =>
    layers.every(({ steps }) => steps.some((step) => step.from === from));
  const joined = layers.map((layer) => ({
    ...layer,
    steps: layer.steps.filter(({ from }) => shared(from)),
  }));
  const year = wholeYear(dataset, measure, span, asOf);
  const first = joined[0]?.steps[0];
  const last = joined[0]?.steps.at(-1);
  if (!first || !last) return null;
  const headline =
    summed(dataset, measure, layersOf[measure], year, asOf) ??
    summed(dataset, measure, layersOf[measure], { from: first.from, to: last.to }, asOf);
  const series = layers[0]?.series;
  if (!headline || !series) return null;
  return {
    kind: "history",
    measure: measureOf(dataset, measure),
    layers: joined,
    headline,
    source: sourceOf(dataset, series.source),
  };
}

/** The newest whole calendar year of the series within the span; the span itself where there is none. */
function wholeYear(dataset: Dataset, measure: RemovalsMeasure, span: Span, asOf?: string): Span {
  const [id = ""] = layersOf[measure];
  const series = editionOf(dataset, id, "quarter", asOf) ?? editionOf(dataset, id, "year", asOf);
  const end = series
    ? stepsOf(series)
        .filter((step) => step.to <= span.to && step.to.endsWith("-12-31"))
        .at(-1)?.to
    : undefined;
  const start = end ? `${end.slice(0, 4)}-01-01` : "";
  return end && start >= span.from ? { from: start, to: end } : span;
}
