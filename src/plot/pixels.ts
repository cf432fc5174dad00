/** Marks placed in pixels of the chart instead of on a scale: words, boxes, one mark a person. */
import { dot, rect, text, type Markish, type TextOptions } from "@observablehq/plot";
import { colors } from "./draw.js";

/** Text at a place. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A filled or outlined box. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Lines of text, each centred on its height. */
export function labels(data: readonly Label[], options: TextOptions = {}): Markish {
  return text([...data], {
    x: unscaled("x"),
    y: unscaled("y"),
    text: ({ text: words }: Label) => isolated(words),
    fill: colors.text,
    textAnchor: "start",
    ...options,
  });
}

/** Time runs from left to right in every picture; words that run the other way keep their own order. */
function isolated(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2067${text}\u2069` : text;
}

/** Boxes with one look. The picture must be drawn with `inPixels`: Plot stretches a box without a scale. */
export function boxes(
  data: readonly Box[],
  look: { fill: string; fillOpacity?: number; stroke?: string; strokeWidth?: number },
): Markish {
  return rect([...data], { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...look });
}

/** Options of a chart whose marks are all placed in pixels. */
export const inPixels = {
  x: { type: "identity" },
  y: { type: "identity" },
  axis: null,
  margin: 0,
} as const;

/** Round marks with one look. */
export function dots(
  data: readonly { readonly x: number; readonly y: number }[],
  r: number,
  look: { fill: string; stroke: string; strokeWidth?: number },
): Markish {
  return dot([...data], { x: unscaled("x"), y: unscaled("y"), r, ...look });
}

function unscaled(value: string): { value: string; scale: null } {
  return { value, scale: null };
}
