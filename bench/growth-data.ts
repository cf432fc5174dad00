/** Data of an author's own: a series by day in the shape of ours, shorter or longer, and what it needs to be sound. */
import { readDataset } from "../scripts/read-dataset.js";
import type { Dataset } from "../src/data/schema.js";

/** How many days the datasets hold; a longer series is refused. */
export const LENGTHS = [365, 1_000, 3_000, 10_000, 20_000, 40_000];

/** Where the dataset with that many days is. */
export function growthPath(length: number): string {
  return `/growth/${length}.json`;
}

const DAY = 86_400_000;
const GROWN = ["arrivals-by-day", "arrival-boats-by-day"];

type Series = Dataset["series"][number];

/** The dataset with that many days, as JSON. It ends where ours ends and repeats ours before that. */
export function grownDataset(length: number): string {
  const dataset = readDataset("data");
  const series = dataset.series
    .filter(({ id }) => GROWN.includes(id))
    .map((each) => grown(each, length));
  const none = { readings: [], incidents: [], claims: [], quotes: [], events: [], changes: [] };
  return JSON.stringify({ ...dataset, ...none, series });
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
