/** A quote card, from its attributes to its words and its picture. */
import type { Part } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, type Attributes, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import type { Explained } from "../words/explained.js";
import { selectQuote } from "./quote-card.select.js";
import { heightOfEvidence } from "./quote-card.size.js";
import { shownOfQuote, wordsOfQuote, type QuoteWords } from "./quote-card.words.js";

/** The parts of the dataset these attributes need. */
export function needs(attributes: Attributes): Part[] {
  return [
    "common",
    "quotes",
    ...(attributes["no-evidence"] === undefined
      ? (["claims", "readings", "returns"] as const)
      : []),
  ];
}

/** Loads what draws. */
export const charts = () => import("./quote-card.chart.js");

export function explain(
  dataset: Dataset,
  attributes: Attributes,
  locale: Locale,
): Explained<QuoteWords> | Problem {
  const { from, to, quote = "", "as-of": asOf } = attributes;
  const selection = selectQuote(dataset, {
    from,
    to,
    asOf,
    quote,
    evidence: attributes["no-evidence"] === undefined,
  });
  if (isProblem(selection)) return selection;
  const words = wordsOfQuote(selection, locale);
  const { evidence } = selection;
  return {
    words,
    table: () => words.evidence?.table ?? null,
    labels: locale.messages.labels,
    shown: () => shownOfQuote(selection, words, asOf, locale),
    picture: evidence && {
      height: heightOfEvidence(selection),
      load: async () => {
        const { drawEvidence } = await charts();
        return (size) => drawEvidence(evidence, size, locale);
      },
    },
    complaints: [],
  };
}
