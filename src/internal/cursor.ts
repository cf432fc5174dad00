/** The reader's cursor through a picture: a pointer over it or one native range below it, one ring, one tip. */
import { html, type TemplateResult } from "lit";
import type { Point } from "../plot/layout.js";

export class Cursor {
  #points: readonly Point[] = [];
  #text: (row: number) => string = () => "";
  #at = -1;
  readonly #root: () => ParentNode;

  /** `root` is where the picture stands. */
  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** What can be read from now on; where the reader stood, he stays. */
  follow(points: readonly Point[], text: (row: number) => string): void {
    this.#points = points;
    this.#text = text;
    if (this.#at >= points.length) this.#at = -1;
    this.#show(this.#at);
  }

  /** The range; it stands below the picture and reads point by point. */
  range(label: string): TemplateResult {
    return html`<input
      type="range"
      part="cursor"
      aria-label=${label}
      min="0"
      step="1"
      @input=${this.#step}
      @focus=${this.#step}
      @blur=${this.leave}
      @keydown=${this.#close}
    />`;
  }

  /** The nearest point to a pointer over the picture; of those on one line across, the nearest along it. */
  readonly point = ({ clientX, clientY, currentTarget }: PointerEvent): void => {
    const { left, top } = (currentTarget as Element).getBoundingClientRect();
    let nearest = -1;
    let least = Infinity;
    this.#points.forEach(({ x, y }, index) => {
      const distance = 3 * Math.abs(x - clientX + left) + Math.abs(y - clientY + top);
      if (distance < least) [nearest, least] = [index, distance];
    });
    this.#show(nearest);
  };

  readonly leave = (): void => {
    this.#show(-1);
  };

  readonly #step = (): void => {
    this.#show(this.#input?.valueAsNumber ?? -1);
  };

  readonly #close = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.#show(-1);
  };

  get #input(): HTMLInputElement | null {
    return this.#root().querySelector("[part=cursor]");
  }

  /** Moves ring and tip, and draws nothing: a step through the picture costs two styles and a text. */
  #show(index: number): void {
    this.#at = index;
    const input = this.#input;
    const tip = this.#root().querySelector<HTMLElement>("[part=tip]");
    const ring = this.#root().querySelector<HTMLElement>(".ring");
    const point = this.#points[index];
    if (!tip || !ring || !input) return;
    const last = this.#points.length - 1;
    input.max = String(last);
    input.value = String(point ? index : last);
    input.ariaValueText = this.#text((point ?? this.#points[last])?.row ?? 0);
    tip.hidden = ring.hidden = !point;
    if (!point) return;
    tip.textContent = this.#text(point.row);
    ring.style.transform = `translate(${point.x}px, ${point.y}px)`;
    const room = (tip.offsetParent?.clientWidth ?? 0) - tip.offsetWidth;
    tip.style.transform = `translateX(${Math.max(0, Math.min(room, point.x - tip.offsetWidth / 2))}px)`;
  }
}
