/** The element itself, as wide as a phone, a column or a page, on light or dark, in the author's font. */
import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { View } from "../../src/embed/address.js";
import { line, radios } from "./fields.js";

/** On what page the element is shown. */
export interface PreviewOptions {
  readonly width: "320" | "640" | "960";
  readonly background: "light" | "dark";
  readonly font: "ours" | "own";
}

export interface Look {
  readonly options: PreviewOptions;
  /** The author's font family; empty where none was named. */
  readonly font: string;
  readonly element: HTMLElement | null;
  readonly show: (change: Partial<PreviewOptions>) => void;
  readonly setFont: (font: string) => void;
}

export function preview({ options, font, element, show, setFont }: Look): TemplateResult {
  const isOwn = options.font === "own";
  return html`<div class="looks">
      ${radios(
        "Width",
        "width",
        [
          ["320", "Phone"],
          ["640", "Column"],
          ["960", "Wide"],
        ],
        options.width,
        (width) => show({ width: width as PreviewOptions["width"] }),
      )}
      ${radios(
        "Page",
        "background",
        [
          ["light", "Light"],
          ["dark", "Dark"],
        ],
        options.background,
        (background) => show({ background: background as PreviewOptions["background"] }),
      )}
      ${radios(
        "Font",
        "preview-font",
        [
          ["ours", "Of this page"],
          ["own", "Your own"],
        ],
        options.font,
        (font) => show({ font: font as PreviewOptions["font"] }),
      )}
      ${
        isOwn
          ? line("Your font family", "font", font, setFont, {
              hint: "As in your style sheet, and installed here. Only the preview needs to know.",
            })
          : ""
      }
    </div>
    <div
      class="window"
      role="region"
      aria-label="Preview, ${options.width} pixels wide"
      tabindex="0"
    >
      <div
        class="preview ${options.background}"
        style=${styleMap({
          inlineSize: `${options.width}px`,
          fontFamily: isOwn && font ? font : null,
        })}
      >
        ${element}
      </div>
    </div>`;
}

/** The element as the view has it: the one that is there, if it is of that kind, so that nothing flickers. */
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
