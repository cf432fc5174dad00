/** A choice of the reader's never makes a figure shorter: what stands below it stays where it is. */
export class Hold {
  #height = 0;
  #width = 0;

  /** Before something changes: the height there is now is the least from here on. */
  take(root: ParentNode, width: number): void {
    if (width !== this.#width) this.#height = 0;
    this.#width = width;
    this.#height = Math.max(this.#height, heightOf(root));
  }

  /** After it has changed: what is missing goes to the picture. With a new width everything is new. */
  keep(root: ParentNode, width: number): void {
    const plot = root.querySelector<HTMLElement>(".plot");
    if (!this.#height || !plot) return;
    plot.style.minBlockSize = "";
    if (width !== this.#width) this.#height = 0;
    const missing = this.#height - heightOf(root);
    if (missing > 0.5) plot.style.minBlockSize = `${plot.offsetHeight + missing}px`;
  }
}

/** From the top of the figure to the end of its foot, in its own pixels, without the room that is open below. */
function heightOf(root: ParentNode): number {
  const figure = root.querySelector("figure");
  const foot = root.querySelector(".foot");
  if (!figure || !foot) return 0;
  const box = figure.getBoundingClientRect();
  const scale = figure.offsetWidth / (box.width || 1);
  return (foot.getBoundingClientRect().bottom - box.top) * scale;
}
