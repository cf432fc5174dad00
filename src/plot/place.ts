/** Places for texts in a picture: measured, moved, and left out rather than laid over one another. */
import type { Markish } from "@observablehq/plot";
import { colors } from "./draw.js";
import { FONT, textWidth } from "./layout.js";
import { labels, type Box, type Label } from "./pixels.js";

/** A text at a place, and which end of it stands there. */
export interface Candidate extends Label {
  readonly anchor: "start" | "middle" | "end";
  readonly bold?: boolean | undefined;
}

/** The least room between two texts. */
const GAP = 4;

export function boxOf({ x, y, text, anchor, bold = false }: Candidate): Box {
  const width = textWidth(text, bold);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1: left, x2: left + width, y1: y - FONT / 2 - 1, y2: y + FONT / 2 + 1 };
}

export function meet(a: Box, b: Box, gap = 0): boolean {
  return a.x1 < b.x2 + gap && b.x1 < a.x2 + gap && a.y1 < b.y2 && b.y1 < a.y2;
}

/**
 * Placed texts as marks: those that matter most bold. There are always as many marks, so that pictures of two widths
 * can be compared mark by mark.
 */
export function texts(placed: readonly (Candidate | null)[]): Markish[] {
  return (["start", "middle", "end"] as const).flatMap((anchor) =>
    [false, true].map((bold) =>
      labels(
        placed.flatMap((each) =>
          each?.anchor === anchor && (each.bold ?? false) === bold ? [each] : [],
        ),
        { textAnchor: anchor, ...(bold ? { fontWeight: "bold" } : { fill: colors.muted }) },
      ),
    ),
  );
}

/** Keeps what is taken of a picture, and finds free places. */
export class Places {
  readonly #taken: Box[] = [];

  constructor(private readonly frame: Box) {}

  take(...boxes: readonly Box[]): void {
    this.#taken.push(...boxes);
  }

  /** Whether nothing is at these boxes and they lie in the picture. */
  isFree(...boxes: readonly Box[]): boolean {
    const { x1, x2, y1, y2 } = this.frame;
    return boxes.every(
      (box) =>
        box.x1 >= x1 &&
        box.x2 <= x2 &&
        box.y1 >= y1 &&
        box.y2 <= y2 &&
        !this.#taken.some((other) => meet(box, other, GAP)),
    );
  }

  /** The first candidate whose place is free, which is taken then; `null` where none is. */
  first(candidates: readonly Candidate[]): Candidate | null {
    const found = candidates.find((each) => this.isFree(boxOf(each))) ?? null;
    if (found) this.take(boxOf(found));
    return found;
  }
}

/** A text of a row, centred at its place, and how far it may be moved from there. */
export interface RowText {
  readonly x: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly reach: number;
}

/**
 * The places of texts in a row from left to right, moved apart as far as each may be; of the last ones in order of
 * importance some are left out. `texts` come with the most important first.
 */
export function rowOf<T extends RowText>(texts: readonly T[], left: number, right: number): T[] {
  for (let count = texts.length; count > 0; count--) {
    const row = texts.slice(0, count).sort((a, b) => a.x - b.x);
    const placed = apart(row, left, right);
    if (placed) return placed;
  }
  return [];
}

/** How often neighbours are pushed apart before a row is called too full. */
const PUSHES = 40;

function apart<T extends RowText>(row: readonly T[], left: number, right: number): T[] | null {
  const texts = row.map((each) => ({ each, x: each.x, half: textWidth(each.text, each.bold) / 2 }));
  const overlap = (index: number) => {
    const [a, b] = [texts[index - 1], texts[index]];
    return a && b ? a.x + a.half + GAP + b.half - b.x : 0;
  };
  // Where they are wider than the row no pushing helps: of a century's labels most are told so at once.
  const slack = texts.length + 1;
  const width = texts.reduce((sum, { half }) => sum + 2 * half + GAP, -GAP);
  if (width - slack > right - left) return null;
  for (let push = 0; push < PUSHES; push++)
    texts.forEach((text, index) => {
      const before = texts[index - 1];
      const shared = Math.max(0, overlap(index));
      if (before) before.x -= shared / 2;
      text.x = Math.max(left + text.half, Math.min(text.x + shared / 2, right - text.half));
    });
  const fits = texts.every(
    ({ each, x, half }, index) =>
      overlap(index) < 1 && Math.abs(x - each.x) <= each.reach && x >= left + half - 1,
  );
  return fits ? texts.map(({ each, x }) => ({ ...each, x })) : null;
}
