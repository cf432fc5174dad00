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

/** `beside` are numbers that stand in no row. */
export function checkSummary(picture: ReadPicture, beside: readonly number[]): void {
  const about = withoutDays(sentences(picture).join(" "));
  const found = (about.replace(dates, " ").match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(numberIn);
  assert.ok(found.length > 0 || !picture.rows.length, "a summary says a number");
  const allowed = new Set([...numbersOf(picture), ...beside]);
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

/** Takes out how many days a bar covers that is cut, once it is found to be right. */
function withoutDays(about: string): string {
  return about.replace(/only (\d+) days: ([^.]+)/g, (_, said: string, span: string) => {
    const [from = "", to = ""] = span.split(" – ");
    const [, month, year] = /(\D+) (\d{4})$/.exec(to) ?? [];
    const start = Date.parse(`${from}${/\D/.test(from) ? "" : month} ${year} UTC`);
    assert.equal((Date.parse(`${to} UTC`) - start) / 86_400_000 + 1, Number(said), span);
    return span;
  });
}

/** The numbers of the table, of the title, and their sums: of a column, of its years, of neighbours, of dead and missing. */
function numbersOf({ rows, columns, title }: ReadPicture): Set<number | null> {
  // A row for the whole, or for what several incidents add up to, is no incident.
  const days = rows.filter(([name = ""]) => /^\d{1,2} \w+ \d{4}$/.test(name));
  const cells = rows.map(([, ...each]) => each.map(numberIn));
  const all = new Set([numberIn(title), days.length, ...cells.flat()]);
  const years = rows.map(([name = ""]) => /\d{4}/.exec(name)?.[0] ?? "");
  for (let column = 0; column < Math.max(...cells.map((each) => each.length)); column++) {
    const values = cells.map((each) => each[column]);
    all.add(sum(values));
    for (const year of new Set(years)) all.add(sum(values.filter((_, at) => years[at] === year)));
    // A quoted period is a few steps of its series.
    if (rows.length < 100) values.forEach((_, at) => all.add(sum(values.slice(at, at + 2))));
  }
  // Of running totals, a column a year, the last ones add up.
  if (columns[0] === "Day" && !columns.some((each) => each.startsWith("Dead")))
    all.add(
      sum(
        columns
          .slice(1)
          .map((_, column) => cells.findLast((each) => each[column] != null)?.[column]),
      ),
    );
  for (const [dead, missing] of cells) all.add(sum([dead, missing]));
  return all;
}
