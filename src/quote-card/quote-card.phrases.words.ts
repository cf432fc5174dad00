/** What words and picture of a quotation both say. */
import type { Figure } from "../data/figure.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { labelledValue, valueOf } from "../words/values.js";

/** A number with what it counts in a word or two, for titles and pictures. */
export function countedOf(figure: Figure, locale: Locale): string {
  const { id, unit } = figure.measure;
  const words = locale.messages.quote.counted;
  const word = wordFor(words, id) ?? wordFor(words, unit);
  return word
    ? word({ n: figure.value, text: valueOf(figure, locale) })
    : labelledValue(figure, locale);
}
