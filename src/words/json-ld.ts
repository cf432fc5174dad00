/** What is shown as schema.org JSON-LD: a data set, a reviewed claim, a quotation. */
import type { Shown } from "./shown.js";
import { fileRows } from "./files.js";
import { json } from "./json.js";

/** One graph for what a widget shows. Its numbers are those of the table, each with its caveats. */
export function jsonLdOf(shown: Shown): string {
  const { claim, quotation } = shown;
  const graph = [
    ...(shown.headline || shown.table ? [dataset(shown)] : []),
    ...(claim ? [review(shown)] : []),
    ...(quotation ? [quote(shown)] : []),
  ];
  // "<" would end the script element this stands in.
  return json({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}

function dataset({ title, detail, caveats, sources, ...rest }: Shown) {
  const [source] = sources;
  return {
    "@type": "Dataset",
    name: title,
    inLanguage: rest.lang,
    description: [detail, ...caveats].join(" "),
    creator: sources.map(({ publisher }) => ({ "@type": "Organization", name: publisher })),
    isBasedOn: sources.flatMap(({ url }) => url ?? []),
    license: source?.licence,
    variableMeasured: fileRows({ title, detail, caveats, sources, ...rest })
      .filter(({ value }) => value !== null)
      .map((row) => ({
        "@type": "PropertyValue",
        name: `${row.row}: ${row.measure}, ${row.from}/${row.to}`,
        value: row.value,
        unitText: row.unit,
        description: [row.qualifier, row.caveats].filter(Boolean).join(": "),
      })),
  };
}

function review({ claim }: Shown) {
  return {
    "@type": "ClaimReview",
    claimReviewed: claim?.said.join(""),
    reviewBody: `${claim?.verdict ?? ""} ${claim?.why ?? ""}`,
    itemReviewed: { "@type": "Claim", text: claim?.said.join("") },
  };
}

function quote({ quotation, sources }: Shown) {
  return {
    "@type": "Quotation",
    text: quotation?.passages.join(" "),
    description: quotation?.where,
    inLanguage: quotation?.language,
    spokenByCharacter: {
      "@type": "Thing",
      name: quotation?.speaker,
      description: quotation?.office ?? undefined,
    },
    isPartOf: sources.slice(0, 1).map(({ title, publisher, url }) => ({
      "@type": "CreativeWork",
      name: title,
      publisher: { "@type": "Organization", name: publisher },
      url: url ?? undefined,
    })),
  };
}
