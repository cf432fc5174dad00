/** The count of deaths as it was reported on a day, before the record we hold was published; and other counts. */
import { measureOf, readingsOf, sourceOf, type Figure } from "../data/figure.js";
import type { Basis } from "../data/notices.js";
import type { Dataset, Measure } from "../data/schema.js";
import { daysBetween, firstDay, lastDay, order, type Span } from "../data/time.js";
import { askedSpan, OPEN, problem, type Problem } from "../data/view.js";
import type { Query } from "../view/query.js";
import { arrivalsBeside, arrivalsOver, type Arrivals } from "./deaths-tally.groups.select.js";

/** Two counts of a year end within so many days of one another: one made earlier is no count of the same. */
const NEAR = 7;

export interface DeathsReported extends Arrivals {
  readonly basis: Basis;
  readonly kind: "reported";
  readonly figure: Figure;
  /** The year it counts, up to the day on which it was made. */
  readonly year: string;
  readonly others: readonly Figure[];
}

/** `counted` says whether such counts were made of what is asked. */
export function selectReported(
  dataset: Dataset,
  { attributes, options, span, asOf }: Query,
  counted: boolean,
): DeathsReported | Problem {
  const known = (within: Span) => (counted ? reportedCounts(dataset, within, asOf) : []);
  const [figure] = known(span);
  if (!figure) {
    const [other] = known(OPEN);
    return other
      ? problem("no-data", "from", askedSpan(attributes), [firstDay(other.from), lastDay(other.to)])
      : problem(
          "nothing-published",
          "as-of",
          attributes["as-of"] ?? "",
          firstPublished(dataset, counted),
        );
  }
  // A count as reported at the time is not divided any further.
  options.read("by", ["year"]);
  const year = figure.from.slice(0, 4);
  const shown = { from: firstDay(figure.from), to: lastDay(figure.to) };
  return {
    kind: "reported",
    figure,
    year,
    ...arrivalsBeside(dataset, arrivalsOver(dataset, shown, asOf), asOf),
    others: otherCounts(dataset, shown, figure.measure, asOf).filter(
      ({ source }) => source !== figure.source,
    ),
    basis: {
      source: figure.source,
      measures: [figure.measure.id],
      // What is known now is known of the whole year.
      period: { from: firstDay(year), to: lastDay(year) },
      isNewest: true,
    },
  };
}

/**
 * Other counts of the same time, never added, the oldest first: as reported at the time, and by another compiler;
 * each with its day, and only what had been published by the day asked for. The record itself is none.
 */
export function otherCounts(
  dataset: Dataset,
  { from, to }: Span,
  shown: Measure,
  asOf?: string,
): Figure[] {
  return [...new Set([shown.id, ...shown.comparable])]
    .map((id) => measureOf(dataset, id))
    .filter(({ id, parts }) => !parts && id !== "dead" && id !== "missing")
    .flatMap(({ id }) => readingsOf(dataset, id, { from, to: lastDay(to.slice(0, 4)) }, asOf))
    .filter((each) => firstDay(each.from) === from)
    .filter((each) => Math.abs(daysBetween(lastDay(each.to), to)) <= NEAR)
    .sort((a, b) => order(lastDay(a.published ?? ""), lastDay(b.published ?? "")));
}

/** The totals that were reported at the time, which incidents do not count; the newest first. */
function reportedCounts(dataset: Dataset, span: Span, asOf?: string): Figure[] {
  return dataset.measures
    .filter(({ id, element }) => element === "deaths-tally" && id !== "dead" && id !== "missing")
    .flatMap(({ id }) => readingsOf(dataset, id, span, asOf));
}

/** The first day a count was published. */
function firstPublished(dataset: Dataset, counted: boolean): string[] {
  const readings = counted ? reportedCounts(dataset, OPEN) : [];
  const incidents = dataset.incidents.map(({ source }) => sourceOf(dataset, source).published);
  return [...readings.map(({ published }) => published), ...incidents]
    .flatMap((day) => day ?? [])
    .sort()
    .slice(0, 1);
}
