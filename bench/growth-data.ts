/** Datasets in the shape of ours whose series by day are shorter or longer than ours. */
import { readdirSync, readFileSync } from "node:fs";

/** How many days the datasets hold. */
export const LENGTHS = [365, 1_000, 3_000, 10_000, 30_000, 100_000];

const DAY = 86_400_000;
const GROWN = ["arrivals-by-day", "arrival-boats-by-day"];
/** What adds up the grown series, and would contradict them. */
const DEPENDENT = ["arrivals-by-week", "arrival-boats-by-week"];
const KEPT = ["sources", "measures", "incidents", "events", "changes"];

interface Series {
  readonly id: string;
  readonly first: string;
  readonly values: readonly (number | null)[];
}

/** The dataset with that many days, as JSON. It ends where ours ends and repeats ours before that. */
export function grownDataset(length: number): string {
  const series = readdirSync("data/series")
    .map((file) => readJson(`data/series/${file}`) as Series)
    .filter(({ id }) => !DEPENDENT.includes(id))
    .map((each) => (GROWN.includes(each.id) ? grown(each, length) : each));
  const kept = Object.fromEntries(KEPT.map((name) => [name, readJson(`data/${name}.json`)]));
  const readings = (readJson("data/readings.json") as { sumOf?: unknown }[]).filter(
    ({ sumOf }) => !sumOf,
  );
  return JSON.stringify({ schema: 1, ...kept, series, readings, claims: [], quotes: [] });
}

function grown(series: Series, length: number): Series {
  const { values } = series;
  const end = Date.parse(series.first) + values.length * DAY;
  const offset = (values.length - (length % values.length)) % values.length;
  return {
    ...series,
    first: new Date(end - length * DAY).toISOString().slice(0, 10),
    values: Array.from({ length }, (_, index) => values[(index + offset) % values.length] ?? 0),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
