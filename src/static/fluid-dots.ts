/** Dots of a picture for all widths: they keep their size, and are at a share of the width. */
import type { PositionedDots, StyleRun } from "../prerender/decode.js";
import { attributes, rounded } from "./markup.js";

/** A dot's place in tenths of a pixel. */
type Place = readonly [x: number, y: number];

/** Dots of one look; with a radius they are rings. */
export function fluidDots(
  look: StyleRun[0],
  groups: readonly PositionedDots[],
  radius: number,
  height: number,
): string {
  const placed = groups.map(([percent, path]) => ({ percent, places: placesIn(path) }));
  const pitch = radius ? Infinity : pitchOf(placed.flatMap(({ places }) => places));
  const inTenths = {
    ...look,
    "stroke-width": rounded(10 * Number(look["stroke-width"] ?? 1)),
    ...(pitch < Infinity && { "stroke-dasharray": `0 ${pitch}` }),
  };
  const drawn = placed.map(({ percent, places }) => {
    const path = radius ? rings(places, 10 * radius) : columns(places, pitch);
    // In the middle of a place as wide as the whole picture.
    return `<svg x=${rounded(percent - 50, 1)}% viewBox="0 0 1 ${10 * height}"><path d="${path}"/></svg>`;
  });
  return `<g${attributes(inTenths)}>${drawn.join("")}</g>`;
}

/** Where the moves of a path lead, column by column, from below. */
function placesIn(path: string): Place[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?\d+) ?(-?\d+)/g)]
    .map(([, right, down]): Place => [(x += Number(right)), (y += Number(down))])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** How near to one another dots stand that are above one another. */
function pitchOf(places: readonly Place[]): number {
  const steps = places.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY = y] = places[index] ?? [];
    return x === beforeX && beforeY > y ? beforeY - y : Infinity;
  });
  return Math.min(...steps);
}

/** Dots above one another are one line, dashed so that only its round pen is seen; it ends a little after the last. */
function columns(places: readonly Place[], pitch: number): string {
  const lines: { readonly x: number; readonly y: number; length: number }[] = [];
  for (const [x, y] of places) {
    const last = lines.at(-1);
    if (last?.x === x && last.y - last.length - pitch === y) last.length += pitch;
    else lines.push({ x, y, length: 0 });
  }
  return lines.map(({ x, y, length }) => `M${x} ${y}v-${length + 1}`).join("");
}

function rings(places: readonly Place[], r: number): string {
  return places.map(([x, y]) => `M${x} ${y}a${r} ${r} 0 1 1 0 1z`).join("");
}
