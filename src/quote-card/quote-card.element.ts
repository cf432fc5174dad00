import type { nothing, TemplateResult } from "lit";
import { property } from "../internal/property.js";
import { views } from "../baked/quote-card.js";
import type { BakedViews } from "../internal/baked.js";
import { ExplainerElement } from "../internal/explainer-element.js";
import type { Live } from "../internal/live.js";
import type { Hand } from "../internal/parts.js";
import { quoteFigure } from "./quote-card.layout.js";
import type { LaidQuote } from "./quote-card.words.js";

/**
 * A quotation, letter for letter as printed, with who said it, in which office, when, where, and where
 * it was printed. Where it is about a measure, a small picture of that measure stands below with the
 * quoted period marked. Without `quote` it presents the author's own `<blockquote>` inside it.
 *
 * @tag quote-card
 */
export class QuoteCard extends ExplainerElement<LaidQuote> {
  static override readonly tag = "quote-card";

  /** The id of a quotation in the dataset. Default: the author's own `<blockquote>` is shown. */
  @property({ reflect: true }) quote?: string | undefined;

  /** Leaves out the picture of the measure the quotation is about. `false`, as some frameworks write it, does not. */
  @property({
    type: Boolean,
    attribute: "no-evidence",
    reflect: true,
    converter: (value) => value !== null && value !== "false",
  })
  noEvidence = false;

  protected override get views(): BakedViews<LaidQuote> {
    return views;
  }

  protected override live(): Promise<Live<LaidQuote>> {
    return import("./quote-card.live.js");
  }

  /** Without an id the author's own words are shown; they may come into the element at any time. */
  protected override get isAuthors(): boolean {
    return (this.quote ?? undefined) === undefined;
  }

  protected override layout(
    words: LaidQuote,
    hand: Hand,
    chart: TemplateResult | typeof nothing,
  ): TemplateResult {
    return quoteFigure(words, hand, chart);
  }
}
