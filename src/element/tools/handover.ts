/** Hands a text or a file over to the reader, and says how that went. */
import type { LitElement, TemplateResult } from "lit";
import type { SharedLocale } from "../../i18n/locale.js";
import type { Lit } from "../lit.js";

/** Makes HTML of a text that is copied. */
export type Rich = (text: string) => string;

type HandoverMessages = SharedLocale["messages"]["take"];

export class Handover {
  #status = "";
  /** Shown to copy by hand where the page may not write to the clipboard. */
  #byHand = "";

  /** `part` is where it stands: each says its own. */
  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
    private readonly part: "share" | "panel",
  ) {}

  /** How it went, and the text where a reader has to copy it by hand. */
  render(take: HandoverMessages): TemplateResult {
    const { html, nothing } = this.lit;
    return html`<p role="status">${this.#status}</p>
      ${
        this.#byHand
          ? html`<textarea
              readonly
              rows="4"
              aria-label=${take.byHand}
              .value=${this.#byHand}
            ></textarea>`
          : nothing
      }`;
  }

  /** Copies a text; with `rich` also as what an editor pastes. */
  async copy(
    given: () => string | Promise<string>,
    take: HandoverMessages,
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
      await this.#offer(text, take.byHand);
    }
  }

  /** Saves a file. Without an origin the page is in a sandbox, which mostly lets nothing be saved and says nothing of it. */
  async save(
    file: string,
    blob: () => Blob | Promise<Blob>,
    take: HandoverMessages,
  ): Promise<void> {
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
      else await this.#offer(await made.text(), take.perhaps(file));
    } catch {
      this.report(take.failed(file));
    }
  }

  /** Says something; nothing, to forget what was said. */
  report(status: string, byHand = ""): void {
    this.#status = status;
    this.#byHand = byHand;
    this.host.requestUpdate();
  }

  /** Shows a text, selected, to be copied with one's keys. */
  async #offer(text: string, why: string): Promise<void> {
    this.report(why, text);
    await this.host.updateComplete;
    const area = this.host.renderRoot.querySelector<HTMLTextAreaElement>(
      `[part=${this.part}] textarea`,
    );
    area?.focus();
    area?.select();
  }
}
