/** The reader's cursor through a picture: a pointer over it or one native range below it, one ring, one tip. */
import { html, type TemplateResult } from "lit";
import type { Point } from "../plot/layout.js";
import { ExplainerSelectEvent } from "./events.js";

export class Cursor {
  #points: readonly Point[] | null = null;
  #work: () => readonly Point[] = () => [];
  #text: (row: number) => string = () => "";
  #at = -1;
  readonly #host: HTMLElement & { readonly renderRoot: ParentNode };

  /** `host` is the element the picture stands in. */
  constructor(host: HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /** What can be read from now on. Where the reader stood, he stays. */
  follow(points: () => readonly Point[], text: (row: number) => string): void {
    this.#points = null;
    this.#work = points;
    this.#text = text;
    if (this.#at >= 0) this.#show(Math.min(this.#at, this.#read().length - 1));
  }

  #read(): readonly Point[] {
    return (this.#points ??= this.#work());
  }

  /** The range; it stands below the picture and reads point by point. Until it is used it stands at its end and says no number. */
  range(label: string): TemplateResult {
    return html`<input
      type="range"
      part="cursor"
      aria-label=${label}
      aria-valuetext=${label}
      min="0"
      max="1000000"
      value="1000000"
      step="1"
      @input=${this.#step}
      @change=${this.pick}
      @focus=${this.#enter}
      @blur=${this.leave}
      @keydown=${this.#close}
    />`;
  }

  /** The nearest point to a pointer over the picture; of those on one line across, the nearest along it. */
  readonly point = ({ clientX, clientY, currentTarget }: PointerEvent): void => {
    const { left, top } = (currentTarget as Element).getBoundingClientRect();
    let nearest = -1;
    let least = Infinity;
    this.#read().forEach(({ x, y }, index) => {
      const distance = 3 * Math.abs(x - clientX + left) + Math.abs(y - clientY + top);
      if (distance < least) [nearest, least] = [index, distance];
    });
    this.#show(nearest);
    // The pointer has no focus here, so that the key to close would go to the page.
    document.addEventListener("keydown", this.#close);
    document.addEventListener("pointerdown", this.#elsewhere);
  };

  /** Where the reader stands is picked: the page is told. */
  readonly pick = (): void => {
    const point = this.#points?.[this.#at];
    if (point) this.#host.dispatchEvent(new ExplainerSelectEvent(point.row, this.#text(point.row)));
  };

  /** A finger that is lifted leaves the tip to be read; it closes with the next touch elsewhere. */
  readonly lift = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== "touch") this.leave();
  };

  readonly leave = (): void => {
    document.removeEventListener("pointerdown", this.#elsewhere);
    document.removeEventListener("keydown", this.#close);
    this.#show(-1);
  };

  readonly #elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.leave();
  };

  readonly #step = (): void => {
    this.#show(this.#input?.valueAsNumber ?? -1);
  };

  /** The reader comes by key and begins at the newest, or where a pointer was. */
  readonly #enter = (): void => {
    const last = this.#read().length - 1;
    this.#show(Math.min(this.#input?.valueAsNumber ?? last, last));
  };

  readonly #close = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.leave();
  };

  get #input(): HTMLInputElement | null {
    return this.#find("[part=cursor]");
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  /** Moves ring and tip, and draws nothing: a step through the picture costs two styles and a text. */
  #show(index: number): void {
    this.#at = index;
    const input = this.#input;
    const tip = this.#find("[part=tip]");
    const ring = this.#find(".ring");
    if (!tip || !ring || !input) return;
    const points = index < 0 && !this.#points ? [] : this.#read();
    const point = points[index];
    const last = points.length - 1;
    tip.hidden = ring.hidden = !point;
    if (!point) return;
    input.max = String(last);
    input.value = String(index);
    input.ariaValueText = this.#text(point.row);
    tip.textContent = this.#text(point.row);
    ring.style.transform = `translate(${point.x}px, ${point.y}px)`;
    const room = (tip.offsetParent?.clientWidth ?? 0) - tip.offsetWidth;
    tip.style.transform = `translateX(${Math.max(0, Math.min(room, point.x - tip.offsetWidth / 2))}px)`;
  }
}
