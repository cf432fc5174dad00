/**
 * One view, one address: what an element and its attributes are called wherever a tag cannot be used. Also the list of
 * what may be asked for from outside: an address with anything else in it is no address of ours.
 */

import { urlOf } from "./url.js";
import { attributesOf, type Attribute } from "../attributes.js";

/** An element and the attributes that differ from their defaults, as written in HTML. */
export interface View {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a link to a figure leaves as its page has it: whose figures, known when, what is claimed, in which language. */
export const keptAttributes: readonly string[] = [
  "as-of",
  "claim",
  "lang",
  "list",
  "quote",
  "show",
];

const tables: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = attributesOf;

/** The attributes of that element which an address can hold; `null` where there is no such element. */
export function tableOf(tag: string): Readonly<Record<string, Attribute>> | null {
  return Object.hasOwn(tables, tag) ? (tables[tag] ?? null) : null;
}

/**
 * Dates as short as they can be said: 2024 for a beginning in 2024-01, and for an end on 2024-12-31. The day of
 * `as-of` stays as it is written, for the figure says it.
 */
const shortest: Readonly<Record<string, (when: string) => string>> = {
  from: (when) => when.replace(/(-01){1,2}$/, ""),
  to: shortestEnd,
};

function shortestEnd(when: string): string {
  const [year, month, day] = when.split("-").map(Number);
  const isLast = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() === day;
  return (isLast ? when.slice(0, -3) : when).replace(/^(\d{4})-12$/, "$1");
}

/** The view in its canonical form: attributes in one order, dates in their shortest, defaults left out. `null` where an address cannot hold it. */
export function canonical(tag: string, attributes: Readonly<Record<string, string>>): View | null {
  const table = tableOf(tag);
  if (!table || Object.keys(attributes).some((name) => !Object.hasOwn(table, name))) return null;
  const kept: Record<string, string> = {};
  for (const [name, { default: byItself, boolean }] of Object.entries(table)) {
    const value = attributes[name]?.trim().replace(/\s+/g, " ");
    if (value === undefined || (!boolean && (!value || value === byItself))) continue;
    if (!(boolean ? /^$/ : /^[a-z0-9 -]+$/i).test(value)) return null;
    kept[name] = shortest[name]?.(value) ?? value;
  }
  return { tag, attributes: kept };
}

/**
 * The path of a view below the folder of embed pages: `crossings-timeline/` or
 * `crossings-timeline/from=2024,to=2024-12/`. Ids are joined by a plus; an attribute without a value is `yes`.
 */
export function pathOf({ tag, attributes }: View): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => `${name}=${value.replaceAll(" ", "+") || "yes"}`,
  );
  return `${tag}/${pairs.join()}${pairs.length ? "/" : ""}`;
}

/** The view of a path, however its parts are ordered; `null` where it is none. */
export function viewOf(path: string): View | null {
  const [, tag = "", pairs = ""] =
    /^([a-z-]+)(?:\/([^/]*))?(?:\/(?:index\.html)?)?$/.exec(path) ?? [];
  const attributes: Record<string, string> = {};
  for (const pair of pairs ? decoded(pairs).split(",") : []) {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    if (name in attributes) return null;
    attributes[name] =
      tableOf(tag)?.[name]?.boolean && value === "yes" ? "" : value.replaceAll("+", " ");
  }
  return canonical(tag, attributes);
}

/** The view of an address below `folder`, an absolute address that ends in a slash; `null` where it is none of ours. */
export function viewAt(address: string, folder: string): View | null {
  const url = urlOf(address);
  if (!url) return null;
  const { origin, pathname, username } = url;
  const base = new URL(folder);
  const below = origin === base.origin && !username && pathname.startsWith(base.pathname);
  return below ? viewOf(pathname.slice(base.pathname.length)) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
