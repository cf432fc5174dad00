/** Defines <quote-card>. */
import { QuoteCard } from "./quote-card.element.js";

QuoteCard.define();
