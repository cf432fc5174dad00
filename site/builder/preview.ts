/** The element itself, as wide as a phone, a column or a page, on light or dark, in the author's font. */
import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { View } from "../../src/embed/address.js";
import { line, radios, type Option } from "./fields.js";
import type { Settings } from "./settings.js";

const widths: readonly Option[] = [
  ["320", "Phone"],
  ["640", "Column"],
  ["960", "Wide"],
];

/** Where nobody has chosen: what there is room for. */
const usual = () => (matchMedia("(max-width: 44rem)").matches ? "320" : "640");

/** On what page the element is shown. */
export interface PreviewOptions {
  readonly background: "light" | "dark";
  readonly font: "ours" | "own";
}

export interface Look {
  readonly options: PreviewOptions;
  readonly settings: Settings;
  readonly element: HTMLElement | null;
  readonly show: (change: Partial<PreviewOptions>) => void;
  readonly set: (change: Partial<Settings>) => void;
}

export function preview({ options, settings, element, show, set }: Look): TemplateResult {
  const { font } = settings;
  const width = widths.some(([each]) => each === settings.width) ? settings.width : usual();
  const isOwn = options.font === "own";
  return html`<div class="looks">
      ${radios("Width", "width", widths, width, (width) => set({ width }))}
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
          ? line("Your font family", "font", font, (font) => set({ font }), {
              hint: "As in your style sheet, and installed here. Only the preview needs to know.",
            })
          : ""
      }
    </div>
    <div class="window" role="region" aria-label="Preview, ${width} pixels wide" tabindex="0">
      <div
        class="preview ${options.background}"
        style=${styleMap({
          inlineSize: `${width}px`,
          fontFamily: isOwn && font ? font : null,
        })}
      >
        ${element}
      </div>
    </div>`;
}

/** The element as the view has it: the one that is there, if it is of that kind, so that nothing flickers. */
export function dressed(before: HTMLElement | null, { tag, attributes }: View, settings: Settings) {
  const element = before?.localName === tag ? before : document.createElement(tag);
  for (const name of element.getAttributeNames())
    if (name !== "style" && !(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (settings.accent) element.style.setProperty("--explainer-accent", settings.accent);
  else element.removeAttribute("style");
  element.replaceChildren(
    ...slotted("b", "heading", settings.title),
    ...slotted("span", "note", settings.note),
  );
  return element;
}

function slotted(tag: string, slot: string, text: string): readonly HTMLElement[] {
  return text ? [Object.assign(document.createElement(tag), { slot, textContent: text })] : [];
}
