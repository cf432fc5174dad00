import { html, nothing, type TemplateResult } from "lit";
import { property } from "../internal/property.js";
import { views } from "../baked/quote-card.js";
import type { BakedViews } from "../internal/baked.js";
import { ExplainerElement } from "../internal/explainer-element.js";
import { link } from "../internal/link.js";
import type { Live } from "../internal/live.js";
import { around, claim, number, sources, type Hand } from "../internal/parts.js";
import type { LaidEvidence, LaidQuote } from "./quote-card.words.js";

/**
 * A quotation, letter for letter as printed, with who said it, in which office, when, where, and where
 * it was printed. Where it is about a measure, a small picture of that measure stands below with the
 * quoted period marked. Without `quote` it presents the author's own `<blockquote>` inside it.
 *
 * @tag quote-card
 */
export class QuoteCard extends ExplainerElement<LaidQuote> {
  /** The id of a quotation in the dataset. Default: the author's own `<blockquote>` is shown. */
  @property({ reflect: true }) quote?: string | undefined;

  /** Leaves out the picture of the measure the quotation is about. */
  @property({ type: Boolean, attribute: "no-evidence", reflect: true }) noEvidence = false;

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
    return html`
      ${quotation(words)} ${caption(words, hand)} ${around(words)}
      ${words.evidence ? below(words.evidence, hand, chart) : nothing} ${claim(words.claim, hand)}
    `;
  }
}

function quotation({ passages, language }: LaidQuote): TemplateResult {
  return html`<blockquote lang=${language} dir="auto">
    ${passages.map((passage) => html`<p>“${passage}”</p>`)}
  </blockquote>`;
}

function caption(
  { speaker, office, where, printed, work }: LaidQuote,
  { labels }: Hand,
): TemplateResult {
  return html`<figcaption>
    <bdi class="speaker">${speaker}</bdi
    >${office ? html`${labels.comma}<bdi>${office}</bdi>` : nothing}
    <p class="detail">${where}</p>
    ${printed ? html`<p class="detail">${printed}</p>` : nothing}
    <p part="source">
      ${work.detail}${labels.colon}<cite>${link(html, work.url, work.title)}</cite>
    </p>
  </figcaption>`;
}

function below(
  words: LaidEvidence,
  hand: Hand,
  chart: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="evidence">
    <div part="heading"><slot name="heading">${words.title}</slot></div>
    ${
      words.headline
        ? html`<p class="detail">${number(words.headline, hand)} ${words.headline.label}</p>`
        : nothing
    }
    ${chart}
    <div part="summary"><slot name="summary">${words.summary}</slot></div>
    <p part="note" ?hidden=${!words.caveats.length}>${words.caveats.join(" ")}</p>
    <slot name="note"></slot>
    ${sources(words, hand)}
  </div>`;
}
