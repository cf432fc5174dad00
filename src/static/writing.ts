/** A view in words alone: plain text, Markdown, and HTML that nothing can take apart. */
import { ended, sentencesOf } from "../words/sentences.js";
import type { ExportModel } from "../words/export-model.js";
import { escaped } from "./markup.js";
import { quotationLines } from "./quotations.js";

/** Plain text, one thought a line. */
export function textOf(exportModel: ExportModel, address: string | null): string {
  const { claim, quotation, title, subtitle, number, rest, must, notes, source, sources } =
    sentencesOf(exportModel);
  return lines([
    claim,
    quotation,
    title,
    subtitle,
    number,
    rest,
    ...must,
    ...quotationLines(exportModel, address).map(({ answer, said, more, address }) =>
      [answer, said, more, address].filter((each) => each !== null).join(" "),
    ),
    ...notes,
    ...sources.map(({ text, url }) => `${source}${text}${url === null ? "" : ` ${url}`}`),
    address ?? "",
  ]);
}

/** Markdown with the rows of the picture as a table (GitHub's flavour). */
export function markdownOf(exportModel: ExportModel, address: string | null): string {
  const { claim, quotation, title, subtitle, number, rest, must, notes, source, sources } =
    sentencesOf(exportModel);
  const { table } = exportModel;
  const row = (cells: readonly string[]) => `| ${cells.map(markdown).join(" | ")} |`;
  const strong = (text: string) => text && `**${markdown(text)}**`;
  return `${[
    strong(claim),
    markdown(quotation),
    address === null ? strong(title) : `[${strong(title)}](${address})`,
    markdown(subtitle),
    strong(number),
    markdown(rest),
    markdown(must.join(" ")),
    ...quotationLines(exportModel, address).map(
      ({ answer, said, more, address }) =>
        `${address === null ? strong(answer) : `[${strong(answer)}](${address})`} ${markdown(said)} ${markdown(more)}`,
    ),
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
export function phrasingOf(exportModel: ExportModel, address: string | null): string {
  const { claim, quotation, title, subtitle, number, rest, must, notes, source, sources } =
    sentencesOf(exportModel);
  return [
    claim && `<b>${escaped(claim)}</b>`,
    escaped(quotation),
    address === null ? `<b>${escaped(ended(title))}</b>` : `<b>${anchor(address, title)}</b>.`,
    ...[subtitle, number, rest].map((text) => escaped(ended(text))),
    ...must.map(escaped),
    ...quotationLines(exportModel, address).map(
      ({ answer, said, more, address }) =>
        `<b>${anchor(address, answer)}</b> ${escaped(said)} ${escaped(more)}`,
    ),
    ...notes.map(escaped),
    ...sources.map(({ text, url }) => `${escaped(source)}${anchor(url, text)}.`),
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * The same in paragraphs, with the rows of the picture as a table: for pages without any script. It stands in a
 * section, for a reader's view throws a division with more links than words away.
 */
export function blockOf(exportModel: ExportModel, address: string | null): string {
  const { claim, quotation, title, subtitle, number, rest, must, notes, source, sources } =
    sentencesOf(exportModel);
  const { table, lang, dir } = exportModel;
  const paragraph = (text: string) => text && `<p>${escaped(text)}</p>`;
  return lines([
    `<section lang="${lang}" dir="${dir}">`,
    claim && `<p><b>${escaped(claim)}</b></p>`,
    paragraph(quotation),
    `<p><b>${anchor(address, title)}</b>${subtitle && `<br>${escaped(subtitle)}`}</p>`,
    number && `<p><b>${escaped(number)}</b></p>`,
    ...[rest, must.join(" ")].map(paragraph),
    ...quotationLines(exportModel, address).map(
      ({ answer, said, more, address }) =>
        `<p><b>${anchor(address, answer)}</b> ${escaped(said)} ${escaped(more)}</p>`,
    ),
    table ? tableOf(table) : "",
    ...notes.map(paragraph),
    ...sources.map(({ text, url }) => `<p>${escaped(source)}${anchor(url, text)}</p>`),
    `</section>`,
  ]);
}

/**
 * The rows of the picture as a table. Where it is taken apart, as by an editor without tables, a block in each cell
 * keeps two numbers from becoming one; the line break does so where only the text is left.
 */
function tableOf({ columns, rows }: NonNullable<ExportModel["table"]>): string {
  const cell = (text: string, tag: string, more = "") =>
    `<${tag}${more}><div>${escaped(text)}</div>\n</${tag}>`;
  const head = columns.map((name) => cell(name, "th", ' scope="col"'));
  const body = rows.map(({ name, cells }) => [
    cell(name, "th", ' scope="row"'),
    ...cells.map(({ text }) => cell(text, "td")),
  ]);
  const row = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  return `<table><thead>${row(head)}</thead><tbody>${body.map(row).join("")}</tbody></table>`;
}

/** A link, or only its text where there is no address. */
export function anchor(url: string | null, text: string): string {
  return url === null ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

/**
 * A text that Markdown leaves as it is, in a table too; what could be HTML or a link is written as entities, for
 * careless engines. An address in it stays text: only the one function that makes links makes links.
 */
export function markdown(text: string): string {
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
