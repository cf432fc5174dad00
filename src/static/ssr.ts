/** The elements for `@lit-labs/ssr`: any view of ours with number, words, source and picture, read without a script. */
import { LitElementRenderer } from "@lit-labs/ssr";
import { isList } from "../data/view.js";
import type { StaticElement } from "../view/static-element.js";
import { elements } from "./elements.js";
import { shadowOf } from "./figure-html.js";
import { createStaticView } from "./static-view.js";

/** Where the author's own words stand, which are beside the shadow root. */
const FALLBACK = "<slot></slot>";

/**
 * Renders our elements on a server, under whatever name they are defined there. What it gives has promises in it:
 * use `collectResult`, or stream it.
 * @example
 * import { LitElementRenderer, render } from "@lit-labs/ssr";
 * import { ExplainerRenderer } from "migration-explainers/ssr";
 * render(template, { elementRenderers: [ExplainerRenderer, LitElementRenderer] });
 */
export class ExplainerRenderer extends LitElementRenderer {
  static override matchesClass(element: typeof HTMLElement): boolean {
    return elementOf(element) !== undefined;
  }

  override renderShadow(): [() => Promise<string>] {
    return [() => inside(this.element)];
  }
}

async function inside(element: HTMLElement | undefined): Promise<string> {
  if (!element) return FALLBACK;
  const ours = elementOf(element.constructor);
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (ours && Object.hasOwn(ours.attributes, name)) attributes[name] = value;
  // Figures of others are checked and drawn in the browser, and never replaced by ours.
  const others = element.hasAttribute("src") || ("data" in element && element.data !== undefined);
  if (others || !ours || lacks(ours, attributes)) return FALLBACK;
  try {
    return shadowOf(await createStaticView({ tag: ours.tag, attributes }));
  } catch (error) {
    console.warn(String(error));
    return FALLBACK;
  }
}

function lacks({ required }: StaticElement, attributes: Readonly<Record<string, string>>): boolean {
  return !isList(attributes) && required.some((name) => !attributes[name]);
}

function elementOf(constructor: object) {
  return elements.find(({ tag }) => "tag" in constructor && tag === constructor.tag);
}
