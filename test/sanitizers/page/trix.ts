import "trix";
import { box, type Editor } from "./editor.js";

interface TrixElement extends HTMLElement {
  readonly editor: { loadHTML(html: string): void };
  readonly value: string;
}

/** It has no setting that lets more through: our recipe for it is a link, and `cdn/loader.js` on the site. */
export const trix: Editor = async () => {
  const element = box("trix-editor") as TrixElement;
  if (!element.editor)
    await new Promise((resolve) => {
      element.addEventListener("trix-initialize", resolve, { once: true });
    });
  return {
    load: (html) => element.editor.loadHTML(html),
    saved: () => element.value,
    focus: () => element.focus(),
  };
};
