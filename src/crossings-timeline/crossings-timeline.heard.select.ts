/** What of a crossings timeline can be heard: its bars, or the newest of the compared years. */
import { heardFrom, type Heard } from "../data/heard.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

/** `null` where the picture marks an event in which people died: nothing sounds beside that. */
export function heardOfCrossings({ bars, comparison, marked }: CrossingsSelection): Heard | null {
  if (marked.some(({ topics }) => topics.includes("deaths"))) return null;
  const newest = comparison?.years.at(-1);
  return newest ? heardFrom(newest.sums, newest.year) : heardFrom(bars.map(({ value }) => value));
}
