/** A number in running text without a script: nothing that would break its line. */
import type { View } from "../embed/address.js";
import { isInline } from "../view/inline.js";
import type { StaticView } from "./static-view.js";
import { escaped } from "./markup.js";
import { anchor, markdown } from "./writing.js";

/** What a form may say of it. */
export interface InlineForms {
  readonly text: string;
  /** The same with a link to the figure, or to the source where it has no address. */
  readonly html: string;
  readonly markdown: string;
  /** For the inside of a tag. */
  readonly fallback: string;
}

/** The forms of a number; `null` where the view is a figure. */
export function inlineFormsOf(
  { view, explained, shown }: StaticView,
  address: string | null,
): InlineForms | null {
  if (!isInline(view.attributes)) return null;
  const words = explained.inline();
  if (!words)
    throw new Error(
      `<${view.tag} view="inline">: nobody was counted there, and of nobody no number is said in running text.`,
    );
  const { show = "value" } = view.attributes;
  const text =
    { sentence: words.sentence, change: words.change ?? words.value }[show] ?? words.value;
  const to = address ?? shown.sources[0]?.url ?? null;
  return {
    text,
    html: anchor(to, text),
    markdown: to === null ? markdown(text) : `[${markdown(text)}](${encodeURI(to)})`,
    fallback: escaped(text),
  };
}

/** The figure that a number is of: a number has no page of its own. */
export function figureOf({ tag, attributes }: View): View {
  const figure = Object.entries(attributes).filter(([name]) => !/^(view|show)$/.test(name));
  return { tag, attributes: isInline(attributes) ? Object.fromEntries(figure) : attributes };
}
