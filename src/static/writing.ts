/** A view in words alone: plain text, Markdown, and HTML that nothing can take apart. */
import type { Shown } from "../words/shown.js";
import { escaped } from "./markup.js";
import { sentencesOf } from "./sentences.js";

/** Plain text, one thought a line. */
export function textOf(shown: Shown, address: string | null): string {
  const { title, lead, detail, notes, source, sources } = sentencesOf(shown);
  return lines([
    title,
    lead,
    detail,
    ...notes,
    ...sources.map(({ text, url }) => `${source}${text}${url === null ? "" : ` ${url}`}`),
    address ?? "",
  ]);
}

/** Markdown with the rows of the picture as a table (GitHub's flavour). */
export function markdownOf(shown: Shown, address: string | null): string {
  const { title, lead, detail, notes, source, sources } = sentencesOf(shown);
  const { table } = shown;
  const row = (cells: readonly string[]) => `| ${cells.map(markdown).join(" | ")} |`;
  const name = `**${markdown(title)}**`;
  return `${[
    address === null ? name : `[${name}](${address})`,
    `**${markdown(lead)}**`,
    markdown(detail),
    ...(table
      ? [
          [
            row(table.columns),
            `| --- |${" ---: |".repeat(table.columns.length - 1)}`,
            ...table.rows.map(({ name, cells }) => row([name, ...cells.map(({ text }) => text)])),
          ].join("\n"),
        ]
      : []),
    ...notes.map(markdown),
    ...sources.map(({ text, url }) =>
      url === null ? source + markdown(text) : `${source}[${markdown(text)}](${enclosed(url)})`,
    ),
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

/**
 * Links, bold and text in one line: the fallback inside a tag. Anything larger falls out of an element in Markdown
 * and in WordPress, and stays visible beside it.
 */
export function phrasingOf(shown: Shown, address: string | null): string {
  const { title, lead, detail, notes, source, sources } = sentencesOf(shown);
  const name = address === null ? escaped(title) : anchor(address, title);
  return [
    `${name}${escaped(shown.labels.colon)}<b>${escaped(lead)}</b>${detail && ` (${escaped(detail)})`}.`,
    ...notes.map(escaped),
    ...sources.map(({ text, url }) => `${escaped(source)}${anchor(url, text)}.`),
  ].join(" ");
}

/**
 * The same in paragraphs, with the rows of the picture as a table: for pages without any script. It stands in a
 * section, for a reader's view throws a division with more links than words away.
 */
export function blockOf(shown: Shown, address: string | null): string {
  const { title, lead, detail, notes, source, sources } = sentencesOf(shown);
  const { table, lang, dir } = shown;
  const row = (cell: string, cells: readonly string[]) =>
    `<tr>${cells.map((text, index) => (index === 0 && cell === "td" ? `<th scope="row">${escaped(text)}</th>` : `<${cell}${cell === "th" ? ' scope="col"' : ""}>${escaped(text)}</${cell}>`)).join("")}</tr>`;
  return lines([
    `<section lang="${lang}" dir="${dir}">`,
    `<p><b>${anchor(address, title)}</b></p>`,
    `<p><b>${escaped(lead)}</b>${detail && `<br>${escaped(detail)}`}</p>`,
    ...(table
      ? [
          `<table><thead>${row("th", table.columns)}</thead><tbody>${table.rows.map(({ name, cells }) => row("td", [name, ...cells.map(({ text }) => text)])).join("")}</tbody></table>`,
        ]
      : []),
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    ...sources.map(({ text, url }) => `<p>${escaped(source)}${anchor(url, text)}</p>`),
    `</section>`,
  ]);
}

/** A link, or only its text where there is no address. */
export function anchor(url: string | null, text: string): string {
  return url === null ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

/**
 * A text that Markdown leaves as it is, in a table too; what could be HTML or a link is written as entities, for
 * careless engines. An address in it stays text: only the one function that makes links makes links.
 */
function markdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}|#~@]|:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/[&<>[\]]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An address that stays inside the brackets of Markdown. */
function enclosed(url: string): string {
  return url.replace(/[\s()<>[\]\\`"'*|!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function lines(all: readonly string[]): string {
  return `${all.filter(Boolean).join("\n")}\n`;
}
