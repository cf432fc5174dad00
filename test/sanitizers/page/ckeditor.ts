import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  ImageBlock,
  ImageInline,
  Italic,
  Link,
  LinkImage,
  List,
  Paragraph,
  Table,
  type GeneralHtmlSupportConfig,
} from "ckeditor5";
import { htmlSupport, plugins } from "../recipes/ckeditor.js";
import { box, type Editor } from "./editor.js";

const usual = [
  Essentials,
  Paragraph,
  Heading,
  Bold,
  Italic,
  Link,
  List,
  BlockQuote,
  Table,
  ImageBlock,
  ImageInline,
  LinkImage,
];

export const ckeditor: Editor = async (withRecipe) => {
  const editor = await ClassicEditor.create(box(), {
    licenseKey: "GPL",
    plugins: withRecipe ? [...plugins, ...usual] : usual,
    ...(withRecipe ? { htmlSupport: htmlSupport as GeneralHtmlSupportConfig } : {}),
  });
  return {
    load: (html) => editor.setData(html),
    saved: () => editor.getData(),
    focus: () => editor.focus(),
  };
};
