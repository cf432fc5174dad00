import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import { settings } from "../recipes/tinymce.js";
import { box, type Editor } from "./editor.js";

export const tinyMCE: Editor = async (withRecipe) => {
  const [editor] = await tinymce.init({
    target: box("textarea"),
    license_key: "gpl",
    // Only its looks, which would be fetched.
    skin: false,
    content_css: false,
    ...(withRecipe ? settings : {}),
  });
  if (!editor) throw new Error("TinyMCE did not start.");
  return {
    load: (html) => editor.setContent(html),
    saved: () => editor.getContent(),
    focus: () => editor.focus(),
  };
};
