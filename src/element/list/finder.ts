/** Where a reader finds a quotation among all: choices, a search, and each quotation with the way to its own card. */
import type { LitElement } from "lit";
import type { ListedQuotation, QuotationList } from "../../words/content.js";
import type { FirstLabels } from "../../words/first-words.js";
import { adoptableSheet } from "../adoptable-sheet.js";
import { KEY, nameOf } from "../fragment.js";
import type { Part } from "../templates.js";
import type { ListParts } from "../view-request.js";
import { isWanted } from "../wanted.js";
import { quotations } from "./quotations.js";
import { choices, found, NOTHING, type Search } from "./search.js";
import { list as rules } from "./list.styles.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);

type Choice = keyof typeof choices;

export class Finder {
  #search: Search = NOTHING;
  /** The quotation whose card a reader opened from here, until the list stands again. */
  #opened: string | null = null;

  #sheets: readonly CSSStyleSheet[] = [];

  constructor(private readonly host: LitElement & { readonly controls?: string | undefined }) {}

  /** The list, and how it is searched; as it is printed where the author wants no controls. */
  template(parts: ListParts, list: QuotationList, labels: FirstLabels): Part {
    this.#dress();
    this.#comeBack();
    const { html } = parts;
    // The way back from a card is a control of that name.
    if (!isWanted("view", this.host.controls)) return quotations(parts, list.quotations, labels);
    const { words } = list;
    const shown = found(list.quotations, this.#search);
    const none = shown.length
      ? parts.nothing
      : html`${words.none}
          <button type="button" class="clear" @click=${this.#clear}>${words.clear}</button>`;
    return html`<form class="find" role="search" @submit=${stay}>
        ${(["speaker", "about", "verdict"] as const).map((name) => this.#choice(parts, list, name))}
        <label
          >${words.search}<input
            type="search"
            autocomplete="off"
            .value=${this.#search.words}
            @input=${({ currentTarget }: Event) =>
              this.#look({ words: (currentTarget as HTMLInputElement).value })}
        /></label>
      </form>
      <p class="found"><span role="status">${words.found(shown.length)}</span></p>
      <p class="none">${none}</p>
      ${quotations(parts, shown, labels, (one) => this.#open(parts, list, one))}`;
  }

  /** A list of what occurs; nothing where there is no choice. */
  #choice(parts: ListParts, { quotations, words }: QuotationList, name: Choice): Part {
    const { html } = parts;
    const options = [...new Set(quotations.flatMap(choices[name]))].sort((a, b) =>
      a.localeCompare(b, this.#lang()),
    );
    if (options.length < 2) return parts.nothing;
    const chosen = this.#search[name];
    return html`<label
      >${words[name]}<select
        name=${name}
        @change=${({ currentTarget }: Event) =>
          this.#look({ [name]: (currentTarget as HTMLSelectElement).value })}
      >
        <option value="" .selected=${!chosen}>${words.all}</option>
        ${options.map((option) => html`<option .selected=${option === chosen}>${option}</option>`)}
      </select></label
    >`;
  }

  /** The way to its card: an address of its own, which a reader can copy or open elsewhere. */
  #open({ html }: ListParts, { words }: QuotationList, { id, isTested }: ListedQuotation) {
    return html`<p class="open">
      <a
        href=${this.#addressOf(id)}
        aria-describedby=${`quotation-${id}`}
        @click=${(event: MouseEvent) => void this.#show(event, id)}
        >${isTested ? words.showTest : words.showAlone}</a
      >
    </p>`;
  }

  #addressOf(quote: string): string {
    const { href } = this.host.ownerDocument.location;
    const words = new URLSearchParams({ [KEY]: nameOf(this.host), quote });
    return `${href.replace(/#.*/, "")}#${words}`;
  }

  /** In its place, unless the reader wants it in another window. */
  async #show(event: MouseEvent, id: string): Promise<void> {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { host } = this;
    host.setAttribute("quote", id);
    await host.updateComplete;
    this.#opened = id;
    host.scrollIntoView({ block: "nearest" });
    host.renderRoot
      .querySelector<HTMLElement>(".controls :is(input:checked, select)")
      ?.focus({ preventScroll: true });
  }

  /** Back at the list a reader is where the card was opened. */
  #comeBack(): void {
    const id = this.#opened;
    this.#opened = null;
    if (id !== null)
      void this.host.updateComplete.then(() =>
        this.host.renderRoot
          .querySelector<HTMLElement>(`#quotation-${CSS.escape(id)} .open a`)
          ?.focus(),
      );
  }

  #look(change: Partial<Search>): void {
    this.#search = { ...this.#search, ...change };
    this.host.requestUpdate();
  }

  readonly #clear = (): void => {
    this.#look(NOTHING);
    this.host.renderRoot.querySelector<HTMLElement>(".find input")?.focus();
  };

  #lang(): string | undefined {
    return this.host.renderRoot.querySelector<HTMLElement>("figure")?.lang;
  }

  /** In another document it stands without its sheet. */
  #dress(): void {
    const { shadowRoot, ownerDocument } = this.host;
    if (!shadowRoot || this.#sheets.some((own) => shadowRoot.adoptedStyleSheets.includes(own)))
      return;
    this.#sheets = adoptableSheet(ownerDocument, sheet);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...this.#sheets];
  }
}

function stay(event: Event): void {
  event.preventDefault();
}
