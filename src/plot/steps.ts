/** Columns that stand side by side as one shape, placed in pixels: a series of many steps stays one path at any width. */
import type { Markish } from "@observablehq/plot";
import { strokes } from "./strokes.js";

/** A column: `y1` is its foot and `y2` its top, so `y1` is the larger in pixels. */
export interface Column {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** From stripe to stripe in pixels. */
const PITCH = 4;

/** Settled columns: filled, with an outline that stands out where the fill alone would not. */
export function filled(
  columns: readonly Column[],
  fill: string,
  outline: string,
  opacity: number,
): Markish {
  const look = { fill, "fill-opacity": String(opacity), stroke: outline, "stroke-width": "1" };
  return path(runsOf(columns).map(around), look);
}

/** Columns that may still change: an outline with stripes in it, so that nothing hangs on a colour. */
export function striped(columns: readonly Column[], colour: string): Markish[] {
  const stripes = columns.flatMap(({ x1, x2, y1, y2 }) => {
    const lines: string[] = [];
    for (let y = PITCH * Math.floor(y1 / PITCH); y > y2; y -= PITCH)
      lines.push(`M${round(x1)} ${y}L${round(x2)} ${y}`);
    return lines;
  });
  return [
    path(stripes, { fill: "none", stroke: colour, "stroke-width": "1.25" }),
    path(runsOf(columns).map(around), { fill: "none", stroke: colour, "stroke-width": "1.5" }),
  ];
}

/** The outline of columns, one for those that touch; a group without it where there are none, so that marks stay in step. */
export function outlined(columns: readonly Column[], colour: string, width: number): Markish {
  return columns.length
    ? path(runsOf(columns).map(around), {
        fill: "none",
        stroke: colour,
        "stroke-width": String(width),
        "stroke-linejoin": "round",
      })
    : strokes([], { stroke: colour });
}

/** Columns that touch, together. */
function runsOf(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && Math.abs((run.at(-1)?.x2 ?? 0) - column.x1) < 0.5) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Along the tops, and back along the feet. */
function around(run: readonly Column[]): string {
  const tops = run.flatMap(({ x1, x2, y2 }) => [at(x1, y2), at(x2, y2)]);
  const feet = [...run].reverse().flatMap(({ x1, x2, y1 }) => [at(x2, y1), at(x1, y1)]);
  return `M${[...tops, ...feet].join("L")}Z`;
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

function path(pieces: readonly string[], look: Readonly<Record<string, string>>): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    if (!pieces.length) return null;
    const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
    element.setAttribute("d", pieces.join(""));
    for (const [name, value] of Object.entries(look)) element.setAttribute(name, value);
    return element;
  };
}
