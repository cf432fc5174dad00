/**
 * How a page's address leads to a figure: `#explainer=crossings-timeline.1&from=2024&at=5` has its id, or its place among
 * its kind; what a reader may have changed, empty where it is not set; and the row that is read, or a day of it. Links
 * in the text of a page say the same in the same words (`src/embed/explain-links.ts`).
 */
import type { Attribute } from "../attributes.js";
import { keptAttributes } from "../embed/address.js";

export const KEY = "explainer";

export type Table = Readonly<Record<string, Attribute>>;

/** What is to be read of a figure: a row of its table, or the one of that day; `null` where neither is named. */
export interface Place {
  readonly at: number | string | null;
  /** Whether the page stays where it is. */
  readonly stays: boolean;
}

/** Brings a figure to the view that a fragment asks for; gives what to read, or `null` where it asks for another figure. */
export function arrive(host: Element, table: Table, fragment: string): Place | null {
  const words = new URLSearchParams(fragment.slice(1));
  if (words.get(KEY) !== nameOf(host)) return null;
  for (const name of changeable(host, table)) {
    const value = words.get(name);
    if (value) host.setAttribute(name, value);
    else if (value === "" && !table[name]?.boolean) host.removeAttribute(name);
  }
  const at = words.get("at");
  const stays = words.has("stay");
  if (at !== null && isDay(at)) return { at, stays };
  return { at: at !== null && /^\d+$/.test(at) ? Number(at) : null, stays };
}

/** Whether that is a day as HTML writes it. A row is never written so. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** By what name a link calls a figure. */
export function nameOf(host: Element): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  return (
    host.id || `${host.localName}.${[...root.querySelectorAll(host.localName)].indexOf(host) + 1}`
  );
}

/** The attributes that a reader may have changed. */
export function changeable(host: Element, table: Table): string[] {
  // From a list a reader chooses a quotation.
  const isChosen = (name: string) => name === "quote" && host.hasAttribute("list");
  return Object.keys(table).filter((name) => !keptAttributes.includes(name) || isChosen(name));
}
