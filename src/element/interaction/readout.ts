/** The line that reads the picture point by point: by its two buttons, by keys, by a pointer or a finger. */
import type { LitElement, TemplateResult } from "lit";
import type { Point } from "../../plot/layout.js";
import { ExplainerSelectEvent } from "../events.js";
import type { Lit } from "../lit.js";
import { markOf, type Marker } from "./mark.js";
import { Repeat } from "./repeat.js";

interface Labels {
  readonly read: string;
  readonly earlier: string;
  readonly later: string;
}

/** What can be read of a picture. */
export interface Readable {
  readonly svg: SVGSVGElement;
  readonly points: () => readonly Point[];
  readonly base: number | undefined;
}

/** What the line says: of each row, and while nobody points. */
export interface Readings {
  readonly readings: () => readonly string[];
  /** What the row of the table is called. */
  readonly nameOf?: (row: number) => string;
  readonly rest: string;
  readonly marker?: Marker | undefined;
  readonly restRow?: number | undefined;
}

/** How many points a page of the keyboard passes over: the months of a year. */
const PAGE = 12;

const NONE: Readings = { readings: () => [], rest: "" };

export class Readout {
  #points: readonly Point[] = [];
  #work: (() => readonly Point[]) | null = null;
  #svg: SVGSVGElement | null = null;
  #base: number | undefined;
  #words = NONE;
  #at = -1;
  /** Whether a click, a tap or a key holds the point, so that a pointer that leaves does not let go of it. */
  #held = false;
  /** Where the line stood before a finger came, which may only want to scroll. */
  #before = { at: -1, held: false };
  #touched = false;
  readonly #repeat = new Repeat();

