/** Draws an element's picture when its content or width changes, and keeps the last one until then. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { WIDTHS, type Size } from "../plot/layout.js";
import { WidthController } from "./width.js";

/** A picture that can be drawn at any size. Its height is known before, so that nothing moves. */
export interface Picture {
  readonly height: number;
  /** Draws the picture; loads what it takes to draw first. */
  readonly draw: (size: Size) => Promise<SVGSVGElement>;
}

export class PictureController implements ReactiveController {
  private readonly container: WidthController;
  private shown: { picture: Picture; width: number; svg: SVGSVGElement | null } | null = null;
  private latest = 0;

  /** `settled` is called after each drawing, `failed` with what went wrong. */
  constructor(
    private readonly host: LitElement,
    private readonly settled: () => void,
    private readonly failed: (error: unknown) => void,
  ) {
    this.container = new WidthController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    // A drawing under way belongs to nobody any more.
    this.latest++;
  }

  /** The drawing of that picture; `null` while another one, or none, stands there. */
  drawingOf(picture: Picture): SVGSVGElement | null {
    return this.shown?.picture === picture ? this.shown.svg : null;
  }

  /** The box of the picture, with the newest drawing in it. Starts a drawing where that is not up to date. */
  render(picture: Picture, sentences: { failed: string }): TemplateResult {
    const { width } = this.container;
    const current = this.shown?.picture === picture && this.shown.width === width;
    if (!current && width > 0) void this.draw(picture, width);
    const failed = current && this.shown?.svg === null;
    return html`<div part="chart" dir="ltr" style=${styleMap({ blockSize: `${picture.height}px` })}>
      ${failed ? html`<p>${sentences.failed}</p>` : (this.shown?.svg ?? null)}
    </div>`;
  }

  private async draw(picture: Picture, width: number): Promise<void> {
    const turn = ++this.latest;
    let svg: SVGSVGElement | null = null;
    try {
      svg = await picture.draw({ width: Math.min(width, WIDTHS.most), height: picture.height });
    } catch (error) {
      if (turn === this.latest) this.failed(error);
    }
    if (turn !== this.latest) return;
    this.shown = { picture, width, svg };
    this.host.requestUpdate();
    if (svg) void this.host.updateComplete.then(this.settled);
  }
}
