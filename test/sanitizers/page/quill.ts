import Quill from "quill";
import { matchers, register } from "../recipes/quill.js";
import { box, type Editor } from "./editor.js";

export const quill: Editor = async (withRecipe) => {
  if (withRecipe) register();
  const editor = new Quill(box(), withRecipe ? { modules: { clipboard: { matchers } } } : {});
  return {
    load(html) {
      editor.setContents([]);
      editor.clipboard.dangerouslyPasteHTML(html);
    },
    saved: () => editor.getSemanticHTML(),
    focus: () => editor.focus(),
  };
};
