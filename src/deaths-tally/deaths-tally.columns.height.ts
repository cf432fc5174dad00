/** Years or months as columns of dots, in as many rows of columns as the width asks for. */
import { LINE, type Point } from "../plot/layout.js";
import type { Group } from "./deaths-tally.groups.select.js";
import {
  largest,
  LEAST,
  linesOf,
  NARROW,
  topOf,
  type Stack,
} from "./deaths-tally.stacks.height.js";

/** A column narrower than this has no room for its numbers; the gap keeps columns apart. */
const SLOT = 21;
const GAP = 4;
/** Room between a base line and the name below it, for the rule under a name, and between rows of columns. */
export const BELOW = 3;
export const UNDER = 4;
const BETWEEN = 2;
/** Room for the bracket over the dots of a year or month that has not ended. */
export const BRACKET = 5;

export interface Column extends Stack {
  readonly group: Group;
  readonly slot: number;
  readonly middle: number;
  readonly top: number;
}

export interface Columns {
  readonly pitch: number;
  readonly columns: readonly Column[];
  readonly height: number;
  readonly points: readonly Point[];
}

/** The columns with the largest dots that this height allows. */
export function columnsOf(groups: readonly Group[], width: number, height: number): Columns {
  const fits = (made: Columns) => made.height <= height;
  const made = largest((pitch) => laid(groups, width, pitch), fits);
  // Slender columns are told apart at a glance.
  for (let across = 1; ; across++) {
    const slender = laid(groups, width, made.pitch, across);
    if (fits(slender)) return lowered(slender, height);
    if (across > width) return made;
  }
}

/** They stand at the foot of the picture, however much room is left above. */
function lowered(made: Columns, height: number): Columns {
  const by = height - made.height;
  return {
    ...made,
    columns: made.columns.map((column) => ({
      ...column,
      base: column.base + by,
      top: column.top + by,
    })),
    points: made.points.map((point) => ({ ...point, y: point.y + by })),
  };
}

/** How tall they are with the smallest dots, where they are tallest. */
export function heightOfColumns(groups: readonly Group[]): number {
  return Math.max(...NARROW.map((width) => laid(groups, width, LEAST).height));
}

/** Whether months of more than one year stand here, which are told apart by their years. */
export function namesYears(groups: readonly Group[]): boolean {
  const years = new Set(groups.map(({ key }) => key.slice(0, 4)));
  return groups[0]?.key.length === 7 && years.size > 1;
}

/** How tall a column is with its numbers; of nobody there is a 0. */
function labelled(group: Group, across: number, pitch: number): number {
  const { dead, missing, partial } = group;
  return (
    linesOf(group, across) * pitch +
    (partial ? BRACKET : 0) +
    (Number(dead > 0 || !missing) + Number(missing > 0)) * LINE
  );
}

function laid(
  groups: readonly Group[],
  width: number,
  pitch: number,
  most: number = Number.POSITIVE_INFINITY,
): Columns {
  const bands = Math.ceil(groups.length / Math.max(1, Math.floor(width / SLOT)));
  const each = Math.ceil(groups.length / bands);
  const slot = width / each;
  const across = Math.max(1, Math.min(most, Math.floor((slot - GAP) / pitch)));
  const columns: Column[] = [];
  const points: Point[] = [];
  let y = 0;
  for (let band = 0; band < bands; band++) {
    const row = groups.slice(band * each, (band + 1) * each);
    const base = y + Math.max(...row.map((group) => labelled(group, across, pitch)));
    const second = namesYears(groups) || row.some(({ partial }) => partial);
    const rule = base + BELOW + LINE + UNDER / 2;
    y = rule + UNDER / 2 + (second ? LINE : 0);
    row.forEach((group, index) => {
      const { dead, missing } = group;
      const middle = (index + 0.5) * slot;
      const wide = Math.min(across, Math.max(dead, missing, 1)) * pitch;
      const stack = { dead, missing, row: band * each + index, left: middle - wide / 2 };
      const column = { ...stack, base, across, group, slot, middle };
      columns.push({ ...column, top: topOf(column, pitch) });
      points.push({ x: middle, y: rule, row: column.row });
    });
    y += BETWEEN;
  }
  return { pitch, columns, height: y - BETWEEN, points };
}
