/** Views that were explained and drawn when we built: what a reader sees before a chart library could arrive. */
import { svg, type TemplateResult } from "lit";
import { clampWidth, FONT, type Point, type Size } from "../plot/layout.js";
import type { Explained } from "../words/explained.js";
import type { Table, Written } from "../words/words.js";

/** The widths something drawn is for; at the narrowest it is moved so many pixels and stretched by a factor less 1. */
type Reach = readonly [from: number, to: number, shift: number, stretch: number];

/** Something drawn by Plot, compacted. */
export type Piece = readonly [reach: Reach, drawing: TemplateResult];

/** Places that can be read: `x` at the widest width, each less the one before; rows where they are not 0, 1, 2 … */
export type Places = readonly [
  reach: Reach,
  x: readonly number[],
  y: readonly number[],
  rows?: readonly number[],
];

/** A row's name and cells; a cell with figures behind it is its text, one without stands in a list of its own. */
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

/** Templates are made with the Lit of whoever uses them, so that every bundle can load the same file. */
export type Bake<W> = (tag: typeof svg) => Baked<W>;

/** The views of an element by the attributes that ask for them: at hand, or to be loaded. */
export type BakedViews<W> = Readonly<
  Record<string, { readonly bake: Bake<W> } | (() => Promise<{ readonly bake: Bake<W> }>)>
>;

/** The picture at a width, put together from the pieces that reach there. */
export function drawBaked({ pieces, places }: Baked<unknown>, { width, height }: Size) {
  const at = clampWidth(width);
  const points: Point[] = [];
  for (const [reach, xs, ys, rows] of places) {
    const place = placeAt(reach, at);
    let x = 0;
    xs.forEach((step, index) => {
      x += step;
      if (place)
        points.push({
          x: place.shift + x * place.stretch,
          y: ys[index] ?? 0,
          row: rows?.[index] ?? index,
        });
    });
  }
  const drawing = svg`<svg class="picture" width=${at} height=${height} viewBox="0 0 ${at} ${height}" fill="currentColor" font-size=${FONT} aria-hidden="true">${pieces.flatMap(
    ([reach, piece]) => {
      const place = placeAt(reach, at);
      return place
        ? svg`<g transform="matrix(${place.stretch} 0 0 1 ${place.shift} 0)">${piece}</g>`
        : [];
    },
  )}</svg>`;
  return { svg: drawing, points };
}

/** How far something is moved and stretched at a width; `null` where it is not for that width. */
function placeAt(
  [from, to, shift, stretch]: Reach,
  width: number,
): { shift: number; stretch: number } | null {
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
        cells: cells.map((cell) =>
          typeof cell === "string"
            ? { text: cell, figures: { length: 1 } }
            : { text: cell[0], figures: [] },
        ),
      })),
    }
  );
}
