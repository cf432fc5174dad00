/** What must hold across the rows of a dataset once each has the right shape. */
import { byId } from "./by-id.js";
import { measureRules } from "./measure-rules.js";
import { quoteRules } from "./quote-rules.js";
import type { Dataset } from "./schema.js";
import { sumOver } from "./series.js";
import { daysBetween, firstDay, lastDay, stepOf } from "./time.js";

export type Collection = Exclude<keyof Dataset, "schema">;

/** Tells of a row what is wrong with it and what to do. */
export type Report = (collection: Collection, row: string, message: string) => void;

/** Every collection of a dataset. */
export const collections: readonly Collection[] = [
  "sources",
  "measures",
  "series",
  "readings",
  "incidents",
  "claims",
  "quotes",
  "events",
  "changes",
];

export const rules: readonly ((dataset: Dataset, report: Report) => void)[] = [
  uniqueIds,
  knownReferences,
  orderedDates,
  soberSpans,
  deathsCanBeDrawn,
  figuresSayAtLeast,
  returnsSayBoth,
  secondarySourcesSayVia,
  eventsHaveTopics,
  onlyQuotationsInMarks,
  contradictionsHaveRecord,
  sumsAgree,
  recordsAgree,
  ...measureRules,
  ...quoteRules,
];

function uniqueIds(dataset: Dataset, report: Report): void {
  for (const collection of collections) {
    const seen = new Set<string>();
    for (const { id } of dataset[collection]) {
      if (seen.has(id))
        report(collection, id, "this id is used twice. Give the newer row its own id.");
      seen.add(id);
    }
  }
}

function knownReferences(dataset: Dataset, report: Report): void {
  const known = (collection: Collection) => new Set(dataset[collection].map(({ id }) => id));
  const ids = {
    sources: known("sources"),
    measures: known("measures"),
    claims: known("claims"),
  };
  const need = (
    collection: Collection,
    row: string,
    field: string,
    id: string,
    of: keyof typeof ids,
  ) => {
    if (!ids[of].has(id))
      report(
        collection,
        row,
        `${field} "${id}" is the id of no row of ${of}. Add that row or correct the id.`,
      );
  };
  for (const collection of [
    "series",
    "readings",
    "incidents",
    "claims",
    "quotes",
    "events",
    "changes",
  ] as const)
    for (const row of dataset[collection])
      need(collection, row.id, "source", row.source, "sources");
  for (const collection of ["series", "readings", "claims", "changes"] as const)
    for (const row of dataset[collection])
      if (row.measure !== null) need(collection, row.id, "measure", row.measure, "measures");
  for (const { id: row, about, claims = [] } of dataset.quotes) {
    for (const id of about?.measures ?? []) need("quotes", row, "about.measures", id, "measures");
    for (const id of about?.mayMean ?? []) need("quotes", row, "about.mayMean", id, "measures");
    for (const id of claims) need("quotes", row, "claims", id, "claims");
  }
  for (const row of dataset.claims)
    for (const id of row.against ?? []) need("claims", row.id, "against", id, "sources");
  for (const row of dataset.measures) {
    const { addable, comparable, parts = [], subsets = [], ratioOf = [] } = row;
    const { changeOf = [], earlierCountOf = [] } = row;
    const fields = { addable, comparable, parts, subsets, ratioOf, changeOf, earlierCountOf };
    for (const [field, named] of Object.entries(fields))
      for (const id of [named].flat()) need("measures", row.id, field, id, "measures");
  }
}

function orderedDates(dataset: Dataset, report: Report): void {
  for (const collection of ["readings", "claims", "changes"] as const)
    for (const { id, from, to } of dataset[collection])
      if (from && to && firstDay(from) > lastDay(to))
        report(collection, id, `from "${from}" is after to "${to}". Put them in order.`);
  for (const { id, published, to } of dataset.readings)
    if (published && lastDay(published) < firstDay(to))
      report(
        "readings",
        id,
        `published "${published}" is before the period's end "${to}". Correct one of them.`,
      );
  dataset.incidents.forEach(({ id, date }, index) => {
    const before = dataset.incidents[index - 1];
    if (before && before.date > date)
      report("incidents", id, `date ${date} comes after ${before.date}. Sort the rows by date.`);
  });
}

/** Days beyond these are no days anybody counted on, and years of five digits are no dates. */
const SPAN = { from: "1800-01-01", to: "2199-12-31" };

function soberSpans({ series }: Dataset, report: Report): void {
  const days = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
  for (const { id, first, interval, values } of series) {
    const start = stepOf(first, interval === "week" ? "week" : "month");
    if (interval !== "day" && first !== start)
      report(
        "series",
        id,
        `its first step begins on ${first}, within a ${interval === "week" ? "week" : "month"}. Say first: ${start}.`,
      );
    if (first < SPAN.from || daysBetween(first, SPAN.to) < values.length * days[interval])
      report(
        "series",
        id,
        `its steps reach beyond ${SPAN.from} to ${SPAN.to}. Correct first or interval.`,
      );
  }
}

/** The picture has one mark for each person: with more no browser could keep up, and no reader. */
const MOST_MARKS = 3_000;

function deathsCanBeDrawn({ incidents, readings, measures }: Dataset, report: Report): void {
  const advice = `The picture has one mark for each person and can hold ${MOST_MARKS}. Give a part of them.`;
  let people = 0;
  for (const { id, dead, missing } of incidents) {
    people += dead + missing;
    if (people > MOST_MARKS)
      return report("incidents", id, `with it there are ${people}. ${advice}`);
  }
  for (const { id, measure, value } of readings)
    if (byId(measures, measure)?.subject === "deaths" && value > MOST_MARKS)
      report("readings", id, `value is ${value}. ${advice}`);
}

