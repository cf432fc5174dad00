/** The one menu of an element: copy a citation or the address, take the figures and the picture away. */
import type { LitElement, TemplateResult } from "lit";
import type { Locale } from "../i18n/locale.js";
import type { CitationFormat } from "../words/citation.js";
import type { Lit } from "./desk.js";

/** What an element can give away. */
export interface Giver extends LitElement {
  citation(format?: CitationFormat): Promise<string>;
  csv(): Promise<string>;
  json(): Promise<string>;
  svg(): Promise<string>;
  png(): Promise<Blob>;
}

type Words = Locale["messages"]["take"];

export class TakeAway {
  private status = "";
  /** Shown to copy by hand where the page may not write to the clipboard. */
  private byHand = "";

  constructor(
    private readonly lit: Lit,
    private readonly host: Giver,
  ) {}

  /** What stands in the opened menu. */
  render({ messages: { take, labels } }: Locale): TemplateResult {
    const { host } = this;
    const { html, nothing } = this.lit;
    const copy = (name: string, text: () => Promise<string>) =>
      html`<button type="button" @click=${() => this.copied(text, take)}>${name}</button>`;
    const save = (name: string, ending: string, blob: () => Promise<Blob>) =>
      html`<button
        type="button"
        @click=${() => this.saved(`${host.localName}.${ending}`, blob, take)}
      >
        ${name}
      </button>`;
    const file = async (text: Promise<string>, type: string) => new Blob([await text], { type });
    return html`<div class="actions" role="group" aria-label=${labels.take}>
        ${copy(take.plain, () => host.citation())}
        ${copy(take.bibtex, () => host.citation("bibtex"))}
        ${copy(take.csl, () => host.citation("csl-json"))}
        ${copy(take.link, () => Promise.resolve(addressOf(host)))}
        ${save(take.csv, "csv", () => file(host.csv(), "text/csv"))}
        ${save(take.json, "json", () => file(host.json(), "application/json"))}
        ${save(take.svg, "svg", () => file(host.svg(), "image/svg+xml"))}
        ${save(take.png, "png", () => host.png())}
      </div>
      <p role="status">${this.status}</p>
      ${
        this.byHand
          ? html`<textarea
              readonly
              rows="4"
              aria-label=${take.byHand}
              .value=${this.byHand}
            ></textarea>`
          : nothing
      }`;
  }

  private async copied(given: () => Promise<string>, take: Words): Promise<void> {
    const text = await given();
    try {
      await navigator.clipboard.writeText(text);
      this.say(take.copied);
    } catch {
      this.say(take.byHand, text);
    }
  }

  private async saved(file: string, blob: () => Promise<Blob>, take: Words): Promise<void> {
    try {
      const address = URL.createObjectURL(await blob());
      const anchor = document.createElement("a");
      anchor.href = address;
      anchor.download = file;
      anchor.click();
      // The browser has taken the file over once the click was handled.
      setTimeout(() => URL.revokeObjectURL(address), 0);
      this.say(take.saved(file));
    } catch {
      this.say(take.failed(file));
    }
  }

  private say(status: string, byHand = ""): void {
    this.status = status;
    this.byHand = byHand;
    this.host.requestUpdate();
  }
}

/** The address of the page, and of the element on it where it has an id. */
function addressOf(host: Element): string {
  const page = location.href.replace(/#.*/, "");
  return host.id ? `${page}#${host.id}` : page;
}
