/** What is asked of an element, and what it answers. */
import type { ReactiveElement } from "lit";
import type { Attribute } from "../attributes.js";
import { lookAttributes } from "../embed/look-attributes.js";
import type { Dataset } from "../data/schema.js";
import type { Attributes, Problem } from "../data/view.js";
import type { Content } from "../words/content.js";
import type { Details } from "../words/details.js";
import type { FirstLabels, FirstWords } from "../words/first-words.js";
import type { InlineLabels, InlineWords } from "../words/inline.js";
import type { ViewModel } from "../words/view-model.js";
import { chartRenderer, type PrerenderedView } from "../prerender/decode.js";
import type { Drawable } from "./chart-controller.js";
import type { Lit } from "./lit.js";
import type { Part, quotation } from "./templates.js";

/** Attributes, the language around, and data that is not ours. */
export interface ViewRequest {
  readonly attributes: Attributes;
  readonly lang: string;
  readonly src: string | undefined;
  readonly data: unknown;
  /** Figures of ours that are newer than the built ones; absent where there are none. */
  readonly newer?: Dataset | undefined;
}

/** What is held against the figures of its day. */
const PINNED = ["as-of", "claim", "quote"];

/** Whether a view takes the newest figures of ours that there are. */
export function takesNewest({ attributes, src, data }: ViewRequest): boolean {
  return !PINNED.some((name) => name in attributes) && src === undefined && data === undefined;
}

/** What a list is laid out with: Lit as the element has it, and how a card lays out a quotation. */
export interface ListParts extends Lit {
  readonly quotation: typeof quotation;
}

/** What stands in an element. `details` come with what a reader does with it, `model` once the dataset was needed. */
export interface RenderedView {
  readonly request: ViewRequest;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly words: FirstWords;
  readonly labels: FirstLabels;
  readonly picture: Drawable | null;
  /** What stands in the place of a picture where the view is a list. */
  readonly body?: ((parts: ListParts) => Part) | undefined;
  readonly details: Details | null;
  /** Until its own are here, those of what stood before, for a reader who chose something else and waits for the picture. */
  readonly standIn?: Details | null;
  readonly model: ViewModel<Content> | null;
  /** That its figures are newer than the built ones; `null` where they are not. */
  readonly updated: string | null;
}

/** A number in running text, and the words around it. */
export interface NumberView {
  readonly words: InlineWords;
  readonly labels: InlineLabels;
}

/** What stands in a line of text: `node`, once it was made. */
export interface RenderedNumber {
  readonly request: ViewRequest;
  readonly inline: NumberView;
  readonly node: Node | null;
  readonly picture: null;
  readonly details: null;
  readonly model: ViewModel<Content> | null;
}

/** Why nothing of ours stands there. `message` is for the reader; without an `introduction` only the event tells it. */
export interface ViewError {
  readonly code: Problem["problem"] | "not-loaded" | "broken";
  readonly message: string;
  readonly introduction: string;
  readonly lang: string;
}

export type ViewResult = RenderedView | RenderedNumber | ViewError;

/** The attributes of an element that say what to show and differ from their default, by name; and where others' data is. */
export function requestedAttributes(
  element: ReactiveElement,
  table: Readonly<Record<string, Attribute>>,
): { readonly attributes: Attributes; readonly src: string | undefined } {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const found: Record<string, string> = {};
  for (const [property, { attribute }] of elementProperties) {
    const value: unknown = Reflect.get(element, property) ?? false;
    // Frameworks and removed attributes say null for nothing, templates of a CMS an empty text.
    const name = String(attribute ?? property);
    if (
      attribute !== false &&
      value !== false &&
      value !== "" &&
      value !== table[name]?.default &&
      !lookAttributes.includes(name)
    )
      found[name] = value === true ? "" : String(value);
  }
  const { src, ...attributes } = found;
  return { attributes, src };
}

/** What stands for each prerendered view, shared by all elements of the page that show it. */
const renderedViews = new Map<PrerenderedView, RenderedView>();

/** A prerendered view as an answer, with its details once they were loaded. */
export function renderPrerendered(
  view: PrerenderedView,
  request: ViewRequest,
  details: Details | null = null,
): RenderedView {
  const known = renderedViews.get(view) ?? renderedViewOf(view, request);
  const rendered = known.details ? known : { ...known, details };
  renderedViews.set(view, rendered);
  return { ...rendered, request };
}

function renderedViewOf(view: PrerenderedView, request: ViewRequest): RenderedView {
  const { lang, dir, words, labels, height, layers } = view;
  return {
    request,
    lang,
    dir,
    words,
    labels,
    picture: layers.length ? { height, draw: chartRenderer(view), sorry: labels.noPicture } : null,
    details: null,
    model: null,
    updated: null,
  };
}
