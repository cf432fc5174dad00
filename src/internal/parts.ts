/** How words and picture stand in a figure: the pieces every element is laid out from. */
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../i18n/locale.js";
import type { ClaimWords, MeasureWords, SourceLine, Words } from "../words/words.js";
import { link } from "./link.js";

type Chart = TemplateResult | typeof nothing;

/** A whole figure around a number. */
export function figure(words: Words, locale: Locale, chart: Chart): TemplateResult {
  const { headline } = words;
  return html`
    <div part="heading"><slot name="heading">${words.title}</slot></div>
    <p part="headline"><span class="value">${headline.value}</span> ${headline.label}</p>
    <p class="detail">${words.detail}</p>
    ${chart} ${events(words.events)}
    <div part="summary"><slot name="summary">${words.summary}</slot></div>
    ${claim(words.claim, locale)} ${notes(words.caveats)} <slot name="note"></slot>
    ${definitions(words.measures, locale)} ${table(words, locale)} ${sources(words.sources, locale)}
  `;
}

/** Caveats, as one paragraph. */
export function notes(caveats: readonly string[]): Chart {
  return caveats.length ? html`<p part="note">${caveats.join(" ")}</p>` : nothing;
}

/** What each measure counts and leaves out, behind a disclosure. */
export function definitions(measures: readonly MeasureWords[], locale: Locale): TemplateResult {
  const { common } = locale.messages;
  return html`<details>
    <summary>${common.whatIsCounted}</summary>
    <dl>
      ${measures.map(
        ({ label, definition, counted, notCounted }) =>
          html`<dt>${label}</dt>
            <dd>${definition}</dd>
            <dd>${common.counted}: ${counted}</dd>
            <dd>${common.notCounted}: ${notCounted}</dd>`,
      )}
    </dl>
  </details>`;
}

/** The rows of the picture as a table, behind a disclosure. */
export function table(
  { table: { columns, rows }, title }: Pick<Words, "table" | "title">,
  locale: Locale,
): TemplateResult {
  return html`<details part="table">
    <summary>${locale.messages.common.tableOfRows}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Where the figures come from. */
export function sources(lines: readonly SourceLine[], locale: Locale): TemplateResult {
  return html`<p part="source">
    ${locale.messages.common.source}:
    ${lines.map(
      ({ publisher, title, url, detail }, index) =>
        html`${index ? " · " : ""}${publisher}, ${link(url, title)} (${detail})`,
    )}
  </p>`;
}

function events(rows: Words["events"]): Chart {
  if (!rows.length) return nothing;
  return html`<ol class="events">
    ${rows.map(({ when, title }) => html`<li><span>${when}: ${title}</span></li>`)}
  </ol>`;
}

function claim(words: ClaimWords | null, locale: Locale): Chart {
  if (!words) return nothing;
  return html`<div class="claim">
    <p class="label">${locale.messages.claim.heading}</p>
    <p>${words.said}</p>
    <p>${words.verdict} ${words.why}</p>
  </div>`;
}
