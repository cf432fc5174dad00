/**
 * How a page's address leads to a figure: `#explainer=crossings-timeline.1&from=2024&at=5` has its id, or its place among
 * its kind; what a reader may have changed, empty where it is not set; and the row that is read.
 */
import type { Attribute } from "../attributes.js";

export const KEY = "explainer";

/** What a link leaves as the page has it: where the figures come from, when they were known, who claims what. */
const KEPT = new Set(["as-of", "claim", "lang", "quote"]);

export type Table = Readonly<Record<string, Attribute>>;

/** Brings a figure to the view that the page's address asks for; gives the row to read, or `null` where it asks for another. */
export function arrive(host: Element, table: Table): { readonly row: number | null } | null {
  const words = new URLSearchParams(host.ownerDocument.location.hash.slice(1));
  if (words.get(KEY) !== nameOf(host)) return null;
  for (const name of changeable(table)) {
    const value = words.get(name);
    if (value) host.setAttribute(name, value);
    else if (value === "" && !table[name]?.boolean) host.removeAttribute(name);
  }
  const at = words.get("at");
  return { row: at !== null && /^\d+$/.test(at) ? Number(at) : null };
}

/** By what name a link calls a figure. */
export function nameOf(host: Element): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  return (
    host.id || `${host.localName}.${[...root.querySelectorAll(host.localName)].indexOf(host) + 1}`
  );
}

/** The attributes that a reader may have changed. */
export function changeable(table: Table): string[] {
  return Object.keys(table).filter((name) => !KEPT.has(name));
}
