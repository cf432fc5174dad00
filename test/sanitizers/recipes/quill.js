import Quill from "quill";
import { elements } from "./elements.js";

const Block = Quill.import("blots/block");

/** An element as a line whose words can be edited: what is in it is the fallback. */
class Explainer extends Block {
  static blotName = "explainer";
  static tagName = Object.keys(elements).map((tag) => tag.toUpperCase());

  static create({ tag, attributes }) {
    const element = document.createElement(tag);
    for (const name of elements[tag])
      if (attributes[name] !== undefined) element.setAttribute(name, attributes[name]);
    return element;
  }

  static formats(element) {
    const tag = element.localName;
    const written = elements[tag].filter((name) => element.hasAttribute(name));
    const attributes = written.map((name) => [name, element.getAttribute(name)]);
    return { tag, attributes: Object.fromEntries(attributes) };
  }
}

/** Call it once, before the first editor is made. */
export function register() {
  Quill.register(Explainer);
}

/** For `new Quill(…, { modules: { clipboard: { matchers } } })`. */
export const matchers = Object.keys(elements).map((tag) => [tag, asLine]);

function asLine(element, delta) {
  const ended = String(delta.ops.at(-1)?.insert).endsWith("\n");
  return ended ? delta : delta.insert("\n", { explainer: Explainer.formats(element) });
}
