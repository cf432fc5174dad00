/** What a total was added from: published rows that, added again, give the same number. */
import { addendsOf } from "./adding.js";
import { measureOf, readingsOf, sourceOf, type Figure } from "./figure.js";
import type { Dataset, Measure, Qualifier, Series, Source } from "./schema.js";
import { editionOf, stepsOf } from "./series.js";
import { firstDay, intervals, lastDay, type Interval, type Span } from "./time.js";

/** A step of a series, an incident, a sum of a day in which several incidents may stand, or a printed total. */
export type SumRowKind = Interval | "incident" | "sum" | "reading";

/** One published number of a sum. */
export interface SumRow extends Span {
  readonly value: number;
  readonly kind: SumRowKind;
  readonly measure: Measure;
  readonly qualifier: Qualifier;
  readonly provisional: boolean;
  readonly source: Source;
  /** The name of the edition of a series; `null` where it has none. */
  readonly edition: string | null;
}

/**
 * The rows that a total was added from, oldest first; `null` where the figure is no sum of several, or where its rows
 * are not here. They add up to its value, or nothing is given.
 */
export function sumRowsOf(dataset: Dataset, figure: Figure): readonly SumRow[] | null {
  if (figure.derived !== "sum") return null;
  const found = [incidentRows, seriesRows, readingRows]
    .map((find) => find(dataset, figure))
    .find(
      (rows) => rows.length > 1 && rows.reduce((sum, { value }) => sum + value, 0) === figure.value,
    );
  return found?.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) ?? null;
}

/** The incidents of a count of the dead or of the missing, never of both; those that add nothing to it are left out. */
function incidentRows(dataset: Dataset, { measure, among, source, from, to }: Figure): SumRow[] {
  const { id, qualifier = "exact" } = measure;
  if (id !== "dead" && id !== "missing") return [];
  return dataset.incidents
    .filter(({ date }) => date >= firstDay(from) && date <= lastDay(to))
    .filter((row) => (among?.cause ?? row.cause) === row.cause)
    .filter(({ channel }) => channel === true || among?.channel !== true)
    .map((row) => ({ row, of: sourceOf(dataset, row.source) }))
    .filter(({ row, of }) => row[id] > 0 && !isLater(of, source))
    .map(({ row: { date, sum, [id]: value }, of }) => ({
      from: date,
      to: date,
      value,
      kind: sum ? "sum" : "incident",
      measure,
      qualifier,
      provisional: false,
      source: of,
      edition: null,
    }));
}

/** The steps of the series that the figure's source holds; of a part that it does not hold, of the edition known then. */
function seriesRows(dataset: Dataset, figure: Figure): SumRow[] {
  const { measure, source, from, to } = figure;
  const known = source.published ?? undefined;
  return addendsOf(measure).flatMap((part) => {
    const own = (interval: Interval) =>
      dataset.series.find(
        (each) => each.measure === part && each.interval === interval && each.source === source.id,
      );
    const [series] = [
      ...intervals.flatMap((interval) => own(interval) ?? []),
      ...intervals.flatMap((interval) => editionOf(dataset, part, interval, known) ?? []),
    ];
    return series ? stepRows(dataset, series, { from: firstDay(from), to: lastDay(to) }) : [];
  });
}

function stepRows(dataset: Dataset, series: Series, span: Span): SumRow[] {
  const { interval, provisionalFrom, edition = null } = series;
  const measure = measureOf(dataset, series.measure);
  const source = sourceOf(dataset, series.source);
  const { qualifier = "exact" } = measure;
  return stepsOf(series).flatMap(({ from, to, value }) =>
    value === null || from < span.from || to > span.to
      ? []
      : {
          from,
          to,
          value,
          kind: interval,
          measure,
          qualifier,
          provisional: provisionalFrom !== null && to >= provisionalFrom,
          source,
          edition,
        },
  );
}

/** The parts of a total as the figure's source printed them together. */
function readingRows(dataset: Dataset, { measure, source, from, to }: Figure): SumRow[] {
  const span = { from: firstDay(from), to: lastDay(to) };
  return addendsOf(measure).flatMap((part) => {
    const printed = readingsOf(dataset, part, span).find(
      (each) => each.source.id === source.id && each.from === from && each.to === to,
    );
    return printed
      ? { ...printed, kind: "reading" as const, provisional: false, edition: null }
      : [];
  });
}

/** Whether a source was published after another: the figure did not know it. */
function isLater(source: Source, than: Source): boolean {
  return than.published !== null && (source.published ?? "") > than.published;
}
