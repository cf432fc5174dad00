/** What the address of an embed page asks for: in its query how it looks and what else is shown, in its fragment a view. */
import { lookAttributes } from "./look-attributes.js";
import { tableOf, viewOf, type View } from "./address.js";

/** Parameters that change the look of the whole page. */
const looks: Readonly<Record<string, (page: HTMLElement, value: string) => void>> = {
  theme: (page, value) => {
    if (value === "light" || value === "dark") page.style.colorScheme = value;
  },
  background: (page, value) => {
    if (value === "transparent") page.style.background = value;
  },
};

/** What pym.js adds to the address of a frame it makes. */
const PYM = ["initialWidth", "childId", "parentTitle", "parentUrl"];

/** Makes the page look, and its element show, what the query says. Gives the names that neither of them knows. */
export function applyQuery(query: URLSearchParams, page: HTMLElement, element: Element): string[] {
  const table = tableOf(element.localName);
  const unknown: string[] = [];
  for (const [name, value] of query) {
    if (PYM.includes(name)) continue;
    // An address could have somebody else's figures stand on a page of ours.
    if (name === "live") unknown.push(name);
    else if (Object.hasOwn(looks, name)) looks[name]?.(page, value);
    else if (lookAttributes.includes(name) || (table && Object.hasOwn(table, name)))
      element.setAttribute(name, value);
    else unknown.push(name);
  }
  return unknown;
}

/** The view that a fragment names, as `#crossings-timeline/from=2023`; `null` where it names none. */
export function viewIn(fragment: string): View | null {
  return viewOf(fragment.replace(/^#/, "").replace(/#?\?secret=\w+$/, ""));
}
