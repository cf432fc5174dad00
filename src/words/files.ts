/** What a view shows as CSV and JSON: one row a figure, and with each row all that must travel with it. */
import type { Figure } from "../data/figure.js";
import { csv } from "./csv.js";
import { json } from "./json.js";
import { ended, mustOf, speakerOf } from "./sentences.js";
import type { ExportModel } from "./export-model.js";
import type { Cell, Quotation, SourceContent } from "./content.js";

/** One figure with everything it needs to stand alone. `value` is `null` where nothing was published. */
export interface FileRow {
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly value: number | null;
  /** How exactly it was printed; `sum` or `ratio` where we worked it out of exact figures. */
  readonly qualifier: string;
  readonly unit: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly published: string;
  /** The day the view is pinned to; empty where it shows the newest. */
  readonly asOf: string;
  readonly publisher: string;
  readonly source: string;
  readonly url: string;
  readonly evidence: string;
  readonly licence: string;
  readonly caveats: string;
  /** What is known since and what was corrected. */
  readonly revision: string;
  /** The verdict on the claim this row was checked for, and why. */
  readonly verdict: string;
}

const empty: FileRow = {
  row: "",
  column: "",
  shown: "",
  value: null,
  qualifier: "",
  unit: "",
  measure: "",
  from: "",
  to: "",
  published: "",
  asOf: "",
  publisher: "",
  source: "",
  url: "",
  evidence: "",
  licence: "",
  caveats: "",
  revision: "",
  verdict: "",
};

const columns = Object.keys(empty) as readonly (keyof FileRow)[];

/** The claim, the quotation, the headline, every cell of the table, other counts and the record of a claim as rows. */
export function fileRows(exportModel: ExportModel): FileRow[] {
  const { headline, table, others, claim } = exportModel;
  const cells = (row: string, column: string, cell: Cell) =>
    cellRows(exportModel, row, column, cell);
  const verdict = claim ? `${claim.verdict} ${claim.why}` : "";
  return [
    ...claimRows(exportModel, verdict),
    ...quotationRows(exportModel),
    ...(headline ? cells("headline", headline.label, headline) : []),
    ...(table?.rows ?? []).flatMap(({ name, cells: row }) =>
      row.flatMap((cell, index) => cells(name, table?.columns[index + 1] ?? "", cell)),
    ),
    ...others.flatMap(({ value, label }) => cells("other count", label, value)),
    ...(claim?.record ?? []).flatMap(({ value, label }) =>
      cells("record of the claim", label, value).map((row) => ({ ...row, verdict })),
    ),
  ];
}

/** The rows as CSV (RFC 4180, UTF-8, one header line). A spreadsheet runs no text of ours as a formula. */
export function csvOf(exportModel: ExportModel): string {
  return csv([
    [...columns],
    ...fileRows(exportModel).map((row) => columns.map((column) => row[column])),
  ]);
}

/** The same as JSON, with title, caveats, revisions, claim, quotation and sources. */
export function jsonOf(exportModel: ExportModel): string {
  const { lang, title, subtitle, rest, asOf, period, quotation, list, claim, sources } =
    exportModel;
  const { caveats, notes, later, notices, measures, reviewed } = exportModel;
  return json(
    {
      lang,
      title,
      subtitle,
      rest,
      asOf,
      period: period && { from: period.from, to: period.to },
      must: mustOf(exportModel),
      caveats,
      notes,
      later,
      notices,
      claim: claim && {
        said: claim.said.join(""),
        verdict: claim.verdict,
        why: claim.why,
        source: reviewed?.source.url ?? null,
      },
      quotation,
      ...(list && { quotations: list.quotations }),
      measures,
      sources,
      figures: fileRows(exportModel),
    },
    2,
  );
}

/** What was corrected, and what is known since, in whole sentences. */
function revisionOf({ notices, later }: ExportModel): string {
  return [...notices.map((notice) => notice.text), ...later].join(" ");
}

function claimRows(exportModel: ExportModel, verdict: string): FileRow[] {
  const { claim, reviewed, asOf } = exportModel;
  if (!claim || !reviewed) return [];
  const { publisher, title, url, published, licence } = reviewed.source;
  return [
    {
      ...empty,
      row: "claim",
      column: publisher,
      shown: claim.said.join(""),
      published: published ?? "",
      asOf: asOf ?? "",
      publisher,
      source: title,
      url: url ?? "",
      licence,
      revision: revisionOf(exportModel),
      verdict,
    },
  ];
}

function quotationRows(exportModel: ExportModel): FileRow[] {
  const { quotation, list, sources, asOf } = exportModel;
  const row = (quotation: Quotation, source: SourceContent | undefined, verdict: string) => ({
    ...empty,
    row: "quotation",
    column: speakerOf({ ...quotation, printed: null }),
    shown: quotation.passages.join(" "),
    published: source?.published ?? "",
    asOf: asOf ?? "",
    publisher: source?.publisher ?? "",
    source: source?.title ?? "",
    url: source?.url ?? "",
    licence: source?.licence ?? "",
    caveats: quotation.printed ?? "",
    revision: revisionOf(exportModel),
    verdict,
  });
  return [
    ...(quotation ? [row(quotation, sources[0], "")] : []),
    ...(list?.quotations ?? []).map((one) =>
      row(one, one.source, [one.answer, one.why].filter(Boolean).join(". ")),
    ),
  ];
}

function cellRows(
  exportModel: ExportModel,
  row: string,
  column: string,
  { text, figures }: Cell,
): FileRow[] {
  const { asOf } = exportModel;
  const around = {
    ...empty,
    row,
    column,
    shown: text,
    asOf: asOf ?? "",
    revision: revisionOf(exportModel),
  };
  if (!figures.length) return text ? [around] : [];
  return figures.map((figure) => ({ ...around, ...figureFields(figure, exportModel) }));
}

function figureFields(figure: Figure, { caveats, derivedAs }: ExportModel) {
  const { measure, value, qualifier, from, to, published, source, note, derived } = figure;
  return {
    value,
    qualifier: derived !== null && qualifier === "exact" ? derived : qualifier,
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
    caveats: [
      ...caveats.map(ended),
      ...(derived === null ? [] : [derivedAs[derived]]),
      ...(note === null ? [] : [note]),
      measure.definition,
      ...measure.caveats,
    ].join(" "),
  };
}
