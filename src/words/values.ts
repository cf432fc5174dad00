/** A number as it is written: with its qualifier, its label, the day it was published. */
import type { Figure } from "../data/figure.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { Cell } from "./content.js";

/** A value with its qualifier: almost 60,000. */
export function valueOf({ value, qualifier, measure }: Figure, locale: SharedLocale): string {
  const text =
    measure.unit === "people per boat"
      ? locale.ratio(value)
      : measure.unit === "percent"
        ? locale.percent(value)
        : locale.count(value).text;
  return locale.messages.common.qualified[qualifier](text);
}

/** A figure as a cell: its value with its qualifier, or that we have not seen one. */
export function cellOf(figure: Figure | null, locale: SharedLocale): Cell {
  return figure
    ? { text: valueOf(figure, locale), figures: [figure] }
    : { text: locale.messages.common.notSeen, figures: [] };
}

/** A step of a series as a cell. Where it holds none, its series says that none was published. */
export function stepCell(figure: Figure | null, locale: SharedLocale): Cell {
  return figure
    ? cellOf(figure, locale)
    : { text: locale.messages.common.notPublished, figures: [] };
}

/** "published 16 December 2024", or that the day was not seen. */
export function publishedOn(published: string | null, locale: SharedLocale): string {
  const { common } = locale.messages;
  return published === null
    ? common.publicationNotSeen
    : common.publishedOn(locale.when(published));
}

/** A value with what it counts. */
export function labelledValue(figure: Figure, locale: SharedLocale): string {
  return locale.messages.common.labelled(valueOf(figure, locale), figure.measure.label);
}
