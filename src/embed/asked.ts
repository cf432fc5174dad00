/** What the address of an embed page asks for: in its query how it looks and what else is shown, in its fragment a view. */
import { tableOf, viewOf, type View } from "./address.js";

/** Parameters of the page, each said to the page as a whole. */
const looks: Readonly<Record<string, (page: HTMLElement, value: string) => void>> = {
  theme: (page, value) => {
    if (value === "light" || value === "dark") page.style.colorScheme = value;
  },
  background: (page, value) => {
    if (value === "transparent") page.style.background = value;
  },
};

/** What an element takes beside the attributes of its view. */
const own = ["controls", "heading-level"];

/** Makes a page look as its query asks, and its element show it. Gives the names that nobody knows. */
export function follow(query: URLSearchParams, page: HTMLElement, element: Element): string[] {
  const table = tableOf(element.localName);
  const unknown: string[] = [];
  for (const [name, value] of query) {
    if (Object.hasOwn(looks, name)) looks[name]?.(page, value);
    else if (own.includes(name) || (table && Object.hasOwn(table, name)))
      element.setAttribute(name, value);
    else unknown.push(name);
  }
  return unknown;
}

/** The view that a fragment names, as `#crossings-timeline/from=2023`; `null` where it names none. */
export function viewIn(fragment: string): View | null {
  return viewOf(fragment.replace(/^#/, "").replace(/#?\?secret=\w+$/, ""));
}
