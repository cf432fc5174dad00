/** The dots of people, and the two numbers that stand beside them, never added. */
import type { Markish } from "@observablehq/plot";
import { colors } from "../plot/draw.js";
import { dots, labels, type Label } from "../plot/pixels.js";
import { LEAST, type Dot } from "./deaths-tally.stacks.height.js";

/**
 * Half the size of a dot that stands in a square so wide, and how thick a ring is: its hole can be seen. In a prerendered
 * view both are whole tenths of a pixel.
 */
const radius = (pitch: number) => Math.max(4.5, pitch - 1) / 2;
const thick = (pitch: number) => (pitch === LEAST ? 1.5 : 1.6);

export function people(
  { dead, missing }: { readonly dead: readonly Dot[]; readonly missing: readonly Dot[] },
  pitch: number,
): Markish[] {
  const r = radius(pitch);
  const strokeWidth = thick(pitch);
  return [
    ...(dead.length ? [dots(dead, r, { fill: colors.person, stroke: "none" })] : []),
    ...(missing.length
      ? [
          dots(missing, r - strokeWidth / 2, {
            fill: "none",
            stroke: colors.person,
            strokeWidth,
          }),
        ]
      : []),
  ];
}

/** How many are missing: a ring and the number. */
export function ring(number: string): string {
  return `○\u00a0${number}`;
}

export const bold = (
  data: readonly Label[],
  anchor: "start" | "middle" | "end" = "middle",
): Markish => labels(data, { textAnchor: anchor, fontWeight: "bold" });

export const plain = (
  data: readonly Label[],
  anchor: "start" | "middle" | "end" = "middle",
): Markish => labels(data, { textAnchor: anchor });

export const muted = (
  data: readonly Label[],
  anchor: "start" | "middle" | "end" = "middle",
): Markish => labels(data, { textAnchor: anchor, fill: colors.muted });
