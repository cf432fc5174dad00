import { $generateHtmlFromNodes, $generateNodesFromDOM } from "@lexical/html";
import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { $getRoot, $insertNodes, createEditor, type Klass, type LexicalNode } from "lexical";
import { ExplainerNode } from "../recipes/lexical.js";
import { box, type Editor } from "./editor.js";

const usual = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];

export const lexical: Editor = async (withRecipe) => {
  const editor = createEditor({
    nodes: withRecipe ? [...usual, ExplainerNode as unknown as Klass<LexicalNode>] : usual,
    onError: (error) => {
      throw error;
    },
  });
  const place = box();
  place.contentEditable = "true";
  editor.setRootElement(place);
  registerRichText(editor);
  return {
    load(html) {
      const sent = new DOMParser().parseFromString(html, "text/html");
      editor.update(
        () => {
          $getRoot().clear().select();
          $insertNodes($generateNodesFromDOM(editor, sent));
        },
        { discrete: true },
      );
    },
    saved: () => editor.read(() => $generateHtmlFromNodes(editor)),
    focus: () => place.focus(),
  };
};
