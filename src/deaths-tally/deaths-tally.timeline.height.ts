/** Incidents in columns of a fixed length of time, one above another by their days, each a block of its own. */
import { LINE, type Point } from "../plot/layout.js";
import type { Span } from "../data/time.js";
import { binOf, binsBetween, binStart } from "./deaths-tally.bins.height.js";
import {
  largest,
  LEAST,
  linesOf,
  NARROW,
  type People,
  type Stack,
} from "./deaths-tally.stacks.height.js";

/** An incident of more people than this is two dots wide, and so on: the first that leaves every column room. */
const TALL = [3, 5, 10, 20, 50, 100, 1_000];
/** Room between incidents above one another, and the least between columns beside one another. */
const GAP = 1;
const APART = 0.25;
/** Room below the base line: the rule of the one that is read, two lines of words, and letters that reach below them. */
const AXIS = 5 + 2 * LINE;
/** How far below the base line the rule is, and how far it goes beyond its column. */
const RULE = { below: 3.5, beyond: 2 };

/** A column: the first day of what it stands for, and where it is. */
export interface Bin {
  readonly start: string;
  readonly left: number;
  readonly right: number;
}

export interface Timeline {
  readonly pitch: number;
  readonly bins: readonly Bin[];
  readonly stacks: readonly Stack[];
  readonly base: number;
  readonly height: number;
  readonly points: readonly Point[];
}

type Dated = People & { readonly date: string };

/** An incident with its row of the table, and how many of its dots stand beside one another. */
type Block = People & { readonly row: number; readonly across: number };

interface Filled {
  readonly start: string;
  readonly blocks: readonly Block[];
  /** How many dots wide it is. */
  readonly across: number;
}

/** The columns with the largest dots that this height and width allow. */
export function timelineOf(
  incidents: readonly Dated[],
  span: Span,
  width: number,
  height: number,
): Timeline {
  const filled = fill(incidents, span);
  const fits = (pitch: number) =>
    heightAt(filled, pitch) <= height && gapAt(filled, width, pitch) >= APART;
  const pitch = largest((each) => each, fits);
  return laid(filled, width, height, pitch);
}

/** How tall they are with the smallest dots. A column has the same incidents at every width. */
export function heightOfTimeline(incidents: readonly Dated[], span: Span): number {
  return heightAt(fill(incidents, span), LEAST);
}

/** The incidents of each column by their days; they are as wide as the narrowest picture allows. */
function fill(incidents: readonly Dated[], span: Span): Filled[] {
  const length = binOf(span);
  const starts = binsBetween(span, length);
  const rows = new Map<string, number[]>(starts.map((start) => [start, []]));
  for (const [row, { date }] of incidents.entries()) rows.get(binStart(date, length))?.push(row);
  const made = (tall: number) =>
    starts.map((start): Filled => {
      const blocks = (rows.get(start) ?? []).map((row) => {
        const { dead = 0, missing = 0 } = incidents[row] ?? {};
        return { dead, missing, row, across: Math.ceil((dead + missing) / tall) || 1 };
      });
      return { start, blocks, across: Math.max(1, ...blocks.map(({ across }) => across)) };
    });
  const room = (tall: number) => gapAt(made(tall), NARROW[0], LEAST) >= APART;
  return made(TALL.find(room) ?? Infinity);
}

/** The room between two columns. */
function gapAt(filled: readonly Filled[], width: number, pitch: number): number {
  return (width - filled.reduce((sum, { across }) => sum + across * pitch, 0)) / filled.length;
}

function heightAt(filled: readonly Filled[], pitch: number): number {
  const tallest = filled.map(({ blocks }) => stacked(blocks, pitch).top);
  return Math.max(0, ...tallest) + 1 + AXIS;
}

/** How far above the base line each block stands, and how far up the last one goes. */
function stacked(blocks: readonly Block[], pitch: number): { bottoms: number[]; top: number } {
  let top = 0;
  const bottoms = blocks.map((block, index) => {
    const bottom = top + (index ? GAP : 0);
    top = bottom + linesOf(block, block.across) * pitch;
    return bottom;
  });
  return { bottoms, top };
}

function laid(filled: readonly Filled[], width: number, height: number, pitch: number): Timeline {
  const gap = gapAt(filled, width, pitch);
  const base = height - AXIS;
  const bins: Bin[] = [];
  const stacks: Stack[] = [];
  const points: Point[] = [];
  let x = gap / 2;
  for (const { start, blocks, across } of filled) {
    // On whole pixels a ring has a hole that can be seen.
    const left = Math.round(x);
    const right = left + across * pitch;
    bins.push({ start, left: x - gap / 2, right: x + across * pitch + gap / 2 });
    const { bottoms } = stacked(blocks, pitch);
    for (const [index, block] of blocks.entries()) {
      // In the middle of the column, on a whole pixel.
      const aside = Math.floor(((across - block.across) * pitch) / 2);
      const stack = { ...block, left: left + aside, base: base - (bottoms[index] ?? 0) };
      const middle = (left + right) / 2;
      stacks.push(stack);
      points.push({
        x: middle,
        y: stack.base - (linesOf(block, block.across) * pitch) / 2,
        row: block.row,
        rule: {
          x: middle,
          y: base + RULE.below,
          width: right - left + 2 * RULE.beyond,
        },
      });
    }
    x += across * pitch + gap;
  }
  points.sort((a, b) => a.row - b.row);
  return { pitch, bins, stacks, base, height, points };
}
