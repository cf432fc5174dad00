/** Views that were explained and drawn when we built: what a reader sees before a chart library could arrive. */
import { clampWidth, FONT, type Drawing, type Point, type Size } from "../plot/layout.js";
import type { Explained } from "../words/explained.js";
import type { Table, Written } from "../words/words.js";
import { svgNode } from "./svg.js";

/** The widths something drawn is for; at the narrowest it is moved so many pixels and stretched by a factor less 1. */
type Reach = readonly [from: number, to: number, shift: number, stretch: number];

/** Shapes or texts that look alike: their attributes, and a path in tenths of a pixel or the texts at their places. */
type Run = readonly [
  look: Readonly<Record<string, string>>,
  content: string | readonly BakedText[],
];

/** A text, its place across (pixels, or a share of the width and pixels beside that) and down. */
type BakedText = readonly [text: string, x: number | string, y: number, beside?: number];

/** Something drawn by Plot, compacted. */
export type Piece = readonly [reach: Reach, ...runs: Run[]];

/**
 * Places that can be read, at the widest width: the first across, then the step to each next or the one step
 * to all of them; how far down each is; and its row where those are not 0, 1, 2 …
 */
export type Places = readonly [
  reach: Reach,
  first: number,
  steps: number | readonly number[],
  y: readonly number[],
  rows?: readonly number[],
];

/** A row's name and cells; one with figures behind it is its text, one without stands in a list, empty ones at the end are left out. */
export type PackedRow = readonly [name: string, ...cells: (string | readonly [string])[]];

/** One view as it was built. */
export interface Baked<W> {
  readonly words: W;
  readonly labels: Explained<W>["labels"];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly PackedRow[];
  } | null;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly places: readonly Places[];
}

/** The views of an element by the attributes that ask for them: at hand, or to be loaded. */
export type BakedViews<W> = Readonly<
  Record<string, Baked<W> | (() => Promise<{ readonly view: Baked<W> }>)>
>;

/** Draws the picture. At a width it was drawn at before it is only copied, however many elements show it. */
export function drawer(baked: Baked<unknown>): (size: Size) => Drawing {
  const drawn = new Map<number, Drawing>();
  return (size) => {
    const first = drawn.get(size.width) ?? drawBaked(baked, size);
    drawn.set(size.width, first);
    return { svg: first.svg.cloneNode(true) as SVGSVGElement, points: first.points };
  };
}

/** The picture at a width, put together from the pieces that reach there. */
function drawBaked({ pieces, places }: Baked<unknown>, { width, height }: Size): Drawing {
  const at = clampWidth(width);
  const svg = svgNode("svg", {
    class: "picture",
    width: at,
    height,
    viewBox: `0 0 ${at} ${height}`,
    fill: "currentColor",
    "font-size": FONT,
    "aria-hidden": "true",
  }) as SVGSVGElement;
  for (const [reach, ...runs] of pieces) {
    const place = placeAt(reach, at);
    if (place) svg.append(...runs.map((run) => drawRun(run, place)));
  }
  return { svg, points: () => pointsAt(places, at) };
}

function pointsAt(places: readonly Places[], at: number): Point[] {
  const points: Point[] = [];
  for (const [reach, first, steps, ys, rows] of places) {
    const place = placeAt(reach, at);
    let x = first;
    ys.forEach((y, index) => {
      const row = rows?.[index] ?? index;
      if (place) points.push({ x: place.shift + x * place.stretch, y, row });
      x += typeof steps === "number" ? steps : (steps[index] ?? 0);
    });
  }
  return points;
}

interface Place {
  readonly shift: number;
  readonly stretch: number;
}

function drawRun([look, content]: Run, { shift, stretch }: Place): SVGElement {
  if (typeof content === "string") {
    const transform = `matrix(${stretch / 10} 0 0 .1 ${shift} 0)`;
    return svgNode("path", { ...look, d: content, transform });
  }
  const texts = content.map(([text, x, y, dx = 0]) => svgNode("text", { x, y, dx }, text));
  return svgNode("g", look, ...texts);
}

/** How far something is moved and stretched at a width; `null` where it is not for that width. */
function placeAt([from, to, shift, stretch]: Reach, width: number): Place | null {
  if (width < from || width > to) return null;
  const part = (to - width) / Math.max(1, to - from);
  return { shift: shift * part, stretch: 1 + stretch * part };
}

/** The table of a baked view. */
export function tableOf({ table }: Baked<unknown>): Table<Written> | null {
  return (
    table && {
      columns: table.columns,
      rows: table.rows.map(([name, ...cells]) => ({
        name,
        cells: table.columns.slice(1).map((_, index) => {
          const cell = cells[index] ?? [""];
          return typeof cell === "string"
            ? { text: cell, figures: { length: 1 } }
            : { text: cell[0], figures: [] };
        }),
      })),
    }
  );
}
