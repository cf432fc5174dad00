/** Marks placed in pixels of the picture instead of on a scale: keys, rows of bars, one mark a person. */
import { dot, rect, text, type Markish, type TextOptions } from "@observablehq/plot";
import { ink } from "./draw.js";
import { textWidth } from "./layout.js";

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

/** What a mark in a key looks like and stands for. */
export interface KeyItem {
  readonly label: string;
  readonly fill: string;
  readonly stroke: string;
  readonly symbol: "circle" | "square";
}

/** Lines of text, each centred on its height. */
export function labels(data: readonly Label[], options: TextOptions = {}): Markish {
  return text([...data], {
    x: unscaled("x"),
    y: unscaled("y"),
    text: "text",
    fill: ink.text,
    textAnchor: "start",
    ...options,
  });
}

/** Boxes with one look. The picture must be drawn with `inPixels`: Plot stretches a box without a scale. */
export function boxes(data: readonly Box[], look: { fill: string; stroke?: string }): Markish {
  return rect([...data], { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...look });
}

/** Options of a picture whose marks are all placed in pixels. */
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

/** How wide a key is in one line. */
export function keyWidth(items: readonly KeyItem[]): number {
  return items.reduce((width, { label }) => width + textWidth(label) * 0.85 + 28, -14);
}

/**
 * A key: marks and what they stand for, from `left` on, centred on `top`; in one line, or each in a line
 * of its own, `apart` pixels below the one before.
 */
export function key(items: readonly KeyItem[], left: number, top: number, apart = 0): Markish[] {
  let x = left;
  return items.flatMap(({ label, fill, stroke, symbol }, index) => {
    const at = x;
    const y = top + index * apart;
    if (!apart) x += textWidth(label) * 0.85 + 28;
    return [
      dot([{ x: at + 5, y }], { x: unscaled("x"), y: unscaled("y"), r: 4, symbol, fill, stroke }),
      labels([{ x: at + 14, y, text: label }], { fill: ink.muted }),
    ];
  });
}

function unscaled(value: string): { value: string; scale: null } {
  return { value, scale: null };
}
