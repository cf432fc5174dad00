/** Where something drawn for a range of widths is at one of them. */
import { WIDTHS } from "../plot/layout.js";

/** The widths something drawn is for; at the narrowest it is moved so many pixels and stretched by a factor less 1. */
export type WidthRange = readonly [from: number, to: number, shift: number, stretch: number];

export interface Transform {
  readonly shift: number;
  readonly stretch: number;
}

/** How far something is moved and stretched at a width; `null` where it is not for that width. */
export function transformAt(
  [from, to, shift, stretch]: WidthRange,
  width: number,
): Transform | null {
  // It was drawn at whole steps; up to the next it goes on as it began.
  if (width < from || width >= nextStep(to)) return null;
  const part = (to - width) / Math.max(1, to - from);
  return { shift: shift * part, stretch: 1 + stretch * part };
}

function nextStep(width: number): number {
  const { least, step } = WIDTHS;
  return least + step * (Math.floor((width - least) / step) + 1);
}
