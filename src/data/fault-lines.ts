/** The faults of a dataset as lines for its author. */
import type { Fault } from "./check.js";

/** With what is said around them at most 50 lines: the first are mended first. */
const MOST = 46;

/** A line a fault: where it is, and its remedy; how many more there are in the last. */
export function linesOf(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, MOST)
    .map(({ path, row, message }) => `${path || "the document"} (row "${row}"): ${message}`);
  const more = faults.length - lines.length;
  return [...lines, ...(more ? [`… and ${more} more`] : [])].join("\n");
}
