import { Editor as Tiptap } from "@tiptap/core";
import Image from "@tiptap/extension-image";
import StarterKit from "@tiptap/starter-kit";
import { extensions } from "../recipes/tiptap.js";
import { box, type Editor } from "./editor.js";

export const tiptap: Editor = async (withRecipe) => {
  const editor = new Tiptap({
    element: box(),
    extensions: withRecipe ? [StarterKit, Image, ...extensions] : [StarterKit],
  });
  return {
    load: (html) => editor.commands.setContent(html),
    saved: () => editor.getHTML(),
    // Its command waits for the next frame.
    focus: () => editor.view.focus(),
  };
};
