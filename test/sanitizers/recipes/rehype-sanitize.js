import { defaultSchema } from "rehype-sanitize";
import { elements } from "./elements.js";

const { tagNames, attributes } = defaultSchema;

/** For `.use(rehypeSanitize, schema)`. */
export const schema = {
  ...defaultSchema,
  tagNames: [...tagNames, ...Object.keys(elements), "iframe"],
  attributes: {
    ...attributes,
    ...elements,
    blockquote: [...attributes.blockquote, "dataExplainer"],
    iframe: [["src", /^https:\/\/your\.site\/embed\//], "title", "width", "height", "loading"],
  },
};
