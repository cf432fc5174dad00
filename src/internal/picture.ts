/** Puts an element's picture into its box when content, width or reader ask for it, and keeps the last one until then. */
import { html, type LitElement, type TemplateResult } from "lit";
import type { Drawing, Size } from "../plot/layout.js";
import { breath } from "./breath.js";
import { Cursor } from "./cursor.js";
import { ViewportController } from "./viewport.js";

/** A picture of known height. It is at hand (`draw`), or what draws it is loaded when somebody comes near. */
export interface Drawable {
  readonly height: number;
  readonly draw?: (size: Size) => Drawing;
  readonly load?: () => Promise<(size: Size) => Drawing>;
  /** What the table says in a row, for the reader's cursor. */
  readonly text: (row: number) => string;
  /** What is said where it could not be drawn. */
  readonly sorry: string;
}

export class PictureController {
  readonly #host: LitElement;
  readonly #settled: () => void;
  readonly #failed: (error: unknown, sorry: string) => void;
  readonly #viewport: ViewportController;
  readonly #cursor: Cursor;
  #picture: Drawable | null = null;
  #draw: ((size: Size) => Drawing) | null = null;
  #drawn: { picture: Drawable; width: number; box: Element } | null = null;
  #loading: Drawable | null = null;

  /** `settled` is called after each drawing, `failed` with what went wrong and what the reader is told. */
  constructor(
    host: LitElement,
    settled: () => void,
    failed: (error: unknown, sorry: string) => void,
  ) {
    this.#host = host;
    this.#settled = settled;
    this.#failed = failed;
    this.#viewport = new ViewportController(host, () => this.paint());
    this.#cursor = new Cursor(host);
    host.addController({ hostDisconnected: this.#cursor.leave });
  }

  /** The width pictures are drawn at. */
  get width(): number {
    return this.#viewport.width;
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.#viewport.printing;
  }

  /** To be called before anything is written, so that the picture comes with the words. */
  measure(): void {
    this.#viewport.measure();
  }

  /** Whether that picture stands. */
  stands(picture: Drawable): boolean {
    return this.#drawn?.picture === picture;
  }

  /** The box of the picture, empty until `paint`. */
  box(labels: { readonly read: string }): TemplateResult {
    return html`<div class="plot" dir="ltr">
      <div
        part="chart"
        @pointermove=${this.#cursor.point}
        @pointerdown=${this.#cursor.point}
        @pointerleave=${this.#cursor.lift}
        @click=${this.#cursor.pick}
      ></div>
      <span class="ring" hidden></span><span part="tip" dir="auto" hidden></span>
      ${this.#cursor.range(labels.read)}
    </div>`;
  }

  /** Draws what is not up to date: that picture, or after a new width the same one. Call it after the box was rendered. */
  paint(picture: Drawable | null = this.#picture): void {
    const box = this.#host.renderRoot?.querySelector<HTMLElement>("[part=chart]");
    if (picture !== this.#picture) {
      this.#picture = picture;
      this.#draw = picture?.draw ?? null;
    }
    const { width, near, printing } = this.#viewport;
    const figure = this.#host.renderRoot?.querySelector<HTMLElement>("figure");
    if (width) figure?.style.setProperty("--_width", `${width}px`);
    if (!box || !picture || !this.#host.isConnected) return;
    box.style.blockSize = `${picture.height}px`;
    const drawn = this.#drawn;
    if (!width || (drawn?.picture === picture && drawn.width === width && drawn.box === box))
      return;
    if (!this.#draw) void this.#fetch(picture);
    else if (near || printing || picture.draw)
      this.#put(box, picture, { width, height: picture.height });
  }

  #put(box: HTMLElement, picture: Drawable, size: Size): void {
    this.#drawn = { picture, width: size.width, box };
    try {
      const drawn = this.#draw?.(size);
      if (drawn) box.replaceChildren(drawn.svg);
      if (drawn) this.#cursor.follow(drawn.points, picture.text);
    } catch (error) {
      this.#fail(box, picture, error);
      return;
    }
    this.#settled();
  }

  async #fetch(picture: Drawable): Promise<void> {
    if (this.#loading === picture) return;
    this.#loading = picture;
    try {
      const draw = await picture.load?.();
      // What stands around it was laid out in this task.
      await breath();
      if (picture !== this.#picture || !draw) return;
      this.#draw = draw;
      this.paint();
    } catch (error) {
      const box = this.#host.renderRoot.querySelector<HTMLElement>("[part=chart]");
      if (picture === this.#picture && box) this.#fail(box, picture, error);
    }
  }

  #fail(box: HTMLElement, { sorry }: Drawable, error: unknown): void {
    box.replaceChildren(sorry);
    this.#failed(error, sorry);
  }
}
