/** How tall the small picture of a quote card is, known before it is drawn so that nothing moves. */
import { pairedBarsHeight, type RowShape } from "../plot/layout.js";
import type { QuoteSelection, ReadingEvidence } from "./quote-card.select.js";

const SERIES_HEIGHT = 150;

export function heightOfEvidence({ evidence }: QuoteSelection): number {
  if (!evidence) return 0;
  return evidence.kind === "series" ? SERIES_HEIGHT : pairedBarsHeight(evidenceRows(evidence));
}

/** Each published count as a row of its own. */
export function evidenceRows({
  rows,
}: ReadingEvidence): (ReadingEvidence["rows"][number] & RowShape)[] {
  return rows.map((row) => ({ ...row, role: "whole" }));
}
