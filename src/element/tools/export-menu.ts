/** The room “Share”: links, embed code and citations to copy, figures and picture to take away. */
import type { LitElement, TemplateResult } from "lit";
import type { Attribute } from "../../attributes.js";
import type { SharedLocale } from "../../i18n/locale.js";
import type { CitationFormat } from "../../words/citation.js";
import { anchor, embedCode, linkTo, ownAddress, withLinks } from "./address.js";
import type { Lit } from "../lit.js";
import type { Part } from "../templates.js";
import { Handover, type Rich } from "./handover.js";

/** What an element can give away. */
export interface Exportable extends LitElement {
  citation(format?: CitationFormat): Promise<string>;
  csv(): Promise<string>;
  json(): Promise<string>;
  svg(): Promise<string>;
  png(): Promise<Blob>;
}

type MenuMessages = SharedLocale["messages"]["take"];

export class ExportMenu {
  private readonly handover: Handover;
  /** The figure's own page, and the address of the view it was looked for at. */
  private own: string | null = null;
  private asked = "";

  constructor(
    private readonly lit: Lit,
    private readonly host: Exportable,
    private readonly attributes: Readonly<Record<string, Attribute>>,
  ) {
    this.handover = new Handover(lit, host, "share");
  }

  /** What stands in the opened room, for a figure of that title; `row` is where a reader is in its table, `listen` what can be heard. */
  render(
    { messages: { take, labels } }: SharedLocale,
    title: string,
    row: () => number | null,
    listen: Part,
  ): TemplateResult {
    const { host, handover } = this;
    const { html, nothing } = this.lit;
    void this.look();
    const button = (name: string, act: () => unknown) =>
      html`<button type="button" @click=${act}>${name}</button>`;
    const copy = (name: string, text: () => string | Promise<string>, rich?: Rich) =>
      button(name, () => handover.copy(text, take, rich));
    const titled = (address: string) => anchor(address, title);
    const save = (name: string, ending: string, blob: () => Promise<Blob>) =>
      button(name, () => handover.save(`${host.localName}.${ending}`, blob, take));
    const file = async (text: Promise<string>, type: string) => new Blob([await text], { type });
    const link = () => linkTo(host, this.attributes, row());
    const { own } = this;
    return html`<div class="actions" role="group" aria-label=${labels.take}>
        ${copy(take.link, link, titled)} ${own ? copy(take.address, () => own, titled) : nothing}
        ${own ? copy(take.feed, () => `${own}feed.xml`) : nothing}
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
      ${handover.render(take)} ${listen}`;
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

  /** The clipboard takes a picture that is still being made, as long as it is asked at once. */
  private async pictured(take: MenuMessages): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": this.host.png() })]);
      this.handover.report(take.copied);
    } catch {
      this.handover.report(take.noImage);
    }
  }

  /** Where the reader thinks better of it, nothing is to be said. */
  private passed(title: string, url: string): Promise<void> {
    return navigator.share({ title, url }).catch(() => undefined);
  }
}
