/** Defines <quote-card>. */
import { QuoteCard } from "./quote-card.element.js";

QuoteCard.define();
// Whoever imports this has the types of the tag and of its events, too.
export type * from "../element/events.js";
export type { QuoteCard };
