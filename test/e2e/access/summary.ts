/** Holds a summary against the table: every number of it that is about the picture stands there, or is a plain sum. */
import assert from "node:assert/strict";
import { numberIn } from "./agreement.js";
import type { ReadPicture } from "./picture-page.js";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const dates = new RegExp(
  `(?:\\d{1,2} – )?(?:\\d{1,2} )?${month}(?: \\d{4})?|\\bQ[1-4] \\d{4}|\\b(?:19|20)\\d\\d\\b`,
  "g",
);
type Value = number | null | undefined;

const sum = (values: readonly Value[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

export function checkSummary(picture: ReadPicture): void {
  const about = sentences(picture).join(" ");
  const found = (about.replace(dates, " ").match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(numberIn);
  assert.ok(found.length > 0 || picture.headline === "", "a summary says a number");
  const allowed = numbersOf(picture);
  const strange = found.filter((each) => !allowed.has(each));
  assert.deepEqual(strange, [], about);
}

/** The sentences about the picture; not what a publisher printed beside it, how editions differ, or how many made the journey. */
function sentences({ summary, columns }: ReadPicture): string[] {
  const tally = columns.some((each) => each.startsWith("Dead"));
  const journeys = columns.some((each) => each.startsWith("Detected"));
  return summary
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((each) => !/%|\bedition/.test(each))
    .filter((each) => !tally || journeys || !each.includes("were detected arriving"));
}

/** The numbers of the table, of the headline, and their sums: of a column, of its years, of neighbours, of dead and missing. */
function numbersOf({ rows, headline }: ReadPicture): Set<number | null> {
  const cells = rows.map(([, ...each]) => each.map(numberIn));
  const all = new Set([numberIn(headline), rows.length, ...cells.flat()]);
  const years = rows.map(([name = ""]) => /\d{4}/.exec(name)?.[0] ?? "");
  for (let column = 0; column < Math.max(...cells.map((each) => each.length)); column++) {
    const values = cells.map((each) => each[column]);
    all.add(sum(values));
    for (const year of new Set(years)) all.add(sum(values.filter((_, at) => years[at] === year)));
    // A quoted period is a few steps of its series.
    if (rows.length < 100) values.forEach((_, at) => all.add(sum(values.slice(at, at + 2))));
  }
  for (const [dead, missing] of cells) all.add(sum([dead, missing]));
  return all;
}
