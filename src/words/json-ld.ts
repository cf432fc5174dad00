/** What is shown as schema.org JSON-LD: a data set, a reviewed claim, a quotation. */
import type { Quotation } from "./content.js";
import type { Figure } from "../data/figure.js";
import { fileRows } from "./files.js";
import { json } from "./json.js";
import { ended, sentencesOf } from "./sentences.js";
import { figuresIn, type ExportModel } from "./export-model.js";

/** The page that a view stands on, and whether `data.csv` and `data.json` lie beside it. */
export interface Place {
  readonly page: string;
  readonly hasFiles: boolean;
}

/** Who reviews claims, and wrote this. */
const US = "migration-explainers";

/** One graph for what a view shows. Its numbers are those of the table, each with its caveats. */
export function jsonLdOf(exportModel: ExportModel, place: Place | null): string {
  const graph = [
    datasetOf(exportModel, place),
    reviewOf(exportModel, place),
    quotationOf(exportModel),
    quotationsOf(exportModel),
  ];
  // "<" would end the script element this stands in.
  return json({
    "@context": "https://schema.org",
    "@graph": graph.filter((node) => node !== null),
  }).replaceAll("<", "\\u003c");
}

/** The figures; `null` where nothing is counted. What is quoted beside them has another licence. */
export function datasetOf(exportModel: ExportModel, place: Place | null) {
  const { title, lang, period, notes, headline, table } = exportModel;
  const { claim, subtitle, number, must } = sentencesOf(exportModel);
  const figures = [...(headline?.figures ?? []), ...figuresIn(table)];
  const [first] = figures;
  if (!first) return null;
  const { subject } = first.measure;
  return {
    "@type": "Dataset" as const,
    name: title,
    inLanguage: lang,
    description: [claim, ended(subtitle), ended(number), ...must, ...notes]
      .filter(Boolean)
      .join(" "),
    keywords: [...new Set(figures.map(({ measure }) => measure.label))],
    creator: organization(first.source.publisher),
    sdPublisher: organization(US),
    license: LICENCES[first.source.licence],
    isAccessibleForFree: true,
    temporalCoverage: period ? `${period.from}/${period.to}` : undefined,
    spatialCoverage: subject && { "@type": "Place" as const, name: PLACES[subject] },
    version: first.published ?? undefined,
    datePublished: first.published ?? undefined,
    dateModified: figures
      .flatMap(({ published }) => published ?? [])
      .sort()
      .at(-1),
    url: place?.page,
    identifier: place?.page,
    isBasedOn: addressesOf(figures),
    distribution: place?.hasFiles
      ? [
          download("text/csv", new URL("data.csv", place.page)),
          download("application/json", new URL("data.json", place.page)),
        ]
      : undefined,
    variableMeasured: fileRows({ ...exportModel, others: [], claim: null, quotation: null })
      .filter(({ value }) => value !== null)
      .map((row) => ({
        "@type": "PropertyValue" as const,
        name: `${row.row}: ${row.measure}, ${row.from}/${row.to}`,
        value: row.value ?? undefined,
        unitText: row.unit,
        description: [row.qualifier, row.caveats].filter(Boolean).join(": "),
      })),
  };
}

/** The verdict on a claim; `null` where nobody who is named said it. */
export function reviewOf(exportModel: ExportModel, place: Place | null) {
  const { claim, reviewed, lang, quotation: card } = exportModel;
  if (!claim || !reviewed) return null;
  const { source, record } = reviewed;
  const { wording, attributedTo, printedBy, quotation, person } = reviewed.claim;
  if (!quotation && attributedTo === null) return null;
  const checked = [source, ...record.map((figure) => figure.source)];
  return {
    "@type": "ClaimReview" as const,
    author: organization(US),
    sdPublisher: organization(US),
    url: place?.page,
    inLanguage: lang,
    datePublished: checked
      .map(({ retrieved }) => retrieved)
      .sort()
      .at(-1),
    name: sentencesOf(exportModel).claim,
    claimReviewed: wording,
    reviewBody: claim.why,
    isBasedOn: addressesOf(record),
    reviewRating: { "@type": "Rating" as const, alternateName: claim.verdict },
    itemReviewed: {
      "@type": "Claim" as const,
      text: wording,
      inLanguage: source.language ?? "en",
      author: somebody(
        attributedTo ?? printedBy,
        person === true || (card?.speaker === attributedTo && card.office !== null),
      ),
      datePublished: source.published ?? undefined,
      appearance: article(source, printedBy),
    },
  };
}

/** Words of somebody's; `null` where none are quoted. */
export function quotationOf(exportModel: ExportModel) {
  const { title, quotation, sources } = exportModel;
  const [source] = sources;
  if (!quotation || !source) return null;
  return { name: title, ...quoted(quotation, source, sentencesOf(exportModel).must) };
}

/** A list of quotations; `null` where the view is none. */
export function quotationsOf(exportModel: ExportModel) {
  const { title, lang, list } = exportModel;
  if (!list) return null;
  return {
    "@type": "Collection" as const,
    name: title,
    inLanguage: lang,
    description: sentencesOf(exportModel).must.join(" ") || undefined,
    hasPart: list.quotations.map((each) => quoted(each, each.source, [each.answer])),
  };
}

function quoted(
  { passages, where, language, speaker, office, printed }: Quotation,
  source: Printed & { readonly publisher: string },
  told: readonly string[],
) {
  return {
    "@type": "Quotation" as const,
    text: passages.join(" … "),
    description: [where, printed, ...told].filter(Boolean).join(" · "),
    inLanguage: language,
    spokenByCharacter: {
      ...somebody(speaker, office !== null),
      ...(office !== null && { jobTitle: office }),
    },
    isPartOf: article(source, source.publisher),
  };
}

type Printed = Pick<ExportModel["sources"][number], "title" | "url" | "published">;

function article({ title, url, published }: Printed, publisher: string) {
  return {
    "@type": "NewsArticle" as const,
    headline: title,
    publisher: organization(publisher),
    datePublished: published ?? undefined,
    url: url ?? undefined,
  };
}

/** Where those figures can be read at their publishers, each address once. */
function addressesOf(figures: readonly Figure[]): string[] | undefined {
  const all = new Set(figures.flatMap(({ source }) => source.url ?? []));
  return all.size ? [...all] : undefined;
}

function organization(name: string) {
  return { "@type": "Organization" as const, name };
}

function somebody(name: string, isPerson: boolean) {
  return isPerson ? { "@type": "Person" as const, name } : organization(name);
}

function download(encodingFormat: string, { href }: URL) {
  return { "@type": "DataDownload" as const, encodingFormat, contentUrl: href };
}

/** Where the licences of our sources can be read. One that is not here is no licence to reuse. */
const LICENCES: Readonly<Record<string, string>> = {
  "Open Government Licence v3.0":
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
};

/** Where what is counted happened. */
const PLACES = {
  returns: "United Kingdom",
  crossings: "United Kingdom",
  enforcement: "United Kingdom",
  deaths: "The route from mainland Europe to the United Kingdom",
} as const;
