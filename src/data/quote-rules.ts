/** What must hold of a quotation: that it makes the claims it is said to make, and that its test is one. */
import { byId } from "./by-id.js";
import { isHighest, periodsOf, quartersOf } from "./periods.js";
import type { Report } from "./rules.js";
import type { Dataset, Quote } from "./schema.js";
import { firstDay, lastDay, type Span } from "./time.js";

export const quoteRules: readonly ((dataset: Dataset, report: Report) => void)[] = [
  claimsAreInTheirWords,
  spansAreInOrder,
  testsAgreeWithVerdicts,
];

/** The wording of a claim stands letter for letter in the quotation that makes it. */
function claimsAreInTheirWords({ quotes, claims }: Dataset, report: Report): void {
  for (const { id, passages, claims: made = [] } of quotes)
    for (const claim of made) {
      const wording = byId(claims, claim)?.wording;
      if (wording !== undefined && !passages.some((passage) => passage.includes(wording)))
        report(
          "quotes",
          id,
          `claims names "${claim}", but its wording "${wording}" stands in none of the passages. Correct the id or the wording.`,
        );
    }
}

function spansAreInOrder({ quotes }: Dataset, report: Report): void {
  for (const { id, about } of quotes) {
    if (!about) continue;
    const { from, to } = days(about);
    if (from > to)
      report("quotes", id, `about.from "${about.from}" is after about.to "${about.to}".`);
    const years = about.yearsMeant && days(about.yearsMeant);
    if (years && (years.from > from || years.to < to))
      report("quotes", id, "about.yearsMeant must hold the period from about.from to about.to.");
    if (about.since !== undefined && firstDay(about.since) > (years?.from ?? from))
      report("quotes", id, "about.since must not come after what the picture has to show.");
  }
}

/** A verdict says what the figures say; where two readings of a word part, it says so. */
function testsAgreeWithVerdicts(dataset: Dataset, report: Report): void {
  for (const { id, about, claims = [] } of dataset.quotes) {
    const verdict = byId(dataset.claims, claims[0] ?? "")?.verdict;
    if (!about?.yearsMeant || verdict !== "later-figures-agree") continue;
    for (const measure of [...about.measures, ...(about.mayMean ?? [])])
      if (holds(dataset, measure, about) === false)
        report(
          "quotes",
          id,
          `the verdict is later-figures-agree, but by ${measure} the comparison does not hold. Give the claim the verdict wording-differs or not-supported.`,
        );
  }
}

function holds(
  dataset: Dataset,
  id: string,
  { from, to, yearsMeant }: NonNullable<Quote["about"]>,
): boolean | null {
  const measure = byId(dataset.measures, id);
  const editions = measure && quartersOf(dataset, measure);
  if (!editions || !yearsMeant) return null;
  const meant = days({ from, to });
  return isHighest(periodsOf(measure, editions, meant), meant, days(yearsMeant));
}

function days({ from, to }: Span): Span {
  return { from: firstDay(from), to: lastDay(to) };
}
