/** How words and picture stand in a figure: the pieces every element is laid out from. */
import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../i18n/language.js";
import type { Cell, EventWords, Laid, LaidEvent, Table, Written } from "../words/words.js";
import { link } from "./link.js";
import { today } from "./today.js";

type Chart = TemplateResult | typeof nothing;
type Claim = NonNullable<Laid["claim"]>;

/** What the pieces need of the element they stand in. */
export interface Hand {
  readonly labels: Messages["labels"];
  readonly table: () => Table<Written> | null;
  /** The disclosures a reader has opened. */
  readonly opened: ReadonlySet<string>;
  /** Opens the panel beside a button, with what stands behind a number or an event; absent where nothing can be clicked. */
  readonly ask?: ((button: HTMLElement, what: Cell | EventWords) => void) | undefined;
}

/** A whole figure around a number. */
export function figure(words: Laid, hand: Hand, chart: Chart): TemplateResult {
  const { title, headline, caveats } = words;
  // In one piece as far as it goes: every template is one more that a reader's browser has to prepare.
  return html`
    <div part="heading"><slot name="heading">${title}</slot></div>
    <p part="headline"><span class="value">${number(headline, hand)}</span> ${headline.label}</p>
    <p class="detail">${words.detail}</p>
    ${around(words)} ${chart} ${events(words.events, hand)}
    <div part="summary"><slot name="summary">${words.summary}</slot></div>
    ${others(words.others, hand)} ${claim(words.claim, hand)}
    <p part="note" ?hidden=${!caveats.length}>${caveats.join(" ")}</p>
    <slot name="note"></slot>
    ${sources(words, hand)}
  `;
}

/** A number that opens the panel with what stands behind it. */
export function number(cell: Written, hand: Hand): TemplateResult {
  if (!cell.figures.length || !hand.ask) return html`${cell.text}`;
  // In one line: a copied number should bring no white space along.
  // prettier-ignore
  return html`<button class="number" type="button" aria-haspopup="dialog" title=${hand.labels.behind} @click=${asking(hand, cell)}>${cell.text}</button>`;
}

/** A built view does not hold what stands behind it; by the time the panel opens, the same button stands for what does. */
function asking({ ask }: Hand, what: Written | LaidEvent) {
  return ({ currentTarget }: Event) =>
    ask?.(currentTarget as HTMLElement, what as Cell | EventWords);
}

/** Notices of the day, and what is known now and was not on the day shown: one quiet line each. */
export function around({ notices, later }: Pick<Laid, "notices" | "later">): TemplateResult[] {
  const day = today();
  return [
    ...notices
      .filter(({ after, until }) => (after ?? "") < day && (until ?? day) >= day)
      .map(({ text }) => html`<p class="detail notice">${text}</p>`),
    ...later.map((sentence) => html`<p class="detail later">${sentence}</p>`),
  ];
}

/** What each measure counts and leaves out, the rows of the picture as a table, and where the figures come from. */
export function sources(
  { measures, title, sources: lines }: Pick<Laid, "measures" | "title" | "sources">,
  hand: Hand,
): TemplateResult {
  const { labels } = hand;
  return html`<details part="definitions" ?open=${hand.opened.has("definitions")}>
      <summary>${labels.definitions}</summary>
      <dl>
        ${measures.map(
          ({ label, definition, counted, notCounted }) =>
            html`<dt>${label}</dt>
              <dd>${definition}</dd>
              <dd>${labels.counted}${labels.colon}${counted}</dd>
              <dd>${labels.notCounted}${labels.colon}${notCounted}</dd>`,
        )}
      </dl>
    </details>
    <details part="table" ?open=${hand.opened.has("table")}>
      <summary>${labels.table}</summary>
      ${hand.opened.has("table") ? rows(hand.table(), title, hand) : nothing}
    </details>
    <p part="source">
      ${labels.source}${labels.colon}${lines.map(
        ({ publisher, title, url, detail }, index) =>
          html`${index ? " · " : ""}<bdi>${publisher}</bdi>${labels.comma}${link(html, url, title)}
          (${detail})`,
      )}
    </p>`;
}

function rows(table: Table<Written> | null, title: string, hand: Hand): Chart {
  if (!table) return nothing;
  const { columns, rows } = table;
  // Where the numbers in it take the focus, keys can scroll it without a tab stop of its own.
  return html`<div class="scroll" tabindex=${hand.ask ? nothing : 0}>
    <table aria-label=${title}>
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
              ${cells.map((cell) => html`<td>${number(cell, hand)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function events(marked: readonly LaidEvent[], hand: Hand): Chart {
  if (!marked.length) return nothing;
  return html`<ol class="events">
    ${marked.map((event) => html`<li>${named(event, hand)}</li>`)}
  </ol>`;
}

function named(event: LaidEvent, hand: Hand): TemplateResult {
  const text = `${event.when}${hand.labels.colon}${event.title}`;
  return hand.ask
    ? html`<button
        class="number"
        type="button"
        aria-haspopup="dialog"
        @click=${asking(hand, event)}
      >
        ${text}
      </button>`
    : html`${text}`;
}

function labelled({ value, label }: Laid["others"][number], hand: Hand): TemplateResult {
  return html`<p>${number(value, hand)} ${label}</p>`;
}

/** Conflicting counts side by side, with who counts what. */
function others(counts: Laid["others"], hand: Hand): Chart {
  if (!counts.length) return nothing;
  return html`<div class="others">
    <p class="label">${hand.labels.others}</p>
    ${counts.map((count) => labelled(count, hand))}
  </div>`;
}

/** What was said, then what the record says, its numbers, and why they differ. */
export function claim(words: Claim | null, hand: Hand): Chart {
  if (!words) return nothing;
  const [before, wording, after] = words.said;
  return html`<div class="claim">
    <p class="label">${hand.labels.said}</p>
    <p>${before}<bdi lang=${words.language}>${wording}</bdi>${after}</p>
    <p class="label">${hand.labels.record}</p>
    ${words.record.map((row) => labelled(row, hand))}
    <p>${words.verdict} ${words.why}</p>
  </div>`;
}
