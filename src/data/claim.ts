/** A reported claim with the numbers of the record it was checked against. */
import { byId } from "./by-id.js";
import { measureOf, sourceOf, type Figure } from "./figure.js";
import type { Claim, Dataset, Source } from "./schema.js";
import { problem, type Problem } from "./view.js";

export interface ClaimBesideRecord {
  readonly claim: Claim;
  /** Where the claim was printed. */
  readonly source: Source;
  readonly record: readonly Figure[];
}

/**
 * The claim of that id beside its record; `null` where none is asked for. `about` says which measures
 * the widget is about: a claim about anything else belongs to another widget and is a problem here.
 */
export function chooseClaim(
  dataset: Dataset,
  id: string | undefined,
  about: (measure: string | null) => boolean,
): ClaimBesideRecord | null | Problem {
  if (id === undefined) return null;
  const ours = dataset.claims.filter(({ measure }) => about(measure));
  const claim = ours.find((each) => each.id === id);
  if (!claim)
    return problem(
      "unknown-value",
      "claim",
      id,
      ours.map((each) => each.id),
    );
  return besideRecord(dataset, claim);
}

/** A claim with its record. */
export function besideRecord(dataset: Dataset, claim: Claim): ClaimBesideRecord {
  const record = claim.record.map(({ measure, from, to, value, basis }): Figure => {
    const reading = "reading" in basis ? byId(dataset.readings, basis.reading) : undefined;
    const series = "series" in basis ? byId(dataset.series, basis.series[0] ?? "") : undefined;
    const source = sourceOf(
      dataset,
      reading?.source ?? series?.source ?? dataset.incidents[0]?.source ?? claim.source,
    );
    return {
      measure: measureOf(dataset, measure),
      value,
      qualifier: reading?.qualifier ?? ("incidents" in basis ? "at-least" : "exact"),
      from,
      to,
      published: reading ? reading.published : source.published,
      source,
      note: reading?.note ?? null,
      derived: reading ? null : "sum",
    };
  });
  return { claim, source: sourceOf(dataset, claim.source), record };
}
