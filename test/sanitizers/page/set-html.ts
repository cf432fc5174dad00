import { sanitizer } from "../recipes/set-html.js";
import { box, type Editor } from "./editor.js";

/** No editor, but a sanitizer that only a browser has. */
interface SafeElement extends HTMLElement {
  setHTML(html: string, options?: { sanitizer: unknown }): void;
}

export const setHTML: Editor = async (withRecipe) => {
  const place = box() as SafeElement;
  const options = withRecipe ? { sanitizer: sanitizer() as unknown } : undefined;
  return { load: (html) => place.setHTML(html, options), saved: () => place.innerHTML };
};
