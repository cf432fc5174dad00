/** A small picture in a panel: the same count over the days it was published, a bar each from zero on. */
import type { TemplateResult } from "lit";
import type { EditionLine } from "../../words/editions.js";
import type { Lit } from "../lit.js";

/** `name` is said above it. */
export function editionsView(
  { html }: Lit,
  name: string,
  lines: readonly EditionLine[],
): TemplateResult {
  return html`<table class="editions">
    <caption>
      ${name}
    </caption>
    <tbody>
      ${lines.map(
        ({ when, text, share }) =>
          html`<tr>
            <th scope="row">${when}</th>
            <td>
              ${text}
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width=${(100 * share).toFixed(1)} height="4" />
              </svg>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
