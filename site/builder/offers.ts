/** What the dataset offers to choose from, by its own words. */
import { dataset } from "../../src/data/dataset.js";
import { isProblem } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import { explainers } from "../../src/static/shown.js";
import type { Option } from "./fields.js";

/** The longest line a list can show on a phone without being cut by the browser. */
const LONGEST = 80;

export const quotes: readonly Option[] = dataset.quotes.map(({ id, passages, speaker }) => [
  id,
  `${speaker}: ${quoted(passages.join(" … "))}`,
]);

export const events: readonly Option[] = [...dataset.events]
  .sort((a, b) => (a.date < b.date ? -1 : 1))
  .map(({ id, title, date }) => [id, `${title}, ${english.locale.when(date)}`]);

/** The claims an element can show beside its record. Which they are is said by the element: it is asked for one it cannot know. */
export function claimsOf(tag: string): readonly Option[] {
  const answer = explainers[tag]?.(dataset, { claim: "?" }, english.locale);
  const known = answer && isProblem(answer) && answer.attribute === "claim" ? answer.available : [];
  return dataset.claims
    .filter(({ id }) => known.includes(id))
    .map(({ id, wording, saidBy }) => [id, `${quoted(wording)} ${saidBy}`]);
}

function quoted(text: string): string {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : text;
  return `“${words}”`;
}
