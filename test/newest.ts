/** What changes with every edition of the weekly figures, so that tests of all else need not. */
import { dataset } from "../src/data/dataset.js";
import { stepsOf } from "../src/data/series.js";

const days = stepsOf(dataset.series.find(({ id }) => id === "arrivals-by-day")!);
const source = dataset.sources.find(({ id }) => id === "small-boats-series")!;
const inWords = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const inFigures = new Intl.NumberFormat("en-GB");
const lastDay = days.at(-1)!.to;

/** The series of people detected arriving by small boat, by day. */
export const newest = {
  thisYearInWords: inFigures.format(
    days
      .filter(({ to }) => to.slice(0, 4) === lastDay.slice(0, 4))
      .reduce((sum, { value }) => sum + value!, 0),
  ),
  lastDay,
  publishedDay: source.published!,
  published: inWords.format(new Date(source.published!)),
};
