import xss from "xss";
import { elements, ours } from "./elements.js";

/** For `new FilterXSS(settings).process(html)`. */
export const settings = {
  whiteList: {
    ...xss.getDefaultWhiteList(),
    ...elements,
    blockquote: ["cite", "data-explainer"],
    iframe: ["src", "title", "width", "height", "loading"],
  },
  // Without these two lines what is not allowed is written out as text.
  stripIgnoreTag: true,
  stripIgnoreTagBody: ["script", "style", "template"],
  onTagAttr(tag, name, value) {
    if (tag === "iframe" && name === "src" && !ours(value)) return "";
  },
};
