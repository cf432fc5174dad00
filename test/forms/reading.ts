/** How each form of a view is read back into text, as a reader or a program reads it. */
import { parseHTML } from "linkedom";

/** Without marks of direction, and every space alike. */
export function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** What a reader reads in HTML, and the text of images. */
export function readHtml(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  for (const hidden of document.querySelectorAll("style, script, template")) hidden.remove();
  const said = [...document.querySelectorAll("img")].map(
    (image) => image.getAttribute("alt") ?? "",
  );
  return [document.body.textContent, ...said].join(" ");
}

/** What a site is told in the head of a page. */
export function readHead(page: string): string {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll("meta[property]")]
    .map((meta) => meta.getAttribute("content"))
    .join(" ");
}

export function readMarkdown(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\\(.)/g, "$1");
}

/** Every text in a piece of JSON. */
export function readJson(text: string): string {
  const texts = (value: unknown): string[] =>
    typeof value === "object" && value !== null
      ? Object.values(value).flatMap(texts)
      : [String(value)];
  return texts(JSON.parse(text)).join(" ");
}

/** The words of an SVG. A line is as long as its column: what is said goes on in the next. */
export function readSvg(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return [...document.querySelectorAll("svg > text")].map((text) => text.textContent).join(" ");
}
