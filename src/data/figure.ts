/** One number with everything that must travel with it. */
import type { Addends } from "./adding.js";
import { byId } from "./by-id.js";
import type { Dataset, Measure, Qualifier, Reading, Source } from "./schema.js";
import { editionOf, sumOver, type Step } from "./series.js";
import { firstDay, lastDay, type Span } from "./time.js";
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
  /** How we worked it out of published numbers; `null` where it stands as published. */
  readonly derived: "sum" | "ratio" | null;
}

/** The measure of that id. Every id in a checked dataset is known, so an unknown one is our own mistake. */
export function measureOf(dataset: Dataset, id: string): Measure {
  return found(byId(dataset.measures, id), `measure ${id}`);
}

/** The source of that id, as for `measureOf`. */
export function sourceOf(dataset: Dataset, id: string): Source {
  return found(byId(dataset.sources, id), `source ${id}`);
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

/** The sum over the span of the newest known series of these measures, which must allow adding; else `null`. */
export function summed(
  dataset: Dataset,
  total: string,
  parts: Addends,
  span: Span,
  asOf?: string,
): Figure | null {
  let value = 0;
  let source: Source | null = null;
  for (const part of parts) {
    const series =
      editionOf(dataset, part, "quarter", asOf) ?? editionOf(dataset, part, "year", asOf);
    const sum = series ? sumOver(series, span) : null;
    if (!series || sum === null) return null;
    value += sum;
    source = sourceOf(dataset, series.source);
  }
  if (!source) return null;
  const measure = measureOf(dataset, total);
  return {
    measure,
    value,
    qualifier: "exact",
    ...span,
    published: source.published,
    source,
    note: null,
    derived: "sum",
  };
}

/**
 * The figure of exactly these dates that was published last: a printed total, the sum of addends printed
 * together, or the sum of a series. Whole and parts are never taken from two editions.
 */
export function exactFigure(
  dataset: Dataset,
  total: string,
  parts: Addends,
  span: Span,
  asOf?: string,
): Figure | null {
  const printed = parts.map((part) => readingAt(dataset, part, span, asOf));
  const [first] = printed;
  const together = first && printed.every((each) => each?.source.id === first.source.id);
  const value = printed.reduce((sum, each) => sum + (each?.value ?? 0), 0);
  const candidates = [
    readingAt(dataset, total, span, asOf),
    summed(dataset, total, parts, span, asOf),
    ...(together && parts.length > 1
      ? [{ ...first, measure: measureOf(dataset, total), value, derived: "sum" as const }]
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
  return { measure, value, qualifier: "exact", from, to, published, source, note: null, derived };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function found<T>(row: T | undefined, what: string): T {
  if (!row)
    throw new Error(`The dataset has no ${what}, though a row names it. Check the dataset first.`);
  return row;
}
