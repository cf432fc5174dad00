/** Measures what was drawn: how far areas reach up and down at a place, and where lines lie. */
import type { Mark } from "./picture-page.js";

export const xs = ({ corners }: Mark) => corners.map(([x]) => x);
export const ys = ({ corners }: Mark) => corners.map(([, y]) => y);
const least = (values: readonly number[]) => Math.min(...values);
const most = (values: readonly number[]) => Math.max(...values);
const same = (a: number, b: number) => Math.abs(a - b) < 0.1;

/** From the upper to the lower edge of an area. */
export interface UpAndDown {
  readonly top: number;
  readonly bottom: number;
}

/** Whether it runs across and has no height. */
const isLevel = (mark: Mark) => mark.corners.length === 2 && same(most(ys(mark)), least(ys(mark)));

/** Everything that has an inside: what is filled, what an outline closes, and three lines that stand on the floor, if there is one. */
export function areasOf(marks: readonly Mark[], floor?: number): Mark[] {
  const closed = marks.filter(({ corners, filled }) => {
    const [first, last] = [corners[0], corners.at(-1)];
    const isShut = first && last && same(first[0], last[0]) && same(first[1], last[1]);
    return corners.length > 3 && (filled || isShut);
  });
  const lines = marks.filter(({ filled, corners }) => !filled && corners.length === 2);
  const columns = standing(lines).filter((each) => floor && Math.abs(most(ys(each)) - floor) < 1);
  return [...closed, ...columns];
}

/** Columns that are drawn line by line: a level one at the top, and one down from each of its ends. */
function standing(lines: readonly Mark[]): Mark[] {
  const upright = lines.filter((line) => same(most(xs(line)), least(xs(line))));
  return lines.filter(isLevel).flatMap((top) => {
    const [x1, x2, y] = [least(xs(top)), most(xs(top)), least(ys(top))];
    const [left, right] = [x1, x2].map((x) =>
      upright.find((line) => same(least(xs(line)), x) && same(least(ys(line)), y)),
    );
    if (!left || !right || !same(most(ys(left)), most(ys(right)))) return [];
    const bottom = most(ys(left));
    return [
      {
        ...top,
        corners: [
          [x1, bottom],
          [x1, y],
          [x2, y],
          [x2, bottom],
        ] as const,
      },
    ];
  });
}

/** What stands above the floor at a place, from the lowest up. */
export function reachesAt(areas: readonly Mark[], x: number, floor: number): UpAndDown[] {
  return areas
    .flatMap(({ corners }) => {
      const crossed = corners.flatMap(([from, start], index) => {
        const [to, end] = corners[(index + 1) % corners.length] ?? [from, start];
        if (from <= x === to <= x) return [];
        return [start + ((x - from) / (to - from)) * (end - start)];
      });
      crossed.sort((a, b) => a - b);
      return crossed.flatMap((top, index) =>
        index % 2 ? [] : [{ top, bottom: crossed[index + 1] ?? top }],
      );
    })
    .filter(({ top, bottom }) => bottom <= floor && bottom - top > 0.01)
    .sort((a, b) => b.bottom - a.bottom);
}

/** Whether a line or the edge of an area lies at this height, but none that runs under the whole picture. */
export function isLineAt(marks: readonly Mark[], x: number, y: number, whole: number): boolean {
  return marks.some(({ corners }) =>
    corners.some(([from, start], index) => {
      const [to, end] = corners[index + 1] ?? [NaN, NaN];
      return (
        Math.abs(start - y) <= 1 &&
        Math.abs(end - y) <= 1 &&
        Math.min(from, to) <= x &&
        Math.max(from, to) >= x &&
        Math.abs(to - from) < whole
      );
    }),
  );
}

/** Level lines at least so long. */
export const linesAcross = (marks: readonly Mark[], length: number): Mark[] =>
  marks.filter(
    (mark) => !mark.filled && isLevel(mark) && most(xs(mark)) - least(xs(mark)) >= length,
  );
