/** `<quote-card>`, from its attributes to its words and its picture. */
import { quoteCard } from "../attributes.js";
import { isList } from "../data/view.js";
import type { ElementDefinition } from "../view/definition.js";
import { quote } from "./quote-card.en.js";
import { headlineOf, selectQuote, type QuoteSelection } from "./quote-card.select.js";
import { selectList, type ListSelection } from "./quote-card.list.select.js";
import { contentOfList } from "./quote-card.list.words.js";
import { heightOfEvidence } from "./quote-card.height.js";
import { contentOfQuote, tableOfQuote } from "./quote-card.words.js";
import { exportModelOf } from "../words/export-model.js";
import type { Content } from "../words/content.js";
import { loaders } from "./quote-card.loaders.js";

type AnySelection = QuoteSelection | ListSelection;

/** One quotation, or nothing where it is the list of all: that has no figure and no picture of its own. */
function oneOf(selection: AnySelection): QuoteSelection | null {
  return "quote" in selection ? selection : null;
}

function figureOf(selection: AnySelection) {
  const one = oneOf(selection);
  return one && headlineOf(one);
}

export const definition: ElementDefinition<AnySelection, Content> = {
  tag: "quote-card",
  attributes: quoteCard,
  required: ["quote"],
  // Which of them a quotation takes is known only once it is found; its answer needs them without a picture, too.
  datasetChunks: loaders.chunks,
  select: (dataset, query) =>
    isList(query.attributes) ? selectList(dataset, query) : selectQuote(dataset, query),
  claimSubjects: [],
  ownClaim: (selection) => oneOf(selection)?.claims[0]?.claim.id,
  headline: figureOf,
  current: (_dataset, selection, newest) => {
    const now = newest && figureOf(newest);
    return now && figureOf(selection) ? [now] : [];
  },
  english: { quote },
  content: (selection, context, locale) =>
    "quote" in selection
      ? contentOfQuote(selection, context, locale)
      : contentOfList(selection, context, locale),
  table: (selection, locale) => {
    const one = oneOf(selection);
    return one && tableOfQuote(one, locale);
  },
  exportModel: exportModelOf,
  height: (selection) => {
    const one = oneOf(selection);
    return one ? heightOfEvidence(one) : 0;
  },
  loadChart: loaders.chart,
};
