/** Counts of a crossings timeline as they are written. */
import type { Count } from "../i18n/count.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { isCalled } from "../words/measures.js";
import { valueOf } from "../words/values.js";
import type { Counted } from "./crossings-timeline.counts.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

/** What our own measures are called in our dataset: our sentences are about these and no others. */
export const ours = {
  arrivals: "people detected arriving by small boat",
  "arrival-boats": "small boats detected arriving",
  "people-per-boat": "people per small boat",
} as const;

/** Which of our measures is counted; `null` where it is somebody else's, whatever its id. */
export function oursOf({ measure }: CrossingsSelection, locale: Locale): keyof typeof ours | null {
  const name = wordFor(ours, measure.id);
  return name !== undefined && isCalled(measure, name, locale)
    ? (measure.id as keyof typeof ours)
    : null;
}

/** A count and how it is written; one that is not there says why. */
export function countOf(selection: CrossingsSelection, counted: Counted, locale: Locale): Count {
  const { counter } = selection;
  const m = locale.messages.crossings;
  const figure = counter.figure(counted);
  if (figure) return { n: figure.value, text: valueOf(figure, locale) };
  const [, boats] = counted.parts ?? [];
  const why = boats === undefined ? locale.messages.common.notPublished : m.fewBoats;
  return { n: NaN, text: boats === 0 ? m.noBoats : why };
}

/** A count with its unit: 3,567 people. */
export function withUnit(selection: CrossingsSelection, counted: Counted, locale: Locale): string {
  const count = countOf(selection, counted, locale);
  const { unit, label } = selection.measure;
  if (Number.isNaN(count.n)) return count.text;
  return (
    wordFor(locale.messages.crossings.counted, unit)?.(count) ??
    locale.messages.common.labelled(count.text, label)
  );
}
