import { QuoteCard } from "./quote-card.element.js";

// A second copy of the package on the page leaves the tag to the first.
if (!customElements.get("quote-card")) customElements.define("quote-card", QuoteCard);

declare global {
  interface HTMLElementTagNameMap {
    "quote-card": QuoteCard;
  }
}
