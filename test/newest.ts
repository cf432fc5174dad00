/** What changes with every edition of the weekly figures, so that tests of all else need not. */
import { dataset } from "../src/data/dataset.js";
import { stepsOf } from "../src/data/series.js";

const days = stepsOf(dataset.series.find(({ id }) => id === "arrivals-by-day")!);
const source = dataset.sources.find(({ id }) => id === "small-boats-series")!;
const inWords = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const people = days.reduce((sum, { value }) => sum + value!, 0);

/** The series of people detected arriving by small boat, by day. */
export const newest = {
  people,
  peopleInWords: new Intl.NumberFormat("en-GB").format(people),
  days: days.length,
  lastDay: days.at(-1)!.to,
  publishedDay: source.published!,
  published: inWords.format(new Date(source.published!)),
  expected: inWords.format(new Date(source.nextExpected!)),
};
