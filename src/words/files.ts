/** What a widget shows as CSV and JSON: one row a figure, and with each row all that must travel with it. */
import type { Figure } from "../data/figure.js";
import { json } from "./json.js";
import type { Quotation, Shown } from "./shown.js";
import type { Cell, SourceLine } from "./words.js";

/** One figure with everything it needs to stand alone. `value` is `null` where nothing was published. */
export interface FileRow {
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly value: number | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly published: string;
  readonly publisher: string;
  readonly source: string;
  readonly url: string;
  readonly evidence: string;
  readonly licence: string;
  readonly caveats: string;
}

const columns = [
  "row",
  "column",
  "shown",
  "value",
  "qualifier",
  "unit",
  "measure",
  "from",
  "to",
  "published",
  "publisher",
  "source",
  "url",
  "evidence",
  "licence",
  "caveats",
] as const satisfies readonly (keyof FileRow)[];

/** The quotation, the headline, every cell of the table, other counts and the record of a claim as rows. */
export function fileRows({ headline, table, quotation, others, claim, sources }: Shown): FileRow[] {
  return [
    ...(quotation ? [quotationRow(quotation, sources[0])] : []),
    ...(headline ? cellRows("headline", headline.label, headline) : []),
    ...(table?.rows ?? []).flatMap(({ name, cells }) =>
      cells.flatMap((cell, index) => cellRows(name, table?.columns[index + 1] ?? "", cell)),
    ),
    ...others.flatMap(({ value, label }) => cellRows("other count", label, value)),
    ...(claim?.record ?? []).flatMap(({ value, label }) =>
      cellRows("record of the claim", label, value),
    ),
  ];
}

function quotationRow(quotation: Quotation, source: SourceLine | undefined): FileRow {
  const { passages, speaker, office, where, printed } = quotation;
  return {
    ...empty,
    row: "quotation",
    column: [speaker, office, where].filter(Boolean).join(" · "),
    shown: passages.join(" "),
    published: source?.published ?? "",
    publisher: source?.publisher ?? "",
    source: source?.title ?? "",
    url: source?.url ?? "",
    licence: source?.licence ?? "",
    caveats: printed ?? "",
  };
}

/** The rows as CSV (RFC 4180, UTF-8, one header line). A spreadsheet runs no text of ours as a formula. */
export function csvOf(shown: Shown): string {
  return lines([
    [...columns],
    ...fileRows(shown).map((row) => columns.map((column) => row[column])),
  ]);
}

/** The same as JSON, with title, caveats, claim, quotation and sources. */
export function jsonOf(shown: Shown): string {
  const { lang, title, detail, asOf, caveats, claim, quotation, sources } = shown;
  const said = claim && { said: claim.said.join(""), verdict: claim.verdict, why: claim.why };
  return json(
    {
      lang,
      title,
      detail,
      asOf,
      caveats,
      claim: said,
      quotation,
      sources,
      figures: fileRows(shown),
    },
    2,
  );
}

function cellRows(row: string, column: string, { text, figures }: Cell): FileRow[] {
  if (!figures.length) return text ? [{ ...empty, row, column, shown: text }] : [];
  return figures.map((figure) => ({ row, column, shown: text, ...figureFields(figure) }));
}

function figureFields({ measure, value, qualifier, from, to, published, source, note }: Figure) {
  return {
    value,
    qualifier,
    unit: measure.unit,
    measure: measure.label,
    from,
    to,
    published: published ?? "",
    publisher: source.publisher,
    source: source.title,
    url: source.url ?? "",
    evidence: source.via === undefined ? source.evidence : `${source.evidence}: ${source.via}`,
    licence: source.licence,
    caveats: [...(note === null ? [] : [note]), measure.definition, ...measure.caveats].join(" "),
  };
}

const empty = {
  value: null,
  qualifier: "",
  unit: "",
  measure: "",
  from: "",
  to: "",
  published: "",
  publisher: "",
  source: "",
  url: "",
  evidence: "",
  licence: "",
  caveats: "",
};

function lines(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
