/** What a removals counter shows: one published total, or the series behind it; and what else a reader could choose. */
import { removalsCounter } from "../attributes.js";
import { addendsOf } from "../data/adding.js";
import { exactFigure, readingsOf, sourceOf, type Figure } from "../data/figure.js";
import { chooseMeasure } from "../data/measures.js";
import type { Basis } from "../data/notices.js";
import type { Dataset, Measure } from "../data/schema.js";
import { stepsOf } from "../data/series.js";
import { firstDay, lastDay } from "../data/time.js";
import { askedSpan, isProblem, OPEN, problem, type Problem } from "../data/view.js";
import type { Query } from "../view/query.js";
import { selectHistory, type RemovalsHistory } from "./removals-counter.history.select.js";
import { selectTotal, type RemovalsTotal } from "./removals-counter.total.select.js";

/** What a reader can choose instead of what is shown: only what the span and the day can bear. */
export interface Choices {
  readonly measures: readonly Measure[];
  /** The years of the whole series; empty where there is none. */
  readonly years: readonly string[];
  /** Whether the span holds a total. */
  readonly total: boolean;
  /** The first year of the series within the span; `null` where it holds none. */
  readonly since: string | null;
}

export type RemovalsSelection = (RemovalsTotal | RemovalsHistory) & {
  readonly basis: Basis;
  readonly choices: Choices;
};

/** Selects what was asked, or says why that cannot be shown. */
export function selectRemovals(dataset: Dataset, query: Query): RemovalsSelection | Problem {
  const { attributes, options, span, asOf } = query;
  const measure = chooseMeasure(
    dataset,
    "removals-counter",
    attributes["measure"],
    removalsCounter.measure.default,
  );
  if (isProblem(measure)) return measure;
  const select = options.read("view") === "history" ? selectHistory : selectTotal;
  const selection = select(dataset, measure, span, asOf);
  if (selection) {
    const { source, from, to } = headlineOf(selection);
    return {
      ...selection,
      basis: {
        source,
        measures: [measure.id, ...addendsOf(measure)],
        period: { from: firstDay(from), to: lastDay(to) },
        isNewest: isNewest(selection),
        isOneTotal: selection.kind === "total",
      },
      choices: {
        measures: dataset.measures.filter(
          (each) =>
            each.element === measure.element &&
            each.attributeValue !== undefined &&
            select(dataset, each, span, asOf),
        ),
        years: yearsOf(selectHistory(dataset, measure, OPEN, asOf)),
        total: selectTotal(dataset, measure, span, asOf) !== null,
        since: yearsOf(selectHistory(dataset, measure, span, asOf))[0] ?? null,
      },
    };
  }
  const days = heldDays(dataset, measure, asOf);
  const { from, to, "as-of": day = "" } = attributes;
  return asOf !== undefined && from === undefined && to === undefined
    ? problem("nothing-published", "as-of", day, heldDays(dataset, measure).slice(2))
    : problem("no-data", "from", askedSpan(attributes), days.slice(0, 2));
}

/** The figure that says most: the total, or the newest whole year of the history. */
export function headlineOf(selection: RemovalsTotal | RemovalsHistory): Figure {
  return selection.kind === "total" ? selection.headline.figure : selection.headline;
}

/** Whether the newest figures there are are shown: a newer edition would add to these. */
function isNewest(selection: RemovalsTotal | RemovalsHistory): boolean {
  if (selection.kind === "history") return selection.reachesEnd;
  const { headline, history, picture } = selection;
  return picture === "history" || lastDay(headline.figure.to) === history?.steps.at(-1)?.to;
}

/** What is known now of the period of the headline. */
export function currentOf(dataset: Dataset, selection: RemovalsSelection): readonly Figure[] {
  const { measure, from, to } = headlineOf(selection);
  const period = { from: firstDay(from), to: lastDay(to) };
  return [exactFigure(dataset, measure, period)].filter((figure) => figure !== null);
}

/** Every calendar year that holds a step of the series. */
function yearsOf(history: RemovalsHistory | null): string[] {
  return [...new Set(history?.steps.map(({ from }) => from.slice(0, 4)))];
}

/** First and last day of what is held of a measure, and the first day anything of it was published. */
function heldDays(dataset: Dataset, measure: Measure, asOf?: string): string[] {
  const readings = readingsOf(dataset, measure.id, OPEN, asOf);
  const [part = ""] = addendsOf(measure);
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
