/** The element itself, as wide as a phone, a column or a page, on light or dark, in the author's letters. */
import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { View } from "../../src/embed/address.js";
import { line, radios } from "./fields.js";

/** On what page the element is shown. */
export interface Stage {
  readonly width: "320" | "640" | "960";
  readonly ground: "light" | "dark";
  readonly letters: "ours" | "own";
}

export interface Look {
  readonly stage: Stage;
  /** The author's font family; empty where none was named. */
  readonly font: string;
  readonly element: HTMLElement | null;
  readonly show: (stage: Partial<Stage>) => void;
  readonly setFont: (font: string) => void;
}

export function preview({ stage, font, element, show, setFont }: Look): TemplateResult {
  const isOwn = stage.letters === "own";
  return html`<div class="looks">
      ${radios(
        "Width",
        "width",
        [
          ["320", "Phone"],
          ["640", "Column"],
          ["960", "Wide"],
        ],
        stage.width,
        (width) => show({ width: width as Stage["width"] }),
      )}
      ${radios(
        "Page",
        "ground",
        [
          ["light", "Light"],
          ["dark", "Dark"],
        ],
        stage.ground,
        (ground) => show({ ground: ground as Stage["ground"] }),
      )}
      ${radios(
        "Letters",
        "letters",
        [
          ["ours", "Of this page"],
          ["own", "Your own"],
        ],
        stage.letters,
        (letters) => show({ letters: letters as Stage["letters"] }),
      )}
      ${
        isOwn
          ? line("Your font family", "font", font, setFont, {
              hint: "As in your style sheet, and installed here. Only the preview needs to know.",
            })
          : ""
      }
    </div>
    <div class="window" role="region" aria-label="Preview, ${stage.width} pixels wide" tabindex="0">
      <div
        class="stage ${stage.ground}"
        style=${styleMap({
          inlineSize: `${stage.width}px`,
          fontFamily: isOwn && font ? font : null,
        })}
      >
        ${element}
      </div>
    </div>`;
}

/** The element as the view has it: the one that stands, if it is of that kind, so that nothing flickers. */
export function dressed(before: HTMLElement | null, { tag, attributes }: View, accent: string) {
  const element = before?.localName === tag ? before : document.createElement(tag);
  for (const name of element.getAttributeNames())
    if (name !== "style" && !(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (accent) element.style.setProperty("--explainer-accent", accent);
  else element.removeAttribute("style");
  return element;
}
