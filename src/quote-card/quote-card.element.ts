import { quoteCard } from "../attributes.js";
import { property } from "../element/property.js";
import { views } from "../prerender/views/quote-card.js";
import type { PrerenderedViews } from "../prerender/decode.js";
import { ExplainerElement } from "../element/explainer-element.js";
import type { Loaders } from "../element/ask.js";
import { loaders } from "./quote-card.loaders.js";

/** `false`, as some frameworks write it, is the same as nothing. */
const said = (value: string | null) => value !== null && value !== "false";

/**
 * A quotation, letter for letter as printed, with who said it, in which office, when, where, and where
 * it was printed. Where it names a figure, the answer comes first, in a short word of a fixed vocabulary,
 * and the test of the figure is drawn below. Without `quote` it presents the author's own `<blockquote>`.
 *
 * @tag quote-card
 */
export class QuoteCard extends ExplainerElement {
  static override readonly tag = "quote-card";

  /** The id of a quotation in the dataset. Default: the author's own `<blockquote>` is shown. */
  @property({ reflect: true }) quote?: string | undefined;

  /** All quotations, with filters and a search; `from` and `to` are when they were said. */
  @property({ type: Boolean, reflect: true, converter: said })
  list = false;

  /** Leaves out the test of the figure; the answer stays. */
  @property({
    type: Boolean,
    attribute: "no-evidence",
    reflect: true,
    converter: said,
  })
  noEvidence = false;

  protected override get views(): PrerenderedViews {
    return views;
  }

  protected override readonly attributeTable = quoteCard;

  protected override readonly loaders: Loaders = loaders;

  /** Without an id the author's own words are shown; they may come into the element at any time. */
  protected override get isAuthors(): boolean {
    return !this.quote && !this.list;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "quote-card": QuoteCard;
  }
}
