/** An editor on the page, as it comes or with our recipe: HTML in, and out what it would save. */
export type Editor = (withRecipe: boolean) => Promise<(html: string) => string | Promise<string>>;

/** A new place on the page. */
export function box(tag = "div"): HTMLElement {
  return document.body.appendChild(document.createElement(tag));
}