  /** `host` is the element the picture is in. */
  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
  ) {}

  /** The row of the table that is read; `null` at rest. */
  get row(): number | null {
    return this.#points[this.#at]?.row ?? null;
  }

  /** What can be read from now on. In the same figure the point a reader is at stays; in another the line rests. */
  follow({ svg, points, base }: Readable, words: Readings): void {
    const before = this.#words;
    // Readings are made when they are read: what the line says at rest tells most figures apart.
    const same = words.rest === before.rest && isSame(words.readings(), before.readings());
    if (same && svg === this.#svg) return;
    this.#listen(svg.parentElement);
    this.#work = points;
    this.#svg = svg;
    this.#base = base;
    this.#words = words;
    if (!same) this.#held = false;
    this.#show(same ? Math.min(this.#at, this.#read().length - 1) : -1, false);
  }

  /**
   * The line above the picture, with room for so many lines: for the longest, so that nothing below it moves. Its text
   * is written as a whole, whatever a translator has made of it.
   */
  template({ read, earlier, later }: Labels, rest: string, lines: number): TemplateResult {
    const { html } = this.lit;
    const button = (name: string, by: number, sign: string) =>
      html`<button
        type="button"
        class="step"
        aria-label=${name}
        @pointerdown=${(event: PointerEvent) => this.#repeat.start(event, () => this.#step(by))}
        @pointerup=${this.#repeat.stop}
        @pointerleave=${this.#repeat.stop}
        @pointercancel=${this.#repeat.stop}
        @click=${() => this.#repeat.click(() => this.#step(by))}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<div class="read" role="group" aria-label=${read} @keydown=${this.#key}>
      <div
        part="readout"
        role="status"
        aria-live="off"
        data-lines=${lines}
        .textContent=${rest}
      ></div>
      <span class="steps" dir="ltr">${button(earlier, -1, "‹")}${button(later, 1, "›")}</span>
    </div>`;
  }

  /** From now on a pointer over that box reads. Where it is told so twice, it hears once. */
  #listen(box: HTMLElement | null): void {
    box?.addEventListener("pointermove", this.#point);
    box?.addEventListener("pointerdown", this.#point);
    box?.addEventListener("pointerleave", this.#lift);
    box?.addEventListener("pointercancel", this.#cancel);
    box?.addEventListener("click", this.#hold);
  }

  /** A mouse reads wherever it is; a finger from where it came down. */
  readonly #point = (event: PointerEvent): void => {
    const touch = event.pointerType === "touch";
    if (event.type === "pointerdown") {
      this.#touched = touch;
      this.#before = { at: this.#at, held: this.#held };
    }
    if (this.#held && !touch) return;
    if (touch) this.#held = true;
    this.#show(this.#nearest(event), false);
  };

  /** A click holds the point; another one on the same point lets go. A finger has held it already. */
  readonly #hold = (event: MouseEvent): void => {
    if (!this.#touched) {
      const at = this.#nearest(event);
      this.#held = !(this.#held && at === this.#at);
      this.#show(at, false);
    }
    this.#pick();
  };

  readonly #lift = (): void => {
    if (!this.#held) this.leave();
  };

  /** The browser scrolls the page: what stood before stands again. */
  readonly #cancel = (): void => {
    this.#held = this.#before.held;
    this.#show(this.#before.at, false);
  };

  /** Back to what the line says by itself. */
  readonly leave = (): void => {
    this.#held = false;
    this.#repeat.stop();
    this.#show(-1, false);
  };

  /** Reads a row, as a link to it asks; who followed the link is told aloud, who listens hears a tone instead. */
  goTo(row: number, aloud = true): void {
    const at = this.#read().findIndex((point) => point.row === row);
    if (at < 0) return;
    this.#held = true;
    this.#show(at, aloud);
  }

  /** The nearest point across, then down. The picture's own pixels count, whatever the page has made of them. */
  #nearest({ clientX, clientY }: MouseEvent): number {
    const { left, top, width } = this.#svg?.getBoundingClientRect() ?? new DOMRect();
    const scale = Number(this.#svg?.getAttribute("width")) / (width || 1);
    const x = (clientX - left) * scale;
    const y = (clientY - top) * scale;
    let nearest = -1;
    let least = Infinity;
    this.#read().forEach((point, index) => {
      const distance = 100 * Math.abs(point.x - x) + Math.abs(point.y - y);
      if (distance < least) [nearest, least] = [index, distance];
    });
    return nearest;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const last = this.#read().length - 1;
    const from = this.#at < 0 ? last + 1 : this.#at;
    const to = {
      ArrowLeft: from - 1,
      ArrowRight: from + 1,
      PageUp: from - PAGE,
      PageDown: from + PAGE,
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    event.preventDefault();
    if (event.key === "Escape") this.leave();
    else this.#go(to);
  };

  #step(by: number): void {
    this.#go((this.#at < 0 ? this.#read().length : this.#at) + by);
  }

  #go(to: number): void {
    this.#held = true;
    this.#show(Math.max(0, Math.min(to, this.#read().length - 1)), true);
    this.#pick();
  }

  /** The page is told where a reader stopped. */
  #pick(): void {
    const { row } = this;
    if (row === null) return;
    const { readings, nameOf } = this.#words;
    this.host.dispatchEvent(
      new ExplainerSelectEvent(row, readings()[row] ?? "", nameOf?.(row) ?? ""),
    );
  }

  #read(): readonly Point[] {
    if (this.#work) this.#points = this.#work();
    this.#work = null;
    return this.#points;
  }

  /** Writes one line and moves one mark; nothing is drawn. Only a reader who steps is told aloud. */
  #show(index: number, aloud: boolean): void {
    this.#at = index;
    const { renderRoot } = this.host;
    const line = renderRoot.querySelector("[part=readout]");
    if (!line || !this.#svg) return;
    const points = this.#read();
    const point = points[index];
    line.ariaLive = aloud ? "polite" : "off";
    const text = point ? (this.#words.readings()[point.row] ?? "") : this.#words.rest;
    if (line.textContent !== text) line.textContent = text;
    const { marker, restRow } = this.#words;
    const resting =
      restRow === undefined ? points.length - 1 : points.findIndex(({ row }) => row === restRow);
    markOf(this.#svg, points, index < 0 ? resting : index, marker, this.#base);
    const [earlier, later] = renderRoot.querySelectorAll(".step");
    if (earlier) earlier.ariaDisabled = String(index === 0 || !points.length);
    if (later) later.ariaDisabled = String(index < 0 || index === points.length - 1);
  }
}

function isSame(texts: readonly string[], others: readonly string[]): boolean {
  return (
    texts === others ||
    (texts.length === others.length && texts.every((text, index) => text === others[index]))
  );
}
