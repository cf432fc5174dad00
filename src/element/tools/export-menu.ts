/** The room “Share”: links, embed code and citations to copy, figures and picture to take away. */
import type { LitElement, TemplateResult } from "lit";
import type { Attribute } from "../../attributes.js";
import type { SharedLocale } from "../../i18n/locale.js";
import type { CitationFormat } from "../../words/citation.js";
import { anchor, embedCode, linkTo, ownAddress, withLinks } from "./address.js";
import type { Lit } from "../lit.js";

/** What an element can give away. */
export interface Exportable extends LitElement {
  citation(format?: CitationFormat): Promise<string>;
  csv(): Promise<string>;
  json(): Promise<string>;
  svg(): Promise<string>;
  png(): Promise<Blob>;
}

/** Makes HTML of a text that is copied. */
type Rich = (text: string) => string;

type MenuMessages = SharedLocale["messages"]["take"];

export class ExportMenu {
  private status = "";
  /** Shown to copy by hand where the page may not write to the clipboard. */
  private byHand = "";
  /** The figure's own page, and the address of the view it was looked for at. */
  private own: string | null = null;
  private asked = "";

  constructor(
    private readonly lit: Lit,
    private readonly host: Exportable,
    private readonly attributes: Readonly<Record<string, Attribute>>,
  ) {}

  /** What stands in the opened room, for a figure of that title; `row` is where a reader is in its table. */
  render(
    { messages: { take, labels } }: SharedLocale,
    title: string,
    row: () => number | null,
  ): TemplateResult {
    const { host } = this;
    const { html, nothing } = this.lit;
    void this.look();
    const button = (name: string, act: () => unknown) =>
      html`<button type="button" @click=${act}>${name}</button>`;
    const copy = (name: string, text: () => string | Promise<string>, rich?: Rich) =>
      button(name, () => this.copied(text, take, rich));
    const titled = (address: string) => anchor(address, title);
    const save = (name: string, ending: string, blob: () => Promise<Blob>) =>
      button(name, () => this.saved(`${host.localName}.${ending}`, blob, take));
    const file = async (text: Promise<string>, type: string) => new Blob([await text], { type });
    const link = () => linkTo(host, this.attributes, row());
    const { own } = this;
    return html`<div class="actions" role="group" aria-label=${labels.take}>
        ${copy(take.link, link, titled)} ${own ? copy(take.address, () => own, titled) : nothing}
        ${copy(take.embed, async () => embedCode(host, await host.citation()))}
        ${
          "share" in navigator
            ? button(take.system, () => void this.passed(title, own ?? link()))
            : nothing
        }
        ${"ClipboardItem" in window ? button(take.image, () => this.pictured(take)) : nothing}
        ${save(take.csv, "csv", () => file(host.csv(), "text/csv"))}
        ${save(take.png, "png", () => host.png())}
      </div>
      <details>
        <summary>${labels.more}</summary>
        <div class="actions">
          ${copy(take.plain, () => host.citation(), withLinks)}
          ${copy(take.bibtex, () => host.citation("bibtex"))}
          ${copy(take.csl, () => host.citation("csl-json"))}
          ${save(take.svg, "svg", () => file(host.svg(), "image/svg+xml"))}
          ${save(take.json, "json", () => file(host.json(), "application/json"))}
        </div>
      </details>
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

  /** Looks once for each view whether it has a page of its own. */
  private async look(): Promise<void> {
    const view = linkTo(this.host, this.attributes, null);
    if (view === this.asked) return;
    this.asked = view;
    this.own = null;
    const own = await ownAddress(this.host);
    if (!own || view !== this.asked) return;
    this.own = own;
    this.host.requestUpdate();
  }

  /** Copies a text; with `rich` also as what an editor pastes. */
  private async copied(
    given: () => string | Promise<string>,
    take: MenuMessages,
    rich?: Rich,
  ): Promise<void> {
    const text = await given();
    try {
      await (rich && "ClipboardItem" in window
        ? navigator.clipboard.write([
            new ClipboardItem({
              "text/html": new Blob([rich(text)], { type: "text/html" }),
              "text/plain": new Blob([text], { type: "text/plain" }),
            }),
          ])
        : navigator.clipboard.writeText(text));
      this.report(take.copied);
    } catch {
      await this.offer(text, take.byHand);
    }
  }

  /** Shows a text, selected, to be copied with one's keys. */
  private async offer(text: string, why: string): Promise<void> {
    this.report(why, text);
    await this.host.updateComplete;
    const area = this.host.renderRoot.querySelector("textarea");
    area?.focus();
    area?.select();
  }

  /** The clipboard takes a picture that is still being made, as long as it is asked at once. */
  private async pictured(take: MenuMessages): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": this.host.png() })]);
      this.report(take.copied);
    } catch {
      this.report(take.noImage);
    }
  }

  /** Saves a file. Without an origin the page is in a sandbox, which mostly lets nothing be saved and says nothing of it. */
  private async saved(file: string, blob: () => Promise<Blob>, take: MenuMessages): Promise<void> {
    try {
      const made = await blob();
      const address = URL.createObjectURL(made);
      const anchor = document.createElement("a");
      anchor.href = address;
      anchor.download = file;
      anchor.click();
      // The browser has taken the file over once the click was handled.
      setTimeout(() => URL.revokeObjectURL(address), 0);
      if (origin !== "null") this.report(take.saved(file));
      else if (made.type === "image/png") this.report(take.perhaps(file));
      else await this.offer(await made.text(), take.perhaps(file));
    } catch {
      this.report(take.failed(file));
    }
  }

  /** Where the reader thinks better of it, nothing is to be said. */
  private passed(title: string, url: string): Promise<void> {
    return navigator.share({ title, url }).catch(() => undefined);
  }

  private report(status: string, byHand = ""): void {
    this.status = status;
    this.byHand = byHand;
    this.host.requestUpdate();
  }
}
