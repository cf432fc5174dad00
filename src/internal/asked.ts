/** What an author asks of an element: its attributes as written, the defaults left out. */
import type { ReactiveElement } from "lit";
import type { Attributes } from "../data/view.js";

/** An element of each class as it is before anybody says anything. */
const blanks = new Map<unknown, object>();

/** The attributes that differ from the default, by name. */
export function asked(element: ReactiveElement): Attributes {
  const maker = element.constructor as typeof ReactiveElement;
  const blank = blanks.get(maker) ?? (Reflect.construct(maker, []) as object);
  blanks.set(maker, blank);
  const attributes: Record<string, string> = {};
  for (const [property, { attribute }] of maker.elementProperties) {
    const value: unknown = Reflect.get(element, property);
    // Frameworks and removed attributes say null for nothing.
    if (attribute === false || value === null || value === undefined || value === false) continue;
    if (value === Reflect.get(blank, property)) continue;
    const name = typeof attribute === "string" ? attribute : String(property).toLowerCase();
    attributes[name] = value === true ? "" : String(value);
  }
  return attributes;
}

/** The same as one line that names the view, whatever the order they were written in. */
export function nameOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");
}
