/** The one panel of an element: opens beside a number, says what stands behind it, gives the focus back. */
import type { LitElement, TemplateResult } from "lit";
import type { Locale } from "../i18n/locale.js";
import type { Note } from "../words/note.js";
import type { Lit } from "./desk.js";
import { link } from "./link.js";

/** Distance of the panel from the number and from the window's edge, in CSS pixels. */
const GAP = 8;

export class Panel {
  private notes: readonly Note[] = [];
  private lang = "";
  private opener: HTMLElement | null = null;

  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
  ) {}

  /** Opens the panel beside the button with these notes, in the words of a language. */
  async open(button: HTMLElement, notes: readonly Note[], lang: string): Promise<void> {
    this.notes = notes;
    this.lang = lang;
    this.opener = button;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const panel = this.host.renderRoot.querySelector<HTMLElement>("[part=panel]");
    if (!panel?.isConnected) return;
    panel.showPopover();
    place(panel, button);
    panel.focus({ preventScroll: true });
  }

  /** The panel's markup. A native popover closes with Esc or a click elsewhere. */
  render(locale: Locale): TemplateResult {
    const { note, labels } = locale.messages;
    // The language has changed under it: what it said belongs to a figure that is gone.
    if (this.notes.length && this.lang !== locale.lang) {
      this.notes = [];
      this.close();
    }
    const { html, nothing } = this.lit;
    return html`<div
      part="panel"
      popover
      role="dialog"
      tabindex="-1"
      aria-label=${this.notes[0]?.title ?? note.means}
      @toggle=${this.toggled}
    >
      ${this.notes.map(
        ({ title, rows, link: { url, text } }) =>
          html`<p class="title">${title}</p>
            <dl>
              ${rows.map(
                (row) =>
                  html`<dt>${row.term}</dt>
                    <dd lang=${row.language ?? nothing} dir=${row.language ? "auto" : nothing}>
                      ${row.text}
                    </dd>`,
              )}
            </dl>
            <p>
              ${url === null ? nothing : html`${note.source}${labels.colon}`}${link(html, url, text)}
            </p>`,
      )}
      ${
        this.notes.length
          ? html`<button type="button" @click=${this.close}>${note.close}</button>`
          : nothing
      }
    </div>`;
  }

  /** Inside a shadow root a closed popover leaves the focus nowhere; it goes back to the number. */
  private readonly toggled = ({ newState }: ToggleEvent): void => {
    const focused = this.host.shadowRoot?.activeElement;
    if (newState === "closed" && (!focused || focused.closest("[part=panel]")))
      this.opener?.focus({ preventScroll: true });
  };

  private readonly close = (): void => {
    this.host.renderRoot.querySelector<HTMLElement>("[part=panel]")?.hidePopover();
  };
}

/** Below the number where there is room, else above, beginning where the number begins; never beyond the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const { innerWidth, innerHeight } = window;
  const number = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = number.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : number.top - GAP - height;
  const rtl = getComputedStyle(panel).direction === "rtl";
  const left = rtl ? number.right - width : number.left;
  panel.style.left = `${clamp(left, innerWidth - width - GAP)}px`;
  panel.style.top = `${clamp(top, innerHeight - height - GAP)}px`;
}

function clamp(value: number, most: number): number {
  return Math.max(GAP, Math.min(value, most));
}
