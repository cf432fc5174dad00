/** Puts an element's picture into its box when content, width or reader ask for it, and keeps the last one until then. */
import { html, type LitElement, type TemplateResult } from "lit";
import { clampWidth, type Drawing, type Size } from "../plot/layout.js";
import { yieldToMain } from "./yield-to-main.js";
import { colourByClass } from "../prerender/svg.js";
import { ViewportController } from "./viewport.js";
import { whenBack, within } from "./retry.js";
import { whenIdle } from "./when-idle.js";

/** A picture as it was drawn; one that was built leaves its points for later. */
export type Drawn = Pick<Drawing, "svg"> & Partial<Drawing>;

/** A picture of known height. It is at hand (`draw`), or what draws it is loaded. */
export interface Drawable {
  readonly height: number;
  readonly draw?: (size: Size) => Drawn;
  readonly load?: () => Promise<(size: Size) => Drawing>;
  /** What is said where it could not be drawn. */
  readonly sorry: string;
}

/** Letters of pictures are drawn for text of this size, and grow with text that is larger. */
const TEXT = 16;

/** Paper is not wide: a picture drawn for a wide window would come out with letters too small to read. */
const PAPER = 640;

export class ChartController {
  readonly #host: LitElement;
  readonly #settled: () => void;
  readonly #failed: (error: unknown, sorry: string) => void;
  readonly #viewport: ViewportController;
  #picture: Drawable | null = null;
  #draw: ((size: Size) => Drawn) | null = null;
  /** What stands in the box; `null` where nothing was drawn. */
  drawing: Drawn | null = null;
  #drawn: { picture: Drawable; width: number; box: Element } | null = null;
  #loading: Drawable | null = null;
  #waiting = false;

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
  }

  /** The width pictures are drawn at. */
  get width(): number {
    return this.#viewport.width;
  }

  /** The size of the text around, in CSS pixels. */
  get text(): number {
    return this.#viewport.text;
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
  box(): TemplateResult {
    return html`<div class="plot" dir="ltr"><div part="chart"></div></div>`;
  }

  /**
   * Draws what is not up to date: that picture, or after a new width the same one. Call it after the box was rendered.
   * Says whether it was drawn at once.
   */
  paint(picture: Drawable | null = this.#picture, idle = false): boolean {
    try {
      return this.#paint(picture, idle);
    } catch (error) {
      this.#failed(error, picture?.sorry ?? "");
      return false;
    }
  }

  #paint(picture: Drawable | null, idle: boolean): boolean {
    const box = this.#host.renderRoot?.querySelector<HTMLElement>("[part=chart]");
    if (picture !== this.#picture) {
      this.#picture = picture;
      this.#draw = picture?.draw ?? null;
    }
    const { width: room, near, printing } = this.#viewport;
    if (!box || !picture || !this.#host.isConnected) return false;
    const width = this.#drawnWidth();
    // Where letters are larger than usual the whole picture is: it is drawn for less room and stretched into it.
    const stretch = room ? room / width : 1;
    box.style.blockSize = `${picture.height * stretch}px`;
    const drawn = this.#drawn;
    if (!room || (drawn?.picture === picture && drawn.width === width && drawn.box === box))
      return false;
    if (!this.#draw) void this.#fetch(picture);
    else if (near || printing || idle || picture.draw)
      return this.#put(box, picture, { width, height: picture.height });
    else this.#paintLater();
    return false;
  }

  /** Draws what nobody is near when the page is idle: a capture of the whole page moves no window. */
  #paintLater(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    whenIdle(() => {
      this.#waiting = false;
      this.paint(this.#picture, true);
    });
  }

  #drawnWidth(): number {
    const { width, text, printing } = this.#viewport;
    const room = printing ? Math.min(width, PAPER) : width;
    return clampWidth(room / Math.max(1, text / TEXT));
  }

  #put(box: HTMLElement, picture: Drawable, size: Size): boolean {
    this.#drawn = { picture, width: size.width, box };
    try {
      this.drawing = this.#draw?.(size) ?? null;
      if (this.drawing) {
        const { svg } = this.drawing;
        colourByClass(svg);
        box.replaceChildren(svg);
      }
    } catch (error) {
      this.#fail(box, picture, error);
      return false;
    }
    this.#settled();
    return true;
  }

  async #fetch(picture: Drawable): Promise<void> {
    if (this.#loading === picture) return;
    this.#loading = picture;
    try {
      const draw = await (picture.load && within(picture.load()));
      // What stands around it was laid out in this task.
      await yieldToMain();
      if (picture !== this.#picture || !draw) return;
      this.#draw = draw;
      this.paint();
    } catch (error) {
      const box = this.#host.renderRoot.querySelector<HTMLElement>("[part=chart]");
      if (picture !== this.#picture || !box) return;
      this.#fail(box, picture, error);
      whenBack(this.#host, () => {
        this.#loading = null;
        if (picture === this.#picture) void this.#fetch(picture);
      });
    }
  }

  #fail(box: HTMLElement, { sorry }: Drawable, error: unknown): void {
    this.drawing = null;
    box.replaceChildren(sorry);
    this.#failed(error, sorry);
  }
}
