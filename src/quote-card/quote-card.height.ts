/** How tall the picture of a quote card is, known before it is drawn so that nothing moves. */
import type { QuoteSelection, ReadingEvidence } from "./quote-card.select.js";

/** A series, with its bracket, the years and the name of the quoted period. */
const SERIES = 210;

/** Published counts, at least. */
const ROWS = 140;

/** A line of text, a bar, and the gap below a measure, in pixels. */
export const ROW = { line: 17, bar: 18, apart: 2, gap: 10 } as const;

export function heightOfEvidence({ evidence }: QuoteSelection): number {
  if (!evidence) return 0;
  return evidence.kind === "series" ? SERIES : Math.max(ROWS, heightOfRows(evidence));
}

function heightOfRows({ rows }: ReadingEvidence): number {
  return rows.reduce((height, { before }) => height + heightOfRow(before !== null), 0);
}

/** A measure: its name, its bar, and the bar of the year before. */
export function heightOfRow(hasBefore: boolean): number {
  return ROW.line + ROW.bar + (hasBefore ? ROW.apart + ROW.bar : 0) + ROW.gap;
}
