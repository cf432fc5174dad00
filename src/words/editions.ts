/** How a count grew, or shrank, over the days it was published: a line and a bar for each value. */
import type { Figure } from "../data/figure.js";
import type { SharedLocale } from "../i18n/locale.js";
import { labelledValue, valueOf } from "./values.js";

/** A value and the day it was published first; `share` is its part of the largest, for a bar. */
export interface EditionLine {
  readonly when: string;
  readonly text: string;
  readonly share: number;
}

/** The lines; none where only one value was published. */
export function editionLines(editions: readonly Figure[], locale: SharedLocale): EditionLine[] {
  if (editions.length < 2) return [];
  const most = Math.max(...editions.map(({ value }) => value));
  const last = editions.at(-1)?.measure.id;
  return editions.map((figure) => ({
    when: locale.when(figure.published ?? ""),
    text: figure.measure.id === last ? valueOf(figure, locale) : labelledValue(figure, locale),
    share: most ? figure.value / most : 0,
  }));
}
