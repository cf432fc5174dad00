/** How tall the picture of a removals counter is, known before it is drawn so that nothing moves. */
import type { RemovalsSelection } from "./removals-counter.select.js";

/** A series with its years and, below those of its title, their sums; beside a total it has none. */
const HISTORY = { sums: 200, total: 186 };
/** A divided bar at its narrowest, where its words take most lines: two for its name, one for each part. */
const BAR = 30;
const HEAD = 2;
/** Above and below the bar. */
export const AROUND_BAR = 10;
/** The bracket; those who are among all of these take two lines at the narrowest, and one more for each further group. */
export const BRACKET = 14;
const AMONG = 2;
/** A line of words. */
export const LINE = 16;

export function heightOfRemovals(selection: RemovalsSelection): number {
  if (selection.kind === "history") return HISTORY.sums;
  if (selection.picture === "history") return HISTORY.total;
  if (selection.picture === "none") return 0;
  const { parts, remainder, subsets } = selection;
  const listed = parts.length + Number(remainder !== null);
  const bracket = subsets.length ? BRACKET + LINE * (AMONG + subsets.length - 1) : 0;
  return BAR + AROUND_BAR + LINE * (HEAD + Math.max(parts.length ? 2 : 1, listed)) + bracket;
}
