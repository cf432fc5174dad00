/** The months of many years as a grid: a row a year, a column a month. */
import { LINE, type Point } from "../plot/layout.js";
import type { Group } from "./deaths-tally.groups.select.js";
import { largest, LEAST, linesOf, NARROW, type Stack } from "./deaths-tally.stacks.height.js";

/** Room for the names of the years. */
const NAMES = 54;
const GAP = 3;
const BETWEEN = 7;

export interface GridRow {
  readonly year: string;
  readonly base: number;
  readonly partial: Group["partial"];
}

export interface Grid {
  readonly pitch: number;
  readonly rows: readonly GridRow[];
  readonly stacks: readonly Stack[];
  readonly height: number;
  readonly points: readonly Point[];
  /** The middle of each month. */
  readonly months: readonly number[];
}

/** The grid with the largest dots that this height allows. */
export function gridOf(groups: readonly Group[], width: number, height: number): Grid {
  const made = largest(
    (pitch) => laid(groups, width, pitch),
    (each) => each.height <= height,
  );
  // It stands at the foot of the picture, however much room is left above.
  const by = height - made.height;
  return {
    ...made,
    height,
    rows: made.rows.map((row) => ({ ...row, base: row.base + by })),
    stacks: made.stacks.map((stack) => ({ ...stack, base: stack.base + by })),
    points: made.points.map((point) => ({ ...point, y: point.y + by })),
  };
}

/** How tall it is with the smallest dots, where it is tallest. */
export function heightOfGrid(groups: readonly Group[]): number {
  return Math.max(...NARROW.map((width) => laid(groups, width, LEAST).height));
}

function laid(groups: readonly Group[], width: number, pitch: number): Grid {
  const cell = (width - NAMES) / 12;
  const across = Math.max(1, Math.floor((cell - GAP) / pitch));
  const months = [...Array(12).keys()].map((month) => NAMES + (month + 0.5) * cell);
  const rows: GridRow[] = [];
  const stacks: Stack[] = [];
  const points: Point[] = [];
  let y = 0;
  let first = 0;
  while (first < groups.length) {
    const year = groups[first]?.key.slice(0, 4) ?? "";
    const end = groups.findIndex(({ key }, index) => index > first && key.slice(0, 4) !== year);
    const row = groups.slice(first, end < 0 ? groups.length : end);
    const partial = row.find((group) => group.partial)?.partial ?? null;
    const dots = Math.max(...row.map((group) => linesOf(group, across))) * pitch;
    const base = y + Math.max(dots, LINE * (partial ? 2 : 1));
    rows.push({ year, base, partial });
    for (const [index, { key, dead, missing }] of row.entries()) {
      const middle = months[Number(key.slice(5)) - 1] ?? 0;
      const left = middle - (Math.min(across, Math.max(dead, missing, 1)) * pitch) / 2;
      stacks.push({ dead, missing, row: first + index, left, base, across });
      points.push({ x: middle, y: base + 3, row: first + index });
    }
    y = base + BETWEEN;
    first += row.length;
  }
  return { pitch, rows, stacks, points, months, height: y + LINE };
}
