/** How words and picture stand in a figure: the pieces every element is laid out from. */
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../i18n/locale.js";
import { noteOf, noteOfEvent, type Note } from "../words/note.js";
import type {
  Cell,
  ClaimWords,
  EventWords,
  Labelled,
  MeasureWords,
  SourceLine,
  Words,
} from "../words/words.js";
import { link } from "./link.js";

type Chart = TemplateResult | typeof nothing;

/** What the pieces need of the element they stand in. */
export interface Desk {
  readonly locale: Locale;
  /** Opens the panel beside a button. */
  readonly open: (button: HTMLElement, notes: readonly Note[]) => void;
}

/** A whole figure around a number. */
export function figure(words: Words, desk: Desk, chart: Chart): TemplateResult {
  const { headline } = words;
  return html`
    <div part="heading"><slot name="heading">${words.title}</slot></div>
    <p part="headline"><span class="value">${number(headline, desk)}</span> ${headline.label}</p>
    <p class="detail">${words.detail}</p>
    ${around(words)} ${chart} ${events(words.events, desk)}
    <div part="summary"><slot name="summary">${words.summary}</slot></div>
    ${others(words.others, desk)} ${claim(words.claim, desk)} ${notes(words.caveats)}
    <slot name="note"></slot>
    ${definitions(words.measures, desk)} ${table(words, desk)} ${sources(words.sources, desk)}
  `;
}

/** A number that opens the panel with what stands behind it. */
export function number({ text, figures }: Cell, { locale, open }: Desk): TemplateResult {
  if (!figures.length) return html`${text}`;
  const show = (event: Event) =>
    open(
      event.currentTarget as HTMLElement,
      figures.map((figure) => noteOf(figure, locale)),
    );
  const name = locale.messages.note.open(text);
  // In one line: a copied number should bring no white space along.
  // prettier-ignore
  return html`<button class="number" type="button" aria-haspopup="dialog" title=${name} @click=${show}>${text}</button>`;
}

/** Notices of the day, and what is known now and was not on the day shown: one quiet line each. */
export function around({ notices, later }: Pick<Words, "notices" | "later">): Chart {
  return html`${notices.map((sentence) => html`<p class="detail notice">${sentence}</p>`)}
  ${later.map((sentence) => html`<p class="detail later">${sentence}</p>`)}`;
}

/** Caveats, as one paragraph. */
export function notes(caveats: readonly string[]): Chart {
  return caveats.length ? html`<p part="note">${caveats.join(" ")}</p>` : nothing;
}

/** What each measure counts and leaves out, behind a disclosure. */
export function definitions(measures: readonly MeasureWords[], { locale }: Desk): TemplateResult {
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
  desk: Desk,
): TemplateResult {
  return html`<details part="table">
    <summary>${desk.locale.messages.common.tableOfRows}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, cells }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${number(cell, desk)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Where the figures come from. */
export function sources(lines: readonly SourceLine[], { locale }: Desk): TemplateResult {
  return html`<p part="source">
    ${locale.messages.common.source}:
    ${lines.map(
      ({ publisher, title, url, detail }, index) =>
        html`${index ? " · " : ""}${publisher}, ${link(url, title)} (${detail})`,
    )}
  </p>`;
}

function events(rows: readonly EventWords[], { locale, open }: Desk): Chart {
  if (!rows.length) return nothing;
  const show = (row: EventWords) => (event: Event) =>
    open(event.currentTarget as HTMLElement, [noteOfEvent(row, locale)]);
  return html`<ol class="events">
    ${rows.map(
      (row) =>
        html`<li>
          <button class="number" type="button" aria-haspopup="dialog" @click=${show(row)}>
            ${row.when}: ${row.title}
          </button>
        </li>`,
    )}
  </ol>`;
}

function labelled({ value, label }: Labelled, desk: Desk): TemplateResult {
  return html`<p>${number(value, desk)} ${label}</p>`;
}

/** Conflicting counts side by side, with who counts what. */
function others(rows: readonly Labelled[], desk: Desk): Chart {
  if (!rows.length) return nothing;
  return html`<div class="others">
    <p class="label">${desk.locale.messages.others}</p>
    ${rows.map((row) => labelled(row, desk))}
  </div>`;
}

/** What was said, then what the record says, its numbers, and why they differ. */
export function claim(words: ClaimWords | null, desk: Desk): Chart {
  if (!words) return nothing;
  const m = desk.locale.messages.claim;
  return html`<div class="claim">
    <p class="label">${m.said}</p>
    <p>${words.said}</p>
    <p class="label">${m.record}</p>
    ${words.record.map((row) => labelled(row, desk))}
    <p>${words.verdict} ${words.why}</p>
  </div>`;
}
