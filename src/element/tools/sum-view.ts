/** “Show the sum” in a panel: the rows that a total was added from, a file of exactly those, and code that adds them again. */
import type { LitElement, TemplateResult } from "lit";
import type { SharedLocale } from "../../i18n/locale.js";
import type { Sum } from "../../words/sum.js";
import type { Lit } from "../lit.js";
import { Handover } from "./handover.js";

export class SumView {
  readonly #handover: Handover;
  #isOpen = false;
  /** Made once: there are thousands of rows. */
  #table: TemplateResult | null = null;

  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
    private readonly sum: Sum,
  ) {
    this.#handover = new Handover(lit, host, "panel");
  }

  /** Closed it is a line; `toggled` is told when a reader opens or closes it. */
  render(locale: SharedLocale, toggled: () => void): TemplateResult {
    const { html, nothing } = this.lit;
    const toggle = ({ currentTarget }: Event) => {
      this.#isOpen = (currentTarget as HTMLDetailsElement).open;
      this.host.requestUpdate();
      toggled();
    };
    return html`<details @toggle=${toggle}>
      <summary>${locale.messages.sum.show}</summary>
      ${this.#isOpen ? this.#opened(locale) : nothing}
    </details>`;
  }

  #opened({ messages: { sum: words, take } }: SharedLocale): TemplateResult {
    const { html, nothing } = this.lit;
    const { left, file, csv, code } = this.sum;
    const save = () =>
      this.#handover.save(file, () => new Blob([csv()], { type: "text/csv" }), take);
    return html`${(this.#table ??= this.#rows(words.table))}
      ${left === null ? nothing : html`<p>${left}</p>`}
      <div class="actions"><button type="button" @click=${save}>${words.file}</button></div>
      <p>${words.again}</p>
      ${code.map(
        ({ language, line }) =>
          html`<p class="label">${language}</p>
            <div class="actions">
              <code dir="ltr">${line}</code>
              <button
                type="button"
                aria-label=${`${words.copy} (${language})`}
                @click=${() => this.#handover.copy(() => line, take)}
              >
                ${words.copy}
              </button>
            </div>`,
      )}
      ${this.#handover.render(take)}`;
  }

  #rows(name: string): TemplateResult {
    const { html } = this.lit;
    const { columns, rows } = this.sum;
    return html`<div class="scroll" role="region" aria-label=${name} tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows().map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((text) => html`<td>${text}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
