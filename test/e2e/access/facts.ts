/** What a reader must be able to tell of a view, worked out from `data/` without any of our own selections. */
import { readDataset } from "../../../scripts/read-dataset.js";

/** Five things that can be seen in a picture and its words. */
export interface Facts {
  /** The numbers of the headline. */
  readonly headline: readonly string[];
  /** The highest step and how much it is. */
  readonly highest: readonly [name: string, value: number];
  readonly newest: number;
  readonly given: readonly [name: string, value: number];
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
const count = new Intl.NumberFormat("en-GB");
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const written = (value: number) => count.format(value);
const monthsAfter = (first: string, months: number) =>
  new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + months));

function seriesOf(id: string) {
  const series = dataset.series.find((each) => each.id === id);
  if (!series) throw new Error(`There is no series ${id}`);
  return series;
}

function publishedOf(source: string): string {
  const published = dataset.sources.find(({ id }) => id === source)?.published ?? "";
  return day.format(new Date(published));
}

const total = (steps: readonly Step[]) => steps.reduce((sum, { value }) => sum + value, 0);

function factsOf(
  steps: readonly Step[],
  headline: readonly number[],
  given: string,
  source: string,
): Facts {
  const highest = steps.reduce((most, step) => (step.value > most.value ? step : most));
  const asked = steps.find(({ name }) => name === given);
  return {
    headline: headline.map(written),
    highest: [highest.name, highest.value],
    newest: steps.at(-1)?.value ?? NaN,
    given: [given, asked?.value ?? NaN],
    published: publishedOf(source),
  };
}

function arrivals(): Asked {
  const { first, values, source } = seriesOf("arrivals-by-day");
  const months = new Map<string, number>();
  values.forEach((value, index) => {
    const date = new Date(`${first}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + index);
    months.set(month.format(date), (months.get(month.format(date)) ?? 0) + (value ?? 0));
  });
  const steps = [...months].map(([name, value]) => ({ name, value }));
  const given = "June 2024";
  return {
    markup: `<crossings-timeline></crossings-timeline>`,
    given,
    facts: factsOf(steps, [total(steps)], given, source),
  };
}

/** Returns by quarter, enforced and voluntary together, named as a view names them. */
function returns(name: (first: Date) => string): { steps: Step[]; source: string } {
  const enforced = seriesOf("enforced-by-quarter-edition-2026-02");
  const voluntary = seriesOf("voluntary-by-quarter-edition-2026-02");
  const steps = enforced.values.map((value, index) => ({
    name: name(monthsAfter(enforced.first, 3 * index)),
    value: (value ?? 0) + (voluntary.values[index] ?? 0),
  }));
  return { steps, source: enforced.source };
}

function history(): Asked {
  const { steps, source } = returns(
    (first) => `Q${first.getUTCMonth() / 3 + 1} ${first.getUTCFullYear()}`,
  );
  const given = "Q2 2019";
  return {
    markup: `<removals-counter view="history"></removals-counter>`,
    given,
    facts: factsOf(steps, [total(steps.slice(-4))], given, source),
  };
}

function deaths(): Asked {
  const years = new Map<string, number>();
  for (const { date, dead } of dataset.incidents)
    years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + dead);
  const steps = [...years].sort().map(([name, value]) => ({ name, value }));
  const missing = dataset.incidents.reduce((sum, row) => sum + row.missing, 0);
  const source = dataset.incidents[0]?.source ?? "";
  const given = "2021";
  return {
    markup: `<deaths-tally></deaths-tally>`,
    given,
    facts: factsOf(steps, [total(steps), missing], given, source),
  };
}

function quoted(): Asked {
  const { steps, source } = returns((first) => {
    const last = monthsAfter(first.toISOString().slice(0, 10), 2);
    return `${month.format(first).replace(/ .*/, "")} – ${month.format(last)}`;
  });
  const shown = steps.slice(steps.findIndex(({ name }) => name.endsWith("2016")));
  const period = shown.filter(({ name }) => /^(July|October).*2024$/.test(name));
  const given = "April – June 2019";
  return {
    markup: `<quote-card quote="cooper-returns-target"></quote-card>`,
    given,
    facts: factsOf(shown, [total(period)], given, source),
  };
}

export const asked: readonly Asked[] = [arrivals(), history(), deaths(), quoted()];
