/** The classes, the events and the types of the dataset. Importing this defines nothing. */
export { RemovalsCounter } from "./removals-counter/removals-counter.element.js";
export { CrossingsTimeline } from "./crossings-timeline/crossings-timeline.element.js";
export { DeathsTally } from "./deaths-tally/deaths-tally.element.js";
export { QuoteCard } from "./quote-card/quote-card.element.js";
export {
  ExplainerErrorEvent,
  ExplainerReadyEvent,
  ExplainerSelectEvent,
  ExplainerUpdatedEvent,
} from "./element/events.js";
export { addLanguage } from "./i18n/add-language.js";
export type { Language, Messages } from "./i18n/language.js";
export type {
  Change,
  Claim,
  Dataset,
  DatedEvent,
  Incident,
  Measure,
  Quote,
  Reading,
  Series,
  Source,
} from "./data/schema.js";
