import sanitizeHtml from "sanitize-html";
import { elements, ours } from "./elements.js";

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;

/** For `sanitizeHtml(html, settings)`. */
export const settings = {
  allowedTags: [...allowedTags, ...Object.keys(elements), "iframe", "img"],
  allowedAttributes: {
    ...allowedAttributes,
    ...elements,
    blockquote: ["cite", "data-explainer"],
    section: ["lang", "dir"],
    iframe: ["src", "title", "width", "height", "loading"],
  },
  exclusiveFilter: ({ tag, attribs }) => tag === "iframe" && !ours(attribs.src),
};
