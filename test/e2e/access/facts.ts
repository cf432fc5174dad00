/** What a reader must be able to tell of a view, worked out from `data/` without any of our own selections. */
import { readDataset } from "../../../scripts/read-dataset.js";

/** Four things that can be seen in a picture and its words. */
export interface Facts {
  /** The highest step and how much it is. */
  readonly highest: readonly [name: string, value: number];
  readonly newest: number;
  readonly given: readonly [name: string, value: number];
  /** When the newest number was published. */
  readonly published: string;
}

export interface Asked {
  readonly markup: string;
  /** The step whose value is asked for, as it is named in the view. */
  readonly given: string;
  readonly facts: Facts;
}

interface Step {
  readonly name: string;
  readonly value: number;
}

const dataset = readDataset("data");
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
/** The first day of the step that is so many months after the first. */
const monthsAfter = (first: string, months: number) =>
  new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + months));
/** A quarter or a half-year, as a view names it. */
const monthsFrom = (first: Date, months: number) =>
  `${month.format(first).replace(/ .*/, "")} to ${month.format(monthsAfter(first.toISOString(), months - 1))}`;

function seriesOf(id: string) {
  const series = dataset.series.find((each) => each.id === id);
  if (!series) throw new Error(`There is no series ${id}`);
  return series;
}

function publishedOf(source: string): string {
  const published = dataset.sources.find(({ id }) => id === source)?.published ?? "";
  return day.format(new Date(published));
}

function factsOf(steps: readonly Step[], given: string, source: string): Facts {
  const highest = steps.reduce((most, step) => (step.value > most.value ? step : most));
  const asked = steps.find(({ name }) => name === given);
  return {
    highest: [highest.name, highest.value],
    newest: steps.at(-1)?.value ?? NaN,
    given: [given, asked?.value ?? NaN],
    published: publishedOf(source),
  };
}

/** Months are official statistics as far as these go, and operational figures after them. */
function arrivals(): Asked {
  const official = seriesOf("arrivals-by-month-edition-2026-08");
  const { first, values, source } = seriesOf("arrivals-by-day");
  const months = new Map<string, number>();
  values.forEach((value, index) => {
    const date = new Date(`${first}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + index);
    months.set(month.format(date), (months.get(month.format(date)) ?? 0) + (value ?? 0));
  });
  official.values.forEach((value, index) =>
    months.set(month.format(monthsAfter(official.first, index)), value ?? NaN),
  );
  const steps = [...months].map(([name, value]) => ({ name, value }));
  const given = "June 2024";
  return {
    markup: `<crossings-timeline></crossings-timeline>`,
    given,
    facts: factsOf(steps, given, source),
  };
}

/** Returns, enforced and voluntary together, in steps of so many months. */
function returns(months: 3 | 6): { steps: Step[]; source: string } {
  const enforced = seriesOf("enforced-by-quarter-edition-2026-05");
  const voluntary = seriesOf("voluntary-by-quarter-edition-2026-05");
  const quarters = enforced.values.map(
    (value, at) => (value ?? NaN) + (voluntary.values[at] ?? NaN),
  );
  const inStep = months / 3;
  // A step that is not over is none.
  const steps = Array.from({ length: Math.floor(quarters.length / inStep) }, (_, at) => ({
    name: monthsFrom(monthsAfter(enforced.first, months * at), months),
    value: quarters.slice(at * inStep, (at + 1) * inStep).reduce((sum, each) => sum + each, 0),
  }));
  return { steps, source: enforced.source };
}

function history(): Asked {
  const { steps, source } = returns(3);
  const given = "April to June 2019";
  return {
    markup: `<removals-counter view="history"></removals-counter>`,
    given,
    facts: factsOf(steps, given, source),
  };
}

function deaths(): Asked {
  const years = new Map<string, number>();
  for (const { date, dead } of dataset.incidents)
    years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + dead);
  const steps = [...years].sort().map(([name, value]) => ({ name, value }));
  const newest = dataset.incidents.reduce((a, b) => (b.date > a.date ? b : a));
  const given = "2021";
  return {
    markup: `<deaths-tally></deaths-tally>`,
    given,
    facts: factsOf(steps, given, newest.source),
  };
}

/** The picture of a quotation about half-years goes from 2010 on. */
function quoted(): Asked {
  const { steps, source } = returns(6);
  const shown = steps.slice(steps.findIndex(({ name }) => name.endsWith("2010")));
  const given = "January to June 2019";
  return {
    markup: `<quote-card quote="cooper-returns-target"></quote-card>`,
    given,
    facts: factsOf(shown, given, source),
  };
}

export const asked: readonly Asked[] = [arrivals(), history(), deaths(), quoted()];
