/** What stands in an element until its first figure does: a figure that was written into the page, or the author's words. */
import { quietly } from "./quietly.js";

export class Placeholder {
  /** Whether it is a figure. */
  isWritten = false;
  #nodes: readonly ChildNode[] = [];

  /** Whether nothing of ours has stood yet. */
  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  /** Keeps what came with the page; where nothing did, the author's words stand. */
  put(root: ShadowRoot): void {
    this.isWritten = root.querySelector("figure,[role=button]") !== null;
    if (!this.isWritten) root.replaceChildren(document.createElement("slot"));
    this.#nodes = [...root.childNodes];
  }

  /** Makes room for the first figure. Gives the picture of a written one: it stands until ours is drawn for this width. */
  remove(root: ParentNode): Element | null {
    const picture = this.isWritten ? root.querySelector(".fluid") : null;
    // More of it may have arrived since; the one comment is Lit's, who renders there.
    if (this.stands)
      for (const node of [...root.childNodes])
        if (node.nodeType !== Node.COMMENT_NODE) node.remove();
    return picture;
  }

  /** Something of ours stands. */
  forget(): void {
    this.isWritten = false;
    this.#nodes = [];
  }

  /** No figure can stand: it does again, or where it is gone the author's words. */
  restore(root: ShadowRoot): void {
    // In other ways than those used so far, one of which broke.
    quietly(() => {
      root.textContent = "";
      for (const node of this.#nodes) root.appendChild(node);
      if (!this.#nodes.length) root.innerHTML = "<slot></slot>";
    });
  }
}
