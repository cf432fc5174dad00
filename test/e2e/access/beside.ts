/** Numbers of a summary that no row of the table holds and no rows add up to, worked out from the data. */
import type { Dataset } from "../../../src/data/schema.js";

/**
 * The total of days, for months are counted by the official statistics, which correct some days; the average of all
 * days; what was reported of a year before; and years outside of a span.
 */
export function besideOf(dataset: Dataset, view: string): readonly number[] {
  const measure = /measure="([^"]*)"/.exec(view)?.[1] ?? "";
  if (view.startsWith("<crossings")) {
    if (view.includes(" from=")) return [];
    const [people, boats] = ["arrivals", "arrival-boats"].map((id) =>
      sumOf(newest(dataset, id, "day")),
    );
    if (people === undefined || boats === undefined) return [];
    const average = Math.round((10 * people) / boats) / 10;
    return [{ boats, "people-per-boat": average }[measure] ?? people];
  }
  const reported = dataset.readings
    .filter((each) => measure && each.measure === measure)
    .map(({ value }) => value);
  return view.startsWith("<removals") && view.includes(" from=")
    ? [
        ...reported,
        ...yearsOf(["enforced", "voluntary"].map((id) => newest(dataset, id, "quarter"))),
      ]
    : reported;
}

type Values = readonly (number | null)[];

const sumOf = (values: Values) => values.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/** The last edition of a series; their names are in order. */
function newest({ series }: Dataset, measure: string, interval: string): Values {
  const editions = series.filter((each) => each.measure === measure && each.interval === interval);
  return editions.sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1)?.values ?? [];
}

/** The sums of four quarters each. */
function yearsOf(series: readonly Values[]): number[] {
  const years = Math.ceil(Math.max(...series.map(({ length }) => length)) / 4);
  return [...Array(years).keys()].map((year) =>
    series.reduce((sum, values) => sum + sumOf(values.slice(4 * year, 4 * year + 4)), 0),
  );
}
