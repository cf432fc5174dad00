import { elements } from "./elements.js";

/** For `element.setHTML(html, { sanitizer: sanitizer() })`. No setting lets an iframe through. */
export function sanitizer() {
  const allowed = new Sanitizer();
  for (const [name, attributes] of Object.entries(elements))
    allowed.allowElement({ name, attributes });
  allowed.allowElement({ name: "blockquote", attributes: ["cite", "data-explainer"] });
  allowed.allowElement({ name: "img", attributes: ["src", "alt", "width", "height"] });
  return allowed;
}
