import { ElementNode } from "lexical";
import { elements, ours } from "./elements.js";

const kept = { ...elements, iframe: ["src", "title", "width", "height", "loading"] };

/** An element as a block whose words can be edited, for they are the fallback; or an iframe of ours. */
export class ExplainerNode extends ElementNode {
  static getType() {
    return "explainer";
  }

  static clone({ __tag, __attributes, __key }) {
    return new ExplainerNode(__tag, __attributes, __key);
  }

  static importDOM() {
    const conversion = (element) => ({ node: new ExplainerNode(...read(element)) });
    const rule = ({ localName, src }) =>
      localName !== "iframe" || ours(src) ? { conversion, priority: 1 } : null;
    return Object.fromEntries(Object.keys(kept).map((tag) => [tag, rule]));
  }

  static importJSON({ tag, attributes }) {
    return new ExplainerNode(tag, attributes);
  }

  constructor(tag = "quote-card", attributes = {}, key = undefined) {
    super(key);
    this.__tag = tag;
    this.__attributes = attributes;
  }

  exportJSON() {
    return { ...super.exportJSON(), tag: this.__tag, attributes: this.__attributes };
  }

  createDOM() {
    const element = document.createElement(this.__tag);
    for (const name of kept[this.__tag])
      if (name in this.__attributes) element.setAttribute(name, this.__attributes[name]);
    return element;
  }

  updateDOM() {
    return false;
  }

  exportDOM() {
    return { element: this.createDOM() };
  }
}

function read(element) {
  const tag = element.localName;
  const written = kept[tag].filter((name) => element.hasAttribute(name));
  return [tag, Object.fromEntries(written.map((name) => [name, element.getAttribute(name)]))];
}
