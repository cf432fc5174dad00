/** `<quote-card>`, from its attributes to its words and its picture. */
import { quoteCard } from "../attributes.js";
import type { ElementDefinition } from "../view/definition.js";
import { quote } from "./quote-card.en.js";
import { headlineOf, selectQuote, type QuoteSelection } from "./quote-card.select.js";
import { heightOfEvidence } from "./quote-card.height.js";
import { contentOfQuote, tableOfQuote } from "./quote-card.words.js";
import { exportModelOf } from "../words/export-model.js";
import type { Content } from "../words/content.js";
import { loaders } from "./quote-card.loaders.js";

export const definition: ElementDefinition<QuoteSelection, Content> = {
  tag: "quote-card",
  attributes: quoteCard,
  required: ["quote"],
  // Which of them a quotation takes is known only once it is found; its answer needs them without a picture, too.
  datasetChunks: loaders.chunks,
  select: selectQuote,
  claimSubjects: [],
  ownClaim: ({ claims }) => claims[0]?.claim.id,
  headline: headlineOf,
  current: (_dataset, selection, newest) => {
    const now = newest && headlineOf(newest);
    return now && headlineOf(selection) ? [now] : [];
  },
  english: { quote },
  content: contentOfQuote,
  table: tableOfQuote,
  exportModel: exportModelOf,
  height: heightOfEvidence,
  loadChart: loaders.chart,
};
