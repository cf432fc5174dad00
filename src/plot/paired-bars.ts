/** Rows of one bar each, with the same thing a year before beneath it, all from zero on one scale. */
import type { Markish } from "@observablehq/plot";
import { ink } from "./draw.js";
import { gapBefore, ROWS, rowHeight, startsAside, type Point, type RowShape } from "./layout.js";
import { boxes, labels } from "./pixels.js";

export interface PairedRow extends RowShape {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly before: { readonly value: number; readonly text: string } | null;
}

/** The marks of all rows, and the end of each bar. `asideTitle` says why the rows below it are set apart. */
export function pairedBars(
  rows: readonly PairedRow[],
  width: number,
  asideTitle: string,
): { marks: Markish[]; points: Point[] } {
  const most = Math.max(1, ...rows.flatMap(({ value, before }) => [value, before?.value ?? 0]));
  const scale = (value: number) => (value / most) * (width - 1);
  const marks: Markish[] = [];
  const points: Point[] = [];
  let top = 0;
  rows.forEach((row, index) => {
    const gap = gapBefore(rows, index);
    if (startsAside(rows, index))
      marks.push(
        labels([{ x: 0, y: top + gap - 8, text: asideTitle }], {
          fill: ink.muted,
          fontStyle: "italic",
        }),
      );
    top += gap;
    marks.push(...rowMarks(row, top, width, scale));
    points.push({ x: scale(row.value), y: top + ROWS.line + ROWS.bar / 2, row: index });
    top += rowHeight(row);
  });
  return { marks, points };
}

function rowMarks(
  row: PairedRow,
  top: number,
  width: number,
  scale: (value: number) => number,
): Markish[] {
  const bar = top + ROWS.line;
  const fill = { whole: ink.main, part: ink.second, aside: ink.muted }[row.role];
  const marks = [
    labels([{ x: 0, y: top + ROWS.line / 2, text: row.label }]),
    labels([{ x: width, y: top + ROWS.line / 2, text: row.text }], {
      textAnchor: "end",
      fontWeight: "bold",
    }),
    boxes([{ x1: 0, x2: scale(row.value), y1: bar, y2: bar + ROWS.bar }], { fill }),
  ];
  if (!row.before) return marks;
  const y = bar + ROWS.bar + 3;
  return [
    ...marks,
    boxes([{ x1: 0.5, x2: scale(row.before.value), y1: y, y2: y + ROWS.before }], {
      fill: "none",
      stroke: fill,
    }),
    labels([{ x: 0, y: y + ROWS.before + ROWS.line / 2 + 1, text: row.before.text }], {
      fill: ink.muted,
    }),
  ];
}
