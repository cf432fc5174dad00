/** Citations of what is shown: the publisher first, then us, with the day the view is pinned to. */
import { json, unmarked } from "./json.js";
import { ended, sentencesOf, sourceText } from "./sentences.js";
import { figuresIn, type ExportModel } from "./export-model.js";
import type { SourceContent } from "./content.js";

export type CitationFormat = "plain" | "bibtex" | "csl-json";

/** The citation of every source of what is shown, in one of three formats. */
export function citationOf(exportModel: ExportModel, format: CitationFormat): string {
  if (format === "csl-json") return json(cslOf(exportModel), 2);
  const { sources } = exportModel;
  const entries =
    format === "bibtex"
      ? sources.map((source) => bibtex(source, exportModel))
      : // Whoever reads it reads all of it: what was shown is said once.
        [...sources.map((source) => plain(source, exportModel)), shownBy(exportModel)];
  return unmarked(entries.join("\n"));
}

/** An item of CSL-JSON for each source. What no figure comes from was printed in an article. */
function cslOf(exportModel: ExportModel) {
  const note = shownBy(exportModel);
  return exportModel.sources.map(
    ({ id, publisher, title, url, published, retrieved, ...source }) => ({
      id,
      title,
      ...(holdsFigures(id, exportModel)
        ? { type: "dataset" as const, author: [{ literal: publisher }], publisher }
        : { type: "article-newspaper" as const, "container-title": publisher }),
      ...(published !== null && { issued: dateParts(published) }),
      accessed: dateParts(retrieved),
      ...(url !== null && { URL: url }),
      note: [ended(source.detail), note].join(" "),
    }),
  );
}

function plain(source: SourceContent, exportModel: ExportModel): string {
  const { url } = source;
  return `${sourceText(source, exportModel)}.${url === null ? "" : ` ${url}.`}`;
}

function bibtex(source: SourceContent, exportModel: ExportModel): string {
  const { id, publisher, title, url, published, retrieved, detail } = source;
  const isData = holdsFigures(id, exportModel);
  const [year, month] = published?.split("-") ?? [];
  const fields = [
    isData ? ["author", `{${tex(publisher)}}`] : ["journal", tex(publisher)],
    ["title", tex(title)],
    ...(isData ? [["howpublished", "Data set"]] : []),
    ...(year === undefined ? [] : [["year", year]]),
    ...(month === undefined ? [] : [["month", month]]),
    ...(url === null ? [] : [["url", url]]),
    ["urldate", retrieved],
    ["note", tex([ended(detail), shownBy(exportModel)].join(" "))],
  ];
  return `@${isData ? "misc" : "article"}{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function holdsFigures(id: string, { headline, table, others, claim }: ExportModel): boolean {
  return [
    ...(headline?.figures ?? []),
    ...figuresIn(table),
    ...[...others, ...(claim?.record ?? [])].flatMap(({ value }) => value.figures),
  ].some(({ source }) => source.id === id);
}

/** We come after the publisher, with what was shown, as of when, and what must be known with it. */
function shownBy(exportModel: ExportModel): string {
  const { claim, number, must } = sentencesOf(exportModel);
  return [exportModel.credit, claim, ended(number), ...must].filter(Boolean).join(" ");
}

function dateParts(when: string) {
  return { "date-parts": [when.split("-").map(Number)] };
}

function tex(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, (character) => `\\${character}`);
}
