/** The same count as it was published on one day after another. */
import { addendsOf } from "./adding.js";
import { exactFigure, readingsOf, sourceOf, type Figure } from "./figure.js";
import type { Dataset } from "./schema.js";
import { daysBetween, firstDay, lastDay, order } from "./time.js";

/** A count made before a period was over is one of the same period where no more days than these were left. */
const NEAR = 7;

/**
 * Each value that was published of the measure and period of that figure, with the day it was published first, oldest
 * first; with it what was counted of the same before its record was published. A part of a count and a ratio have none.
 */
export function editionsOf(dataset: Dataset, figure: Figure): readonly Figure[] {
  const { measure, among, derived } = figure;
  if (among || derived === "ratio") return [];
  const span = { from: firstDay(figure.from), to: lastDay(figure.to) };
  const counted = publicationDays(dataset, [measure.id, ...addendsOf(measure)]).flatMap(
    (day) => exactFigure(dataset, measure, span, day) ?? [],
  );
  const earlier = dataset.measures
    .filter(({ earlierCountOf }) => earlierCountOf === measure.id)
    .flatMap(({ id }) => readingsOf(dataset, id, span))
    .filter(({ from }) => firstDay(from) === span.from)
    .filter(({ to }) => daysBetween(lastDay(to), span.to) <= NEAR);
  return [...earlier, ...counted]
    .filter(({ published }) => published !== null)
    .sort((a, b) => order(a.published ?? "", b.published ?? ""))
    .filter((each, index, all) => {
      const before = all[index - 1];
      return before?.value !== each.value || before.measure.id !== each.measure.id;
    });
}

/** The days on which something of these measures was published, in order. */
function publicationDays(dataset: Dataset, measures: readonly string[]): string[] {
  const isOne = ({ measure }: { readonly measure: string }) => measures.includes(measure);
  const days = [
    ...dataset.readings.filter(isOne).map(({ published }) => published),
    ...dataset.series.filter(isOne).map(({ source }) => sourceOf(dataset, source).published),
  ];
  return [...new Set(days.flatMap((day) => (day === null ? [] : lastDay(day))))].sort();
}
