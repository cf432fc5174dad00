/** How a quotation and the picture below it stand in a figure. */
import { html, nothing, type TemplateResult } from "lit";
import { link } from "../internal/link.js";
import { around, claim, number, sources, type Hand } from "../internal/parts.js";
import type { LaidEvidence, LaidQuote } from "./quote-card.words.js";

/** A whole figure around a quotation. */
export function quoteFigure(
  words: LaidQuote,
  hand: Hand,
  chart: TemplateResult | typeof nothing,
): TemplateResult {
  return html`
    ${quotation(words)} ${caption(words, hand)} ${around(words)}
    ${words.evidence ? below(words.evidence, hand, chart) : nothing} ${claim(words.claim, hand)}
  `;
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
