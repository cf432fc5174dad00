import { QuoteCard } from "./quote-card.element.js";

QuoteCard.define();

declare global {
  interface HTMLElementTagNameMap {
    "quote-card": QuoteCard;
  }
}
