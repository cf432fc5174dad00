/** One number with everything that must travel with it. */
import { added, addendsOf } from "./adding.js";
import { byId } from "./by-id.js";
import type { Dataset, Measure, Qualifier, Reading, Source } from "./schema.js";
import { editionOf, sumOver, type Step } from "./series.js";
import { firstDay, lastDay, order, type Span } from "./time.js";
import { knownBy } from "./view.js";

export interface Figure {
  readonly measure: Measure;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly from: string;
  readonly to: string;
  readonly published: string | null;
  readonly source: Source;
  readonly note: string | null;
  /** How we worked it out of published numbers; `null` where it is as published. */
  readonly derived: "sum" | "ratio" | null;
  /** Which incidents alone are counted, where it is not all of the record: those of a cause, those in the Channel. */
  readonly among?: { readonly cause?: string; readonly channel?: boolean };
}

/** The measure of that id. Every id in a checked dataset is known, so an unknown one is our own mistake. */
export function measureOf(dataset: Dataset, id: string): Measure {
  return found(byId(dataset.measures, id), `measure ${id}`);
}

/** The source of that id, as for `measureOf`. */
export function sourceOf(dataset: Dataset, id: string): Source {
  return found(byId(dataset.sources, id), `source ${id}`);
}

/** The source of these rows that was published last: a later edition of a file holds the earlier rows too. */
export function newestSource(
  dataset: Dataset,
  rows: readonly { readonly source: string }[],
): Source {
  const sources = [...new Set(rows.map(({ source }) => source))].map((id) => sourceOf(dataset, id));
  const [first, ...others] = sources;
  return others.reduce(
    (newest, each) => (order(newest.published ?? "", each.published ?? "") < 0 ? each : newest),
    found(first, "source of these rows"),
  );
}

/** A published reading as a figure. */
function figureOf(dataset: Dataset, reading: Reading): Figure {
  const { value, qualifier, from, to, published, note = null } = reading;
  const measure = measureOf(dataset, reading.measure);
  return {
    measure,
    value,
    qualifier,
    from,
    to,
    published,
    source: sourceOf(dataset, reading.source),
    note,
    derived: null,
  };
}

/** The readings of a measure that lie within the span and were known, the latest period and edition first. */
export function readingsOf(dataset: Dataset, measure: string, span: Span, asOf?: string): Figure[] {
  return dataset.readings
    .filter((row) => row.measure === measure && knownBy(row.published, asOf))
    .filter((row) => firstDay(row.from) >= span.from && lastDay(row.to) <= span.to)
    .sort(
      (a, b) => order(lastDay(b.to), lastDay(a.to)) || order(b.published ?? "", a.published ?? ""),
    )
    .map((row) => figureOf(dataset, row));
}

/** The newest known reading of exactly these dates. */
export function readingAt(
  dataset: Dataset,
  measure: string,
  span: Span,
  asOf?: string,
): Figure | null {
  return (
    readingsOf(dataset, measure, span, asOf).find(
      ({ from, to }) => firstDay(from) === span.from && lastDay(to) === span.to,
    ) ?? null
  );
}

/** The sum over the span of the newest known series of what a measure is added from; `null` where one is missing. */
export function summed(
  dataset: Dataset,
  measure: Measure,
  span: Span,
  asOf?: string,
): Figure | null {
  const editions = new Map(
    addendsOf(measure).map((part) => [
      part,
      editionOf(dataset, part, "quarter", asOf) ?? editionOf(dataset, part, "year", asOf),
    ]),
  );
  const value = added(addendsOf(measure), (part) => {
    const series = editions.get(part);
    return series ? sumOver(series, span) : null;
  });
  const last = [...editions.values()].at(-1);
  return last
    ? stepFigure(measure, sourceOf(dataset, last.source), { ...span, value }, "sum")
    : null;
}

/**
 * The figure of exactly these dates that was published last: a printed total, the sum of addends printed
 * together, or the sum of a series. Whole and parts are never taken from two editions.
 */
export function exactFigure(
  dataset: Dataset,
  measure: Measure,
  span: Span,
  asOf?: string,
): Figure | null {
  const addends = addendsOf(measure);
  const printed = new Map(
    addends.map((part) => [part, readingAt(dataset, part, span, asOf)] as const),
  );
  const [first] = printed.values();
  const together = [...printed.values()].every(
    (each) => each && each.source.id === first?.source.id,
  );
  const value = added(addends, (part) => printed.get(part)?.value ?? null);
  const candidates = [
    readingAt(dataset, measure.id, span, asOf),
    summed(dataset, measure, span, asOf),
    ...(first && together && value !== null && addends.length > 1
      ? [{ ...first, measure, value, derived: "sum" as const }]
      : []),
  ];
  return candidates
    .filter((each) => each !== null)
    .reduce<Figure | null>(
      (best, each) => (best && (best.published ?? "") >= (each.published ?? "") ? best : each),
      null,
    );
}

/** The value of one step as a figure, `null` where none was published. */
export function stepFigure(
  measure: Measure,
  source: Source,
  { from, to, value }: Step,
  derived: Figure["derived"] = null,
): Figure | null {
  if (value === null) return null;
  const { published } = source;
  const { qualifier = "exact" } = measure;
  return { measure, value, qualifier, from, to, published, source, note: null, derived };
}

function found<T>(row: T | undefined, what: string): T {
  if (!row)
    throw new Error(`The dataset has no ${what}, though a row names it. Check the dataset first.`);
  return row;
}
