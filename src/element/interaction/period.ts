/** The box of the period: a button, and a small sheet with two lists of years over the picture. */
import type { LitElement, TemplateResult } from "lit";
import type { Messages } from "../../i18n/language.js";
import type { Control } from "../../words/content.js";
import type { Lit } from "../lit.js";

/** Sets attributes for the control of that name. */
export type Choose = (name: string, attributes?: Readonly<Record<string, string | null>>) => void;

/** In a row narrower than this, in em of its letters, years are written in short. */
const NARROW = 25;

export class Period {
  #isOpen = false;

  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
    /** Called when the sheet opens: of the spans it offers few were prerendered. */
    private readonly opens: () => void,
  ) {}

  template(
    { name, legend, years, options }: Control,
    row: number,
    labels: Messages["labels"],
    choose: Choose,
    /** How wide the box is, as a declaration. */
    size: string,
  ): TemplateResult {
    const { html } = this.lit;
    const { all = [], from = "", to = "" } = years ?? {};
    const whole = options[0]?.set;
    const span = (a: string, b: string) =>
      choose(name, a === all[0] && b === all.at(-1) && whole ? whole : { from: a, to: b });
    const list = (label: string, take: (year: string) => void) =>
      html`<label
        ><span>${label}</span>
        <select
          @change=${({ currentTarget }: Event) => take((currentTarget as HTMLSelectElement).value)}
        >
          ${all.map((year) => html`<option value=${year}>${year}</option>`)}
        </select></label
      >`;
    const text = spanText(from, to, row);
    return html`<div class="box period" .style=${size} @keydown=${this.#escape}>
      <button
        type="button"
        aria-label=${`${legend}${labels.colon}${text}`}
        aria-expanded=${this.#isOpen}
        aria-controls="period"
        @click=${this.#toggle}
      >
        <bdi>${text}</bdi>
        <span aria-hidden="true">▾</span>
      </button>
      <div id="period" class="sheet" ?hidden=${!this.#isOpen}>
        ${list(labels.from, (year) => span(year, year > to ? year : to))}
        ${list(labels.to, (year) => span(year < from ? year : from, year))}
        <button type="button" @click=${() => choose(name, whole)}>${labels.wholeSeries}</button>
      </div>
    </div>`;
  }

  /** Shows the years that are chosen. Call it when the box was rendered. */
  settle({ from, to }: NonNullable<Control["years"]>): void {
    const lists = this.host.shadowRoot?.querySelectorAll<HTMLSelectElement>("#period select");
    lists?.forEach((list, index) => (list.value = index ? to : from));
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    if (this.#isOpen) this.opens();
    this.host.requestUpdate();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.#isOpen) return;
    event.stopPropagation();
    this.#isOpen = false;
    (event.currentTarget as HTMLElement).querySelector("button")?.focus();
    this.host.requestUpdate();
  };
}

/** The years as they stand in the box; a pair of them in short where the row is narrow. One in short would name no year. */
export function spanText(from: string, to: string, row: number): string {
  if (from === to) return from;
  const text = `${from}–${to}`;
  return row < NARROW ? text.replace(/\d\d(?=\d\d)/g, "’") : text;
}
