import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import { ExplainerElement, given, type Content } from "../internal/explainer-element.js";
import {
  around,
  claim,
  definitions,
  notes,
  number,
  sources,
  table,
  type Desk,
} from "../internal/parts.js";
import { link } from "../internal/link.js";
import { selectQuote, type QuoteSelection } from "./quote-card.select.js";
import { heightOfEvidence } from "./quote-card.size.js";
import {
  shownOfQuote,
  wordsOfQuote,
  type EvidenceWords,
  type QuoteWords,
} from "./quote-card.words.js";

/**
 * A quotation, letter for letter as printed, with who said it, in which office, when, where, and where
 * it was printed. Where it is about a measure, a small picture of that measure stands below with the
 * quoted period marked. Without `quote` it presents the author's own `<blockquote>` inside it.
 *
 * @tag quote-card
 */
export class QuoteCard extends ExplainerElement {
  /** The id of a quotation in the dataset. Default: the author's own `<blockquote>` is shown. */
  @property({ reflect: true }) quote?: string | undefined;

  /** Leaves out the picture of the measure the quotation is about. */
  @property({ type: Boolean, attribute: "no-evidence", reflect: true }) noEvidence = false;

  protected override content(source: Dataset, locale: Locale): Content | Problem {
    // The author's own words may come into the element at any time; the slot shows them.
    if (given(this.quote) === undefined)
      return { title: "", shown: null, picture: null, render: () => html`<slot></slot>` };
    const selection = selectQuote(source, {
      ...this.shared,
      quote: given(this.quote) ?? "",
      evidence: !this.noEvidence,
    });
    if (isProblem(selection)) return selection;
    const words = wordsOfQuote(selection, locale);
    const { evidence } = selection;
    return {
      title: words.title,
      shown: shownOfQuote(selection, words, given(this.asOf), locale),
      picture: evidence && {
        height: heightOfEvidence(selection),
        draw: async (size) =>
          (await import("./quote-card.chart.js")).drawEvidence(evidence, size, locale),
      },
      render: (chart, desk) => html`
        ${quotation(selection)} ${caption(words)} ${around(words)}
        ${words.evidence ? below(words.evidence, desk, chart) : nothing} ${claim(words.claim, desk)}
      `,
    };
  }
}

function quotation({ quote }: QuoteSelection): TemplateResult {
  return html`<blockquote lang=${quote.language} dir="auto">
    ${quote.passages.map((passage) => html`<p>“${passage}”</p>`)}
  </blockquote>`;
}

function caption({ speaker, office, where, printed, work }: QuoteWords): TemplateResult {
  return html`<figcaption>
    <span class="speaker">${speaker}</span>${office ? `, ${office}` : nothing}
    <p class="detail">${where}</p>
    ${printed ? html`<p class="detail">${printed}</p>` : nothing}
    <p part="source">${work.detail}: <cite>${link(work.url, work.title)}</cite></p>
  </figcaption>`;
}

function below(
  words: EvidenceWords,
  desk: Desk,
  chart: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="evidence">
    <div part="heading"><slot name="heading">${words.title}</slot></div>
    ${
      words.headline
        ? html`<p class="detail">${number(words.headline, desk)} ${words.headline.label}</p>`
        : nothing
    }
    ${chart}
    <div part="summary"><slot name="summary">${words.summary}</slot></div>
    ${notes(words.caveats)} <slot name="note"></slot>
    ${definitions(words.measures, desk)} ${table(words, desk)} ${sources(words.sources, desk)}
  </div>`;
}
