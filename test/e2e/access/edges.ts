/** Measures what was drawn: where areas begin and end. */
import type { Mark } from "./picture-page.js";

export const xs = ({ corners }: Mark) => corners.map(([x]) => x);
export const ys = ({ corners }: Mark) => corners.map(([, y]) => y);
/** A line has no area, and neither has a column of 0. */
const isArea = (mark: Mark) =>
  mark.filled && [xs(mark), ys(mark)].every((each) => Math.max(...each) - Math.min(...each) > 0.01);

/** An upper edge, and how far down the area below it reaches. */
interface Edge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upper edges of all areas, by each pixel they reach across. */
export function edgesOf(marks: readonly Mark[]): ReadonlyMap<number, readonly Edge[]> {
  const edges = new Map<number, Edge[]>();
  for (const mark of marks.filter(isArea)) {
    const bottom = Math.max(...ys(mark));
    mark.corners.forEach(([from, top], index) => {
      const [to, next] = mark.corners[index + 1] ?? [NaN, NaN];
      const [left, right] = [Math.min(from, to), Math.max(from, to)];
      if (!(Math.abs(next - top) < 0.01) || bottom - top < 0.01) return;
      for (let pixel = Math.floor(left); pixel <= right; pixel++)
        edges.set(pixel, [...(edges.get(pixel) ?? []), { left, right, top, bottom }]);
    });
  }
  return edges;
}

/** How tall the columns at a place are, from the floor up, each on the one before. */
export function heightsAt(
  edges: ReturnType<typeof edgesOf>,
  x: number,
  floor: number,
  near: number,
): number[] {
  const here = (edges.get(Math.floor(x)) ?? []).filter(({ left, right }) => left < x && right > x);
  let reached = floor;
  return here
    .sort((a, b) => b.bottom - a.bottom)
    .flatMap(({ top, bottom }) => {
      if (Math.abs(bottom - reached) > near) return [];
      reached = top;
      return [bottom - top];
    });
}
