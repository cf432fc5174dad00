/** The figures of a dataset, worked out again without any of our own selections: for tests of what is shown. */
import type { Dataset } from "../../src/data/schema.js";

export const numbersIn = (text: string) => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
export const written = (value: number) => value.toLocaleString("en-GB");

export const day = (text: string, end: boolean) =>
  text.length === 10
    ? text
    : text.length === 4
      ? `${text}-${end ? "12-31" : "01-01"}`
      : end
        ? endOfMonth(text)
        : `${text}-01`;
const endOfMonth = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);

/** Dates and periods are not figures: days, months, years, quarters. */
export function withoutDates(text: string): string {
  const month =
    "January|February|March|April|May|June|July|August|September|October|November|December";
  return text
    .replace(/\d{4}-\d{2}(-\d{2})?/g, " ")
    .replace(
      new RegExp(
        `(\\d{1,2} )?(– \\d{1,2} )?\\b(${month}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)( \\d{4})?`,
        "g",
      ),
      " ",
    )
    .replace(/\b\d{1,2} – (?=\s)/g, " ")
    .replace(/\bQ[1-4] \d{4}|\b(19|20)\d{2}\b/g, " ");
}

const parts: Record<string, string[]> = {
  returns: ["enforced", "voluntary"],
  "asylum-related": ["asylum-related-enforced", "asylum-related-voluntary"],
};

/** What a dataset holds, and what follows from it. */
export function figuresOf(dataset: Dataset) {
  /** Every number the dataset holds, as a value or inside a text. */
  const known = new Set<string>();
  JSON.stringify(dataset, (_key, value: unknown) => {
    if (typeof value === "number") known.add(written(value)).add(String(value));
    if (typeof value === "string")
      for (const number of numbersIn(value)) known.add(number).add(written(Number(number)));
    return value;
  });

  /** Every series but the weekly ones as first days and values, by measure. */
  const starts = dataset.series
    .filter(({ interval }) => interval !== "week")
    .map(({ measure, source, first, interval, values }) => {
      const date = new Date(`${first}T00:00:00Z`);
      const steps = values.map((value) => {
        const start = date.toISOString().slice(0, 10);
        if (interval === "day") date.setUTCDate(date.getUTCDate() + 1);
        else
          date.setUTCMonth(
            date.getUTCMonth() + (interval === "month" ? 1 : interval === "quarter" ? 3 : 12),
          );
        return { start, value: value ?? 0 };
      });
      return { measure, edition: `${source} ${interval}`, steps };
    });

  /** The sums of all series of a measure over a span, as a plain loop. */
  function sums(measure: string, from: string, to: string): number[] {
    return [...sumsByEdition(measure, from, to).values()];
  }

  function sumsByEdition(measure: string, from: string, to: string): Map<string, number> {
    const ofMeasure = starts.filter((series) => series.measure === measure);
    return new Map(
      ofMeasure.map(({ edition, steps }) => [
        edition,
        steps.reduce(
          (sum, { start, value }) => (start >= from && start <= to ? sum + value : sum),
          0,
        ),
      ]),
    );
  }

  /** Every value the dataset gives for a measure over a span. */
  function values(measure: string, from: string, to: string): number[] {
    const readings = dataset.readings
      .filter(
        (row) =>
          row.measure === measure && day(row.from, false) === from && day(row.to, true) === to,
      )
      .map(({ value }) => value);
    // One count is divided by another of the same edition.
    if (measure === "people-per-boat") {
      const boats = sumsByEdition("arrival-boats", from, to);
      return [...sumsByEdition("arrivals", from, to)].map(
        ([edition, people]) => people / boats.get(edition)!,
      );
    }
    const [a = measure, b] = parts[measure] ?? [];
    const single = sums(a, from, to);
    const added = b ? single.map((value, index) => value + sums(b, from, to)[index]!) : single;
    const printedTogether = dataset.readings
      .filter(
        (row) =>
          b && row.measure === a && day(row.from, false) === from && day(row.to, true) === to,
      )
      .flatMap((row) =>
        dataset.readings
          .filter(
            (each) =>
              each.measure === b &&
              each.from === row.from &&
              each.to === row.to &&
              each.source === row.source,
          )
          .map((each) => each.value + row.value),
      );
    const groups = [undefined, "drowning", "vehicle", "other"].flatMap((cause) =>
      [false, true].map((channel) =>
        dataset.incidents
          .filter(({ date }) => date >= from && date <= to)
          .filter((row) => (!cause || row.cause === cause) && (!channel || row.channel))
          .reduce(
            (sum, row) =>
              sum + (measure === "dead" ? row.dead : measure === "missing" ? row.missing : NaN),
            0,
          ),
      ),
    );
    const incidents = dataset.incidents
      .filter(({ date }) => date === from && date === to)
      .map((row) => (measure === "dead" ? row.dead : row.missing));
    return [...readings, ...printedTogether, ...added, ...groups, ...incidents];
  }

  /** Every year it is about. */
  const years = new Set([
    ...starts.flatMap(({ steps }) => steps.map(({ start }) => start.slice(0, 4))),
    ...dataset.incidents.map(({ date }) => date.slice(0, 4)),
  ]);

  /** The years of a series and the dead and missing of a year together: stated sums of the summaries. */
  const stated = new Set<string>();
  for (const year of years) {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`] as const;
    for (const id of [
      "enforced",
      "voluntary",
      "port-refusals",
      "offenders",
      "returns",
      "asylum-related",
    ])
      for (const value of values(id, from, to)) stated.add(written(value));
    const [dead, missing] = [values("dead", from, to), values("missing", from, to)];
    dead.forEach((value, index) => stated.add(written(value + missing[index]!)));
  }
  return { known, stated, sums, values };
}
