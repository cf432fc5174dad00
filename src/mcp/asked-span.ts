/** The days that some words name: 2024, August 2022, 12 December 2024, 2024-12-12. */
import { firstDay, isWhen, lastDay, type Span } from "../data/time.js";
import { OPEN } from "../data/view.js";

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

const NAMED = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTHS.join("|")})\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})\\b|\\b(?:19|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?\\b`,
  "gi",
);

export interface Asked {
  /** From the first day that is named to the last, without an end where it says “since”; `null` where none is named. */
  readonly span: Span | null;
  /** The words without them. */
  readonly rest: string;
}

export function askedOf(text: string): Asked {
  const whens: string[] = [];
  const rest = text.replace(NAMED, (found, before, month: string | undefined, after, year) => {
    const at = month && String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
    const day: string | undefined = before ?? after;
    const when = at
      ? [year, at, ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-")
      : found;
    if (!isWhen(when)) return found;
    whens.push(when);
    return " ";
  });
  const from = whens.map(firstDay).sort()[0];
  const to = /\bsince\b/i.test(text) ? OPEN.to : whens.map(lastDay).sort().at(-1);
  return { span: from === undefined || to === undefined ? null : { from, to }, rest };
}

/** Whether two spans have a day in common; a span that nobody knows may have any. */
export function overlaps(a: Span | null, b: Span | null): boolean {
  return !a || !b || (a.from <= b.to && b.from <= a.to);
}