/** A minimum count is one wherever it is printed. */
function figuresSayAtLeast({ readings, measures }: Dataset, report: Report): void {
  for (const { id, measure, qualifier } of readings) {
    const always = byId(measures, measure)?.qualifier;
    if (always !== undefined && qualifier !== always)
      report(
        "readings",
        id,
        `qualifier is "${qualifier}", but a count of ${measure} is always "${always}". Correct it here or in data/measures.json.`,
      );
  }
}

function sumsAgree(dataset: Dataset, report: Report): void {
  for (const { id, from, to, value, sumOf } of dataset.readings) {
    if (!sumOf) continue;
    const sum = seriesSum(dataset, sumOf.series, from, to);
    if (sum === null || sum + sumOf.difference !== value)
      report(
        "readings",
        id,
        `${sumOf.series.join(" + ")} adds up to ${sum ?? "nothing"} from ${from} to ${to}, and with the known ` +
          `difference of ${sumOf.difference} not to ${value}. Correct the series or this total.`,
      );
  }
  for (const week of dataset.series.filter(({ interval }) => interval === "week")) {
    const days = dataset.series.find(
      ({ interval, measure }) => interval === "day" && measure === week.measure,
    );
    if (days) weeksAgree(week, days, report);
  }
}

function weeksAgree(
  week: Dataset["series"][number],
  days: Dataset["series"][number],
  report: Report,
): void {
  const offset = daysBetween(days.first, week.first);
  week.values.forEach((value, index) => {
    const seven = days.values.slice(offset + index * 7, offset + index * 7 + 7);
    if (value === null || seven.length < 7 || seven.includes(null)) return;
    const sum = seven.reduce<number>((total, each) => total + (each ?? 0), 0);
    if (sum !== value)
      report(
        "series",
        week.id,
        `value ${index + 1} is ${value}, but the seven days in ${days.id} add up to ${sum}. Correct one of them.`,
      );
  });
}

function recordsAgree(dataset: Dataset, report: Report): void {
  for (const { id, record } of dataset.claims)
    for (const { value, basis, from, to, measure } of record) {
      const found =
        "series" in basis
          ? seriesSum(dataset, basis.series, from, to)
          : "reading" in basis
            ? readingValue(byId(dataset.readings, basis.reading), { measure, from, to })
            : incidentSum(dataset, basis.incidents, from, to);
      if (found !== value)
        report(
          "claims",
          id,
          `record says ${value}, but its basis ${JSON.stringify(basis)} gives ${found ?? "nothing"}. Correct the record.`,
        );
    }
}

function readingValue(
  reading: Dataset["readings"][number] | undefined,
  { measure, from, to }: { measure: string; from: string; to: string },
): number | null {
  const same = reading?.measure === measure && reading.from === from && reading.to === to;
  return same ? reading.value : null;
}

function seriesSum(
  dataset: Dataset,
  ids: readonly string[],
  from: string,
  to: string,
): number | null {
  let sum = 0;
  for (const id of ids) {
    const series = byId(dataset.series, id);
    const part = series ? sumOver(series, { from: firstDay(from), to: lastDay(to) }) : null;
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

function incidentSum(
  dataset: Dataset,
  field: "dead" | "missing",
  from: string,
  to: string,
): number {
  const [first, last] = [firstDay(from), lastDay(to)];
  return dataset.incidents
    .filter(({ date }) => date >= first && date <= last)
    .reduce((sum, incident) => sum + incident[field], 0);
}

/** The running totals are enforced and voluntary returns, and their label says so. */
function returnsSayBoth({ measures }: Dataset, report: Report): void {
  for (const { id, label } of measures)
    if (id === "returns" && !/enforced and voluntary/.test(label))
      report("measures", id, `label "${label}" must say "enforced and voluntary".`);
}

function secondarySourcesSayVia({ sources }: Dataset, report: Report): void {
  for (const { id, evidence, via } of sources)
    if (evidence === "secondary" && via === undefined)
      report("sources", id, "a secondary source must say in via who reported it.");
}

function eventsHaveTopics({ events }: Dataset, report: Report): void {
  for (const { id, topics } of events)
    if (!topics.length)
      report(
        "events",
        id,
        "topics is empty, so no picture would show it. Name crossings, returns or deaths, the main one first.",
      );
}

/** Quotation marks stand only around what somebody said, and beside the name of who said it. */
function onlyQuotationsInMarks({ claims }: Dataset, report: Report): void {
  for (const { id, wording, quotation, attributedTo } of claims) {
    if (!quotation && /["“”«»„]/.test(wording))
      report(
        "claims",
        id,
        "wording holds quotation marks, but quotation is false. Take them out, or make the words inside them a claim of their own.",
      );
    if (quotation && attributedTo === null)
      report(
        "claims",
        id,
        "quotation is true, but attributedTo names nobody. Say whose words they are.",
      );
  }
}

const NO_RECORD: readonly string[] = ["not-verified", "not-checked"];

/** A claim the record contradicts cannot be shown without what contradicts it. */
function contradictionsHaveRecord({ claims }: Dataset, report: Report): void {
  for (const { id, verdict, record, against = [] } of claims) {
    if (!NO_RECORD.includes(verdict) && !record.length && !against.length)
      report(
        "claims",
        id,
        `the verdict "${verdict}" needs what it rests on: numbers in record, or sources in against.`,
      );
    if (verdict === "not-checked" && (record.length || against.length))
      report("claims", id, "the verdict is not-checked, but it was checked. Give another verdict.");
  }
}
