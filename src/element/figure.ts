/** A figure in its element: the templates, filled with what the element is asked for and what a reader does. */
import { html, nothing, type TemplateResult } from "lit";
import { today } from "../view/today.js";
import type { Room } from "../words/doors.js";
import { linesIn } from "../words/readout-room.js";
import type { InteractionLoader } from "./interaction-loader.js";
import type { Owner } from "./interaction/interaction.js";
import {
  controlsPlace,
  doorButton,
  figureTemplate,
  quotation,
  readoutPlace,
  type RenderContext,
} from "./templates.js";
import type { RenderedView, ViewError } from "./view-request.js";
import { isWanted } from "./wanted.js";

/** The author's words alone. */
export const authorsFigure = () => html`<figure part="figure"><slot></slot></figure>`;

/** The author's words, and for a reader why nothing of ours stands there; `null` while that is not known. */
export function fallback(trouble: ViewError | null): TemplateResult {
  return html`<div class="fallback">
    <slot></slot>
    ${
      trouble?.introduction
        ? html`<p part="note" role="status" lang=${trouble.lang} dir="auto">
            ${trouble.introduction} ${trouble.message}
          </p>`
        : nothing
    }
  </div>`;
}

export class Figure {
  constructor(
    private readonly owner: Owner,
    private readonly interaction: InteractionLoader,
  ) {}

  template(view: RenderedView): TemplateResult {
    const { lang, dir, words, picture, body } = view;
    const list = body?.({ html, nothing, quotation });
    const shown = picture ? this.owner.pictures.box() : (list ?? nothing);
    return html`<figure
      part="figure"
      lang=${lang}
      dir=${dir}
      aria-labelledby="title"
      aria-describedby="subtitle caveats"
      @pointerdown=${this.interaction.hurry}
    >
      ${figureTemplate(words, this.#contextOf(view), shown)}
    </figure>`;
  }

  /** What the template needs of the element. */
  #contextOf(view: RenderedView): RenderContext {
    const { host } = this.owner;
    const { labels, details, standIn, updated } = view;
    const { here, isMissed } = this.interaction;
    const known = details ?? (isMissed ? null : standIn);
    const parts = known && here?.parts(view, known);
    return {
      day: today(),
      labels,
      level: host.headingLevel,
      // Tools that make a picture of the page leave out what stands inside a slot.
      heading: (ours) =>
        html`<slot name="heading" @slotchange=${() => host.requestUpdate()}></slot>${
            [...host.children].some(({ slot }) => slot === "heading") ? nothing : ours
          }`,
      updated,
      newest: host.asOf
        ? html` <button type="button" class="newest" @click=${this.#showNewest}>
            ${labels.showNewest}
          </button>`
        : nothing,
      door: (door) => doorButton(door, parts?.opened.has(door.room) ?? false, this.#press),
      ...(parts ?? this.#places(view)),
    };
  }

  /** The places of what is loaded later, so that nothing moves when it comes. */
  #places({ words: { controls, points, rest, longest }, picture, labels }: RenderedView) {
    const { host, pictures } = this.owner;
    return {
      controls: controls.some((name) => isWanted(name, host.controls)) ? controlsPlace() : nothing,
      readout:
        picture && points > 1
          ? readoutPlace(rest, linesIn(longest, pictures.width / pictures.text))
          : nothing,
      below: this.interaction.isMissed
        ? html`<p class="missed" role="status">${labels.notLoaded}</p>`
        : nothing,
    } as const;
  }

  /** A reader's press on a door is kept until what opens it is here. */
  readonly #press = (room: Room): void => this.interaction.act((here) => void here.press(room));

  readonly #showNewest = (): void => {
    const { host } = this.owner;
    this.interaction.here?.choose();
    host.removeAttribute("as-of");
    host.renderRoot.querySelector<HTMLElement>(".doors button")?.focus();
  };
}
