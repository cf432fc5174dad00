/** The one panel of an element: opens beside a number, says what stands behind it, gives the focus back. */
import type { LitElement, TemplateResult } from "lit";
import type { SharedLocale } from "../../i18n/locale.js";
import type { Note, NoteRow } from "../../words/note.js";
import type { Lit } from "../lit.js";
import { link } from "../link.js";
import { editionsView } from "./editions-view.js";
import { Handover } from "./handover.js";
import { SumView } from "./sum-view.js";

/** Distance of the panel from the number and from the window's edge, in CSS pixels. */
const GAP = 8;

/** Windows narrower than this show it as a sheet at their foot. */
const NARROW = 480;

/** What a number says that stands alone, in running text: what must be known with it, and its file. */
export interface Alone {
  readonly told: readonly string[];
  readonly csv: () => string;
}

export class Panel {
  private alone: Alone | null = null;
  private readonly handover: Handover;
  private notes: readonly Note[] = [];
  private sums: readonly (SumView | null)[] = [];
  /** Where an error in them can be reported. */
  private report: string | null = null;
  private lang = "";
  private opener: HTMLElement | null = null;

  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
  ) {
    this.handover = new Handover(lit, host, "panel");
  }

  /** Opens the panel beside the button with these notes, in the words of a language; `report` is where to report an error. */
  async open(
    button: HTMLElement,
    notes: readonly Note[],
    report: string | null,
    lang: string,
    alone: Alone | null = null,
  ): Promise<void> {
    this.notes = notes;
    this.sums = notes.map(({ sum }) => sum && new SumView(this.lit, this.host, sum));
    this.report = report;
    this.lang = lang;
    this.alone = alone;
    this.opener = button;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const panel = this.host.renderRoot.querySelector<HTMLElement>("[part=panel]");
    if (!panel?.isConnected) return;
    for (const more of panel.querySelectorAll("details")) more.open = false;
    // Where the browser knows no popovers it stands below the figure.
    if ((panel as Partial<HTMLElement>).showPopover) panel.showPopover();
    else panel.removeAttribute("popover");
    panel.hidden = false;
    place(panel, button);
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
  }

  /** The panel's markup. A native popover closes with Esc or a click elsewhere. */
  render(locale: SharedLocale): TemplateResult {
    const { note, labels, report, take } = locale.messages;
    // The language has changed under it: what it said belongs to a figure that is gone.
    if (this.notes.length && this.lang !== locale.lang) {
      this.notes = [];
      this.close();
    }
    const { html, nothing } = this.lit;
    const rows = (all: readonly NoteRow[]) =>
      html`<dl>
        ${all.map(
          ({ term, text, language }) =>
            html`<dt>${term}</dt>
              <dd lang=${language ?? nothing} dir=${language ? "auto" : nothing}>${text}</dd>`,
        )}
      </dl>`;
    const [first] = this.notes;
    const body = ({ rows: few, more, editions, link: { url, text } }: Note, index: number) =>
      html`${index ? html`<p class="title">${this.notes[index]?.title}</p>` : nothing} ${rows(few)}
        <p>
          ${url === null ? nothing : html`${note.source}${labels.colon}`}${link(html, url, text)}
        </p>
        ${editions.length ? editionsView(this.lit, note.editions, editions) : nothing}
        ${this.sums[index]?.render(locale, this.settle) ?? nothing}
        ${
          more.length
            ? html`<details @toggle=${this.settle}>
                <summary>${labels.more}</summary>
                ${rows(more)}
              </details>`
            : nothing
        }`;
    return html`<div
      part="panel"
      popover
      role="dialog"
      tabindex="-1"
      aria-label=${first?.title ?? note.means}
      @toggle=${this.toggled}
    >
      ${
        first
          ? html`<div class="head">
                <p class="title">${first.title}</p>
                <button type="button" @click=${this.close}>${labels.close}</button>
              </div>
              ${this.alone?.told.map((text) => html`<p>${text}</p>`) ?? nothing}
              ${this.notes.map(body)} ${this.alone ? this.file(this.alone, take) : nothing}
              <p>
                ${
                  this.report === null
                    ? nothing
                    : html`<a href=${this.report} target="_blank" rel="noopener noreferrer"
                          >${report.link}</a
                        >. `
                }${report.who}
              </p>`
          : nothing
      }
    </div>`;
  }

  /** The row of the number as a file. */
  private file({ csv }: Alone, take: SharedLocale["messages"]["take"]): TemplateResult {
    const { html } = this.lit;
    const save = () =>
      this.handover.save(
        `${this.host.localName}.csv`,
        () => new Blob([csv()], { type: "text/csv" }),
        take,
      );
    return html`<div class="actions"><button type="button" @click=${save}>${take.csv}</button></div>
      ${this.handover.render(take)}`;
  }

  /** Inside a shadow root a closed popover leaves the focus nowhere; it goes back to the number. */
  private readonly toggled = ({ newState }: ToggleEvent): void => {
    const focused = this.host.shadowRoot?.activeElement;
    if (newState === "closed" && (!focused || focused.closest("[part=panel]")))
      this.opener?.focus({ preventScroll: true });
  };

  /** What a reader opened in it made it higher: it stays in the window. */
  private readonly settle = (): void => {
    void this.host.updateComplete.then(() => {
      const panel = this.host.renderRoot.querySelector<HTMLElement>("[part=panel]");
      if (panel) keepInside(panel);
    });
  };

  private readonly close = (): void => {
    const panel = this.host.renderRoot.querySelector<HTMLElement>("[part=panel]");
    if (panel?.popover) panel.hidePopover();
    else if (panel) {
      panel.hidden = true;
      this.opener?.focus({ preventScroll: true });
    }
  };
}

/**
 * Below the number where there is room, else above, beginning where the number begins; never beyond the window. In a
 * narrow window it lies at the foot, where the sheet puts it.
 */
function place(panel: HTMLElement, button: HTMLElement): void {
  const { innerWidth, innerHeight } = window;
  panel.style.left = panel.style.top = "";
  if (innerWidth < NARROW) return;
  const number = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = number.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : number.top - GAP - height;
  const rtl = getComputedStyle(panel).direction === "rtl";
  const left = rtl ? number.right - width : number.left;
  panel.style.left = `${clamp(left, innerWidth - width - GAP)}px`;
  panel.style.top = `${clamp(top, innerHeight - height - GAP)}px`;
}

/** Moves it up as far as it has grown beyond the window. */
function keepInside(panel: HTMLElement): void {
  if (window.innerWidth < NARROW) return;
  const { top, height } = panel.getBoundingClientRect();
  panel.style.top = `${clamp(top, window.innerHeight - height - GAP)}px`;
}

function clamp(value: number, most: number): number {
  return Math.max(GAP, Math.min(value, most));
}
