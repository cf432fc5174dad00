/** How tall the picture of a removals counter is, known before it is drawn so that nothing moves. */
import { pairedBarsHeight, TIMELINE_HEIGHT, type RowShape } from "../plot/layout.js";
import type { Compared, RemovalsSelection, RemovalsTotal } from "./removals-counter.select.js";

export function heightOfRemovals(selection: RemovalsSelection): number {
  return selection.kind === "history" ? TIMELINE_HEIGHT : pairedBarsHeight(rowsOf(selection));
}

/** The rows of a total: the whole, its parts, and what cuts across them. */
export function rowsOf({ headline, parts, subsets }: RemovalsTotal): (Compared & RowShape)[] {
  return [
    { ...headline, role: "whole" },
    ...parts.map((row) => ({ ...row, role: "part" as const })),
    ...subsets.map((row) => ({ ...row, role: "aside" as const })),
  ];
}
