/** An editor on the page, empty; or a sanitizer that only a browser has. */
export interface Opened {
  /** Loads HTML as it does with what was saved. */
  readonly load: (html: string) => void;
  /** What it would save. */
  readonly saved: () => string;
  /** Puts the cursor into it. A sanitizer has none. */
  readonly focus?: () => void;
}

/** Opens it on the page, as it comes or with our recipe. */
export type Editor = (withRecipe: boolean) => Promise<Opened>;

/** A new place on the page. */
export function box(tag = "div"): HTMLElement {
  return document.body.appendChild(document.createElement(tag));
}
