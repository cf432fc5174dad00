/** Quotations one below the other, each as its card has it, with who printed it. */
import type { TemplateResult } from "lit";
import type { ListedQuotation } from "../../words/content.js";
import type { FirstLabels } from "../../words/first-words.js";
import { link } from "../link.js";
import type { Part } from "../templates.js";
import type { ListParts } from "../view-request.js";

/** The list; `act` is what a reader can do with each. */
export function quotations(
  parts: ListParts,
  all: readonly ListedQuotation[],
  labels: FirstLabels,
  act: (one: ListedQuotation) => Part = () => parts.nothing,
): TemplateResult {
  const { html, quotation } = parts;
  return html`<ul class="quotations" role="list">
    ${all.map(
      (one) =>
        html`<li id=${`quotation-${one.id}`}>
          ${quotation(one, one.isVerdict, { labels })}
          ${one.why ? html`<p class="why">${one.why}</p>` : parts.nothing}
          <p class="by">
            ${one.source.of}
            ${link(html, one.source.url, one.source.publisher)}${labels.comma}${one.source.foot}
          </p>
          ${act(one)}
        </li>`,
    )}
  </ul>`;
}
