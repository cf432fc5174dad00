/** What is behind the doors “What is counted” and “Table”. */
import type { TemplateResult } from "lit";
import type { Messages } from "../../i18n/language.js";
import type { FormattedValue, SerializedEvent, Table } from "../../words/content.js";
import type { FirstWords, LaterWords } from "../../words/first-words.js";
import { noticesFor } from "../../words/notices.js";
import { link } from "../link.js";
import type { Lit } from "../lit.js";
import type { Part } from "../templates.js";
import { rove } from "./rove.js";

/** What the rooms need of whatever they are in. */
export interface RoomContext extends Lit {
  /** Today, or the day the figure is given away: it decides which notices stand. */
  readonly day: string;
  readonly labels: Messages["labels"];
  readonly first: FirstWords;
  readonly words: Omit<LaterWords, "readings">;
  readonly table: () => Table<FormattedValue> | null;
  /** Opens the panel beside a button, with what stands behind the number or event of that key. */
  readonly ask?: (button: HTMLElement, key: string) => void;
}

/** The sentences of the picture, what each measure counts and leaves out, and all that is to be kept in mind. */
export function definitions(context: RoomContext): TemplateResult {
  const { html, nothing, labels } = context;
  const { claim, events, measures, notes, others, sources } = context.words;
  const { rest } = noticesFor(context.first, context.day);
  return html`<p part="summary">${summary(context)}</p>
    ${claim ? record(claim, context) : nothing}
    ${list(
      context,
      labels.others,
      others.map((count, index) => labelled(count, `words.others.${index}`, context)),
    )}
    <dl>
      ${measures.map(
        ({ label, definition, counted, notCounted }) =>
          html`<dt>${label}</dt>
            <dd>${definition}</dd>
            <dd>${labels.counted}${labels.colon}${counted}</dd>
            <dd>${labels.notCounted}${labels.colon}${notCounted}</dd>`,
      )}
    </dl>
    ${list(context, labels.notes, [...rest.map(({ text }) => text), ...notes])}
    ${list(
      context,
      labels.events,
      events.map((event, index) => named(event, `words.events.${index}`, context)),
    )}
    ${sources.map(
      ({ publisher, title, url, when, detail }) =>
        html`<p>
          ${labels.source}${labels.colon}<bdi>${publisher}</bdi>${labels.comma}${link(html, url, title)}
          (${[when, detail].filter(Boolean).join(labels.also)})
        </p>`,
    )}`;
}

/** The sentences of the picture. The number that says most leads to what stands behind it, where it is said once. */
function summary(context: RoomContext): Part | string {
  const { summary, headline } = context.words;
  const [before, after, ...more] = headline ? summary.split(headline.text) : [];
  if (!headline || after === undefined || more.length) return summary;
  return context.html`${before}${number(headline, "words.headline", context)}${after}`;
}

/** The rows of the picture, those in time the newest first, without empty columns; one stop for the Tab key. */
export function rows(context: RoomContext): Part {
  const { html } = context;
  const { title, subtitle } = context.first;
  const table = context.table();
  if (!table) return context.nothing;
  const shown = table.rows.map((row, index) => ({ ...row, index }));
  // A date has a number in every language; a cause or a kind has none.
  if (shown.every(({ name }) => /\p{Nd}/u.test(name))) shown.reverse();
  const columns = table.columns
    .slice(1)
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => table.rows.some(({ cells }) => cells[index]?.text));
  const first =
    context.ask && shown.find(({ cells }) => cells.some(({ figures }) => figures.length));
  const start = first?.cells.findIndex(({ figures }) => figures.length);
  return html`<div class="scroll" tabindex=${first ? context.nothing : 0} @keydown=${rove}>
    <table>
      <caption>
        ${title}.
        <span>${subtitle}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.columns[0]}</th>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ name, cells, index: row }) =>
            html`<tr data-row=${row}>
              <th scope="row">${name}</th>
              ${columns.map(({ index }) => {
                const cell = cells[index] ?? { text: "", figures: [] };
                const stop = row === first?.index && index === start ? 0 : -1;
                return html`<td>
                  ${number(cell, `table.rows.${row}.cells.${index}`, context, stop)}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A number that opens the panel with what stands behind it. Its key is its place in the view model. */
function number(cell: FormattedValue, key: string, context: RoomContext, stop = 0): Part {
  const { html, nothing } = context;
  if (!cell.figures.length || !context.ask) return html`${cell.text}`;
  // In one line: a copied number should bring no white space along.
  // prettier-ignore
  return html`<button class="number" type="button" tabindex=${stop || nothing} aria-haspopup="dialog" @click=${asking(context, key)}>${cell.text}</button>`;
}

/** What the record says of a claim: its numbers, and why they differ. */
function record(claim: NonNullable<LaterWords["claim"]>, context: RoomContext): TemplateResult {
  const { html, labels } = context;
  return html`${list(
      context,
      labels.record,
      claim.record.map((row, index) => labelled(row, `words.claim.record.${index}`, context)),
    )}
    <p>${claim.why}</p>`;
}

function list(lit: Lit, label: string, items: readonly (Part | string)[]): Part {
  if (!items.length) return lit.nothing;
  return lit.html`<p class="label">${label}</p>
    <ul>
      ${items.map((item) => lit.html`<li>${item}</li>`)}
    </ul>`;
}

function named(event: SerializedEvent, key: string, context: RoomContext): Part {
  const text = `${event.when}${context.labels.colon}${event.title}`;
  return number({ text, figures: { length: 1 } }, key, context);
}

function labelled(
  { value, label }: LaterWords["others"][number],
  key: string,
  context: RoomContext,
): Part {
  return context.html`${number(value, `${key}.value`, context)} ${label}`;
}

function asking({ ask }: RoomContext, key: string) {
  return ({ currentTarget }: Event) => ask?.(currentTarget as HTMLElement, key);
}
