/** Where a figure is: on this page, in the state a reader has brought it to, and by itself beside our script. */
import { urlOf } from "../../embed/url.js";
import { canonical, pathOf, tableOf } from "../../embed/address.js";
import { changeable, KEY, nameOf, type Table } from "../fragment.js";

/** The address of this page with the figure, its view and the row that is read. */
export function linkTo(host: Element, table: Table, row: number | null): string {
  const { href } = host.ownerDocument.location;
  const words = new URLSearchParams({ [KEY]: nameOf(host) });
  for (const name of changeable(host, table)) words.set(name, host.getAttribute(name) ?? "");
  if (row !== null) words.set("at", String(row));
  return `${href.replace(/#.*/, "")}#${words}`;
}

/** Our script on this page, and the folder in which the pages of single figures may lie; `null` where the page has built us in. */
export function scriptOf(host: Element): { readonly src: string; readonly site: string } | null {
  const ours = new RegExp(
    `/cdn/(${host.localName}|explainers|explainers\\.classic|loader|embed)\\.js$`,
  );
  const script = [...host.ownerDocument.scripts].find(({ src }) =>
    ours.test(urlOf(src)?.pathname ?? ""),
  );
  if (!script) return null;
  return {
    src: new URL(`${host.localName}.js`, script.src).href,
    site: new URL("../", script.src).href,
  };
}

/** The address of the figure's own page, if the site of our script has one. */
export async function ownAddress(host: Element): Promise<string | null> {
  const script = scriptOf(host);
  const table = tableOf(host.localName) ?? {};
  // How a page wants it to look and to be kept is no part of a view.
  const asked = Object.entries(attributesOf(host)).filter(([name]) => Object.hasOwn(table, name));
  const view = canonical(host.localName, Object.fromEntries(asked));
  if (!script || !view || host.hasAttribute("src")) return null;
  const path = pathOf(view);
  const { pages } = await import("../../embed/pages.js").catch(() => ({ pages: [] as string[] }));
  return pages.includes(path) ? `${script.site}embed/${path}` : null;
}

/** What an author pastes to have this figure, in this state; `fallback` is what is read until it stands. */
export function embedCode(host: Element, fallback: string): string {
  const script = scriptOf(host);
  const tag = `${openingTag(host)}${escaped(fallback)}</${host.localName}>`;
  return script ? `<script type="module" src="${escaped(script.src)}"></script>\n${tag}` : tag;
}

/** Its tag with what it was asked for: the name of the view. */
export function openingTag(host: Element): string {
  const attributes = Object.entries(attributesOf(host)).map(([name, value]) =>
    value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<${host.localName}${attributes.join("")}>`;
}

/** What the element was asked for; what the page does with it (class, style, id) is the page's. */
function attributesOf(host: Element): Readonly<Record<string, string>> {
  const theirs = new Set(["class", "style", "id", "slot", "part", "hidden", "dir"]);
  return Object.fromEntries(
    [...host.attributes]
      .filter(({ name }) => !theirs.has(name) && !/^(on|data-|aria-)/.test(name))
      .map(({ name, value }) => [name, value]),
  );
}

/** A link as HTML. */
export function anchor(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

/** A text as HTML in which its addresses are links. */
export function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;)])/)
    .map((part, index) => (index % 2 ? anchor(part, part) : escaped(part)))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
