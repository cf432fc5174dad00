import { ElementNode } from "lexical";
import { elements } from "./elements.js";

/** An element as a block whose words can be edited: what is in it is the fallback. */
export class ExplainerNode extends ElementNode {
  static getType() {
    return "explainer";
  }

  static clone({ __tag, __attributes, __key }) {
    return new ExplainerNode(__tag, __attributes, __key);
  }

  static importDOM() {
    const conversion = (element) => ({ node: new ExplainerNode(...read(element)) });
    return Object.fromEntries(
      Object.keys(elements).map((tag) => [tag, () => ({ conversion, priority: 1 })]),
    );
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
    for (const name of elements[this.__tag])
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
  const written = elements[tag].filter((name) => element.hasAttribute(name));
  return [tag, Object.fromEntries(written.map((name) => [name, element.getAttribute(name)]))];
}
