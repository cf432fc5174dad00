/** The templates of the elements as plain HTML: the same figure where nothing can be clicked. */
import { nothing } from "lit";

/** HTML that is ready, as opposed to text. */
export class Markup {
  constructor(readonly html: string) {}
}

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** A template, a text, ready HTML, a list of these, or nothing, as HTML. Text is escaped; listeners and properties are dropped. */
export function htmlOf(value: unknown): string {
  if (value === nothing || value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(htmlOf).join("");
  if (isTemplate(value)) return filled(value);
  return escaped(String(value));
}

/** A picture with its colors as classes of our sheet, where tools that darken pages find them. */
export function coloredByClass(svg: string): string {
  return svg.replace(/<\w+[^>]*var\(--_[^>]*>/g, (tag) => {
    const classes: string[] = [];
    const bare = tag.replace(
      / (fill|stroke)="var\(--_(\w+)\)"/g,
      (_, name: string, color: string) => {
        classes.push(`${name}-${color}`);
        return "";
      },
    );
    const already = / class="/.test(bare);
    return already
      ? bare.replace(/ class="/, ` class="${classes.join(" ")} `)
      : bare.replace(/^<\w+/, `$& class="${classes.join(" ")}"`);
  });
}

/** The opening tag of an element with these attributes; one without a value is only named. */
export function openTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<${tag}${written.join("")}>`;
}

/** A text inside HTML or an attribute's quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same in XML, without the characters that it cannot hold, however they are written. */
export function escapedXml(text: string): string {
  return escaped(
    text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ""),
  );
}

function isTemplate(value: unknown): value is Template {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}

function filled({ strings, values }: Template): string {
  let inside = "";
  return strings
    .map((string, index) => {
      // What is set as a property is written where it is read: as the text of the element.
      const text = string.replace(/\s+/g, " ").replace(/>/, `>${inside}`);
      inside = "";
      if (index === values.length) return text;
      const [whole, kind = "", name = ""] = /\s([@.?]?)([\w-]+)=$/.exec(text) ?? [];
      if (whole === undefined) return text + htmlOf(values[index]);
      if (kind === "." && name === "textContent") inside = htmlOf(values[index]);
      return text.slice(0, -whole.length) + attribute(kind, name, values[index]);
    })
    .join("");
}

/** An attribute that is bound without quotes. What a reader may open begins closed. */
function attribute(kind: string, name: string, value: unknown): string {
  if (kind === "@" || kind === "." || name === "open") return "";
  if (kind === "?") return value ? ` ${name}` : "";
  return value === nothing ? "" : ` ${name}="${escaped(String(value))}"`;
}

/** Attributes whose values need no escaping, in quotes where HTML asks for them. */
export function attributes(all: Readonly<Record<string, string | number>>): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}=${/^[\w.%-]+$/.test(String(value)) ? value : `"${value}"`}`)
    .join("");
}

/** A number in as few digits as it needs. */
export function rounded(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits))).replace(/^(-?)0\./, "$1.");
}
