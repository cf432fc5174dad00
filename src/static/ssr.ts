/** The elements for `@lit-labs/ssr`: any view of ours with number, words, source and picture, read without a script. */
import { LitElementRenderer } from "@lit-labs/ssr";
import { shapes } from "../embed/address.js";
import { shadowOf } from "./figure.js";
import { showingOf } from "./showing.js";

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
    return Object.hasOwn(shapes, ownName(element));
  }

  override renderShadow(): [() => Promise<string>] {
    return [() => inside(this.element)];
  }
}

async function inside(element: HTMLElement | undefined): Promise<string> {
  if (!element) return FALLBACK;
  const tag = ownName(element.constructor);
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (Object.hasOwn(shapes[tag] ?? {}, name)) attributes[name] = value;
  // Figures of others are checked and drawn in the browser, and never replaced by ours.
  const others = element.hasAttribute("src") || ("data" in element && element.data !== undefined);
  if (others || (tag === "quote-card" && !attributes["quote"])) return FALLBACK;
  try {
    return shadowOf(await showingOf({ tag, attributes }));
  } catch (error) {
    console.warn(String(error));
    return FALLBACK;
  }
}

function ownName(element: object): string {
  return "tag" in element ? String(element.tag) : "";
}
