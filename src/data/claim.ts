/** A reported claim with the numbers of the record it was checked against. */
import { byId } from "./by-id.js";
import { measureOf, newestSource, sourceOf, type Figure } from "./figure.js";
import type { Claim, Dataset, Source, Subject } from "./schema.js";
import { problem, type Problem } from "./view.js";

export interface ClaimBesideRecord {
  readonly claim: Claim;
  /** Where the claim was printed. */
  readonly source: Source;
  readonly record: readonly Figure[];
}

/**
 * The claim of that id beside its record. A claim about none of these subjects belongs to another element and is a
 * problem here; `null` is a claim about nothing we count.
 */
export function claimFor(
  dataset: Dataset,
  id: string,
  subjects: readonly (Subject | null)[],
): ClaimBesideRecord | Problem {
  const ours = dataset.claims
    .filter((claim) => subjects.includes(subjectOf(dataset, claim)))
    .map((each) => each.id);
  const claim = ours.includes(id) ? besideRecord(dataset, id) : null;
  return claim ?? problem("unknown-value", "claim", id, ours);
}

/** What a claim is about; `null` where it is about nothing we count. */
export function subjectOf(dataset: Dataset, { measure }: Claim): Subject | null {
  return measure === null ? null : (measureOf(dataset, measure).subject ?? null);
}

/** The claim of that id with its record. */
export function besideRecord(dataset: Dataset, id: string): ClaimBesideRecord | null {
  const claim = byId(dataset.claims, id);
  if (!claim) return null;
  const record = claim.record.map(({ measure, from, to, value, basis }): Figure => {
    const reading = "reading" in basis ? byId(dataset.readings, basis.reading) : undefined;
    const series = "series" in basis ? byId(dataset.series, basis.series[0] ?? "") : undefined;
    const source =
      "incidents" in basis && dataset.incidents.length
        ? newestSource(dataset, dataset.incidents)
        : sourceOf(dataset, reading?.source ?? series?.source ?? claim.source);
    const row = measureOf(dataset, measure);
    return {
      measure: row,
      value,
      qualifier: reading?.qualifier ?? row.qualifier ?? "exact",
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
