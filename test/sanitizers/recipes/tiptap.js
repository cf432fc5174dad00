import { Extension, Node } from "@tiptap/core";
import { elements, ours } from "./elements.js";

/** An element as a block whose words can be edited: what is in it is the fallback. */
const nodes = Object.entries(elements).map(([name, attributes]) =>
  Node.create({
    name,
    group: "block",
    content: "inline*",
    isolating: true,
    addAttributes: () =>
      Object.fromEntries(attributes.map((attribute) => [attribute, { default: null }])),
    parseHTML: () => [{ tag: name }],
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
  }),
);

const frame = Node.create({
  name: "explainerFrame",
  group: "block",
  atom: true,
  addAttributes: () =>
    Object.fromEntries(
      ["src", "title", "width", "height", "loading"].map((name) => [name, { default: null }]),
    ),
  parseHTML: () => [
    { tag: "iframe", getAttrs: (element) => ours(element.getAttribute("src")) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ["iframe", HTMLAttributes],
});

/** What `cdn/loader.js` looks for on a blockquote. */
const address = Extension.create({
  name: "explainerAddress",
  addGlobalAttributes: () => [
    { types: ["blockquote"], attributes: { "data-explainer": { default: null } } },
  ],
});

/** For `new Editor({ extensions: [StarterKit, Image, ...extensions] })`. */
export const extensions = [...nodes, frame, address];
