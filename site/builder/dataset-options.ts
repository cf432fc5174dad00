/** The options that come from the dataset, by its own words. */
import { subjectOf } from "../../src/data/claim.js";
import { dataset } from "../../src/data/dataset.js";
import { order } from "../../src/data/time.js";
import { english } from "../../src/i18n/locale.js";
import { elements } from "../../src/static/elements.js";
import type { Option } from "./fields.js";

/** The longest line a list can show on a phone without being cut by the browser. */
const LONGEST = 80;

export const quotes: readonly Option[] = dataset.quotes.map(({ id, passages, speaker }) => [
  id,
  `${speaker}: ${quoted(passages.join(" … "))}`,
]);

export const events: readonly Option[] = [...dataset.events]
  .sort((a, b) => order(a.date, b.date))
  .map(({ id, title, date }) => [id, `${title}, ${english.locale.when(date)}`]);

/** The claims an element can show beside its record. */
export function claimsOf(tag: string): readonly Option[] {
  const element = elements.find((each) => each.tag === tag);
  return dataset.claims
    .filter((claim) => element?.claimSubjects.includes(subjectOf(dataset, claim)))
    .map(({ id, wording, printedBy, attributedTo, quotation }) => [
      id,
      `${quotation ? quoted(wording) : wording} (${attributedTo ?? printedBy})`,
    ]);
}

function quoted(text: string): string {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : text;
  return `“${words}”`;
}
