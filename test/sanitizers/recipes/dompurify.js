import { elements, ours } from "./elements.js";

/** For `DOMPurify.sanitize(html, settings)`. */
export const settings = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => Object.hasOwn(elements, tag),
    attributeNameCheck: (name, tag) => elements[tag]?.includes(name) ?? false,
  },
  ADD_TAGS: ["iframe"],
};

/** For `DOMPurify.addHook("uponSanitizeElement", onlyOurFrames)`: an iframe of anybody else goes. */
export function onlyOurFrames(node, { tagName }) {
  if (tagName === "iframe" && !ours(node.getAttribute("src"))) node.remove();
}
