/** `<own-numbers>`: a table and what is said of it, the figure that follows, and its file and line. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { copied } from "../builder/copy.js";
import { line } from "../builder/fields.js";
import { ownDataset, type Told } from "./own-dataset.js";
import { tableOf, type Table } from "./table.js";

const EXAMPLE = `month,loans
2025-01,1840
2025-02,1712
2025-03,1933
2025-04,
2025-05,2050
2025-06,1988
`;

/** The fields, in the order of their questions. */
const fields: readonly (readonly [name: keyof Told, label: string, hint: string])[] = [
  ["label", "What was counted", "In the plural, as in “books lent by the town library”."],
  ["short", "The same in a word or two", "For an axis, as in “loans”."],
  ["publisher", "Who published it", ""],
  ["url", "Where", "The address of the page it is from. Empty: none."],
  ["published", "When", "A day, a month or a year, as in 2025-07-01. Empty: not known."],
  ["notCounted", "What is left out", "A sentence that stands under the picture. Empty: none."],
  ["licence", "Licence", "As in CC BY 4.0."],
];

const nothingTold: Told = {
  label: "",
  short: "",
  publisher: "",
  url: "",
  published: "",
  notCounted: "",
  licence: "",
};

const example: Told = {
  label: "books lent by the town library",
  short: "Loans",
  publisher: "The town library",
  url: "",
  published: "2025-07-01",
  notCounted: "Books read in the library are not counted.",
  licence: "CC BY 4.0",
};

export class OwnNumbers extends LitElement {
  static override properties = {
    text: { state: true },
    told: { state: true },
    fault: { state: true },
    said: { state: true },
  };

  declare text: string;
  declare told: Told;
  /** What the element found wrong with what was told. */
  declare fault: string;
  /** What was said of the last copy. */
  declare said: string;

  constructor() {
    super();
    this.text = EXAMPLE;
    this.told = example;
    this.fault = "";
    this.said = "";
  }

  /** The page's own sheet is ours. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const table = tableOf(this.text);
    const message = typeof table === "string" ? table : this.fault;
    return html`
      <p class="message" role="status">${message}</p>
      <form class="options" @submit=${(event: Event) => event.preventDefault()}>
        <p class="field">
          <label for="table">Your table: a date and a number in each row</label>
          <textarea
            id="table"
            rows="10"
            spellcheck="false"
            aria-invalid=${typeof table === "string" ? "true" : nothing}
            aria-describedby="table-hint"
            .value=${this.text}
            @input=${(event: Event) => this.#read((event.currentTarget as HTMLTextAreaElement).value)}
          ></textarea>
          <small id="table-hint"
            >As copied from a spreadsheet, or CSV. Years, months or days, as 2024, 2024-12 or
            2024-12-13. An empty number is shown as not published, never as 0.</small
          >
        </p>
        ${fields.map(([name, label, hint]) => line(label, name, this.told[name], (value) => this.#tell(name, value), { hint }))}
      </form>
      ${typeof table === "string" ? nothing : this.#taken(table)}
    `;
  }

  #taken(table: Table): TemplateResult {
    const dataset = ownDataset(table, this.told, new Date().toISOString().slice(0, 10));
    const tag = `<script type="module" src="${new URL("cdn/crossings-timeline.js", document.baseURI).href}"></script>
<crossings-timeline src="data.json"></crossings-timeline>`;
    return html`
      <section class="shown" aria-labelledby="preview">
        <h2 id="preview">Preview</h2>
        <div
          class="preview light"
          @explainer-error=${(event: Event & { message?: string }) => (this.fault = event.message ?? "")}
        >
          <crossings-timeline .data=${dataset}></crossings-timeline>
        </div>
      </section>
      <section class="forms" aria-labelledby="forms" ?hidden=${this.fault !== ""}>
        <h2 id="forms">Take it with you</h2>
        <article class="form">
          <h3>1. The file</h3>
          <p>
            Save it beside your page as data.json. It holds your numbers and what you said of them.
          </p>
          <p class="take">
            <a class="button" download="data.json" href=${fileOf(dataset)}>Save data.json</a>
          </p>
        </article>
        <article class="form">
          <h3 id="line">2. The line</h3>
          <p>Paste it where the figure should stand, in your HTML.</p>
          <textarea readonly rows="3" wrap="off" aria-labelledby="line" .value=${tag}></textarea>
          <p class="take">
            <button type="button" @click=${this.#copy}>Copy</button>
            <span role="status">${this.said}</span>
          </p>
        </article>
      </section>
    `;
  }

  #read(text: string): void {
    this.text = text;
    this.told = this.#kept();
    this.fault = "";
  }

  #tell(name: keyof Told, value: string): void {
    this.told = { ...this.#kept(), [name]: value };
    this.fault = "";
  }

  /** What was told so far. Nothing of the example is ever said of somebody's own numbers. */
  #kept(): Told {
    return this.told === example ? nothingTold : this.told;
  }

  readonly #copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    this.said = "";
    await this.updateComplete;
    this.said = await copied(button.closest("article")?.querySelector("textarea") ?? null);
  };
}

/** The dataset as an address a browser saves. */
function fileOf(dataset: object): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(dataset, null, 2))}`;
}

customElements.define("own-numbers", OwnNumbers);
