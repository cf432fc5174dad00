/** A few groups as rows: a name with its two numbers, and below it a field of dots. */
import type { Point } from "../plot/layout.js";
import { LEAST, NARROW, PITCHES, type People, type Dot } from "./deaths-tally.stacks.height.js";

/** Room for the name above a field, and below it. */
const NAME = 20;
const BETWEEN = 10;

export interface Rows {
  readonly pitch: number;
  readonly rows: readonly {
    readonly name: number;
    readonly dead: readonly Dot[];
    readonly missing: readonly Dot[];
  }[];
  readonly points: readonly Point[];
}

/** The fields with the largest dots for which there is room: filled downwards, then to the right. */
export function rowsOf(groups: readonly People[], width: number, height: number): Rows {
  const each = height / groups.length;
  const across = (lines: number) => Math.max(1, ...groups.map((group) => wide(group, lines)));
  const down = (pitch: number) => Math.max(1, Math.floor((each - NAME - BETWEEN) / pitch));
  const pitch = PITCHES.find((size) => across(down(size)) * size <= width) ?? LEAST;
  const lines = down(pitch);
  return {
    pitch,
    rows: groups.map(({ dead, missing }, index) => {
      const top = index * each + NAME;
      const place = (person: number, after: number): Dot => ({
        x: (after + Math.floor(person / lines) + 0.5) * pitch,
        y: top + ((person % lines) + 0.5) * pitch,
      });
      const after = Math.ceil(dead / lines);
      return {
        name: index * each + NAME / 2,
        dead: [...Array(dead).keys()].map((person) => place(person, 0)),
        missing: [...Array(missing).keys()].map((person) => place(person, after)),
      };
    }),
    points: groups.map((_, row) => ({ x: 24, y: row * each + NAME - 2, row })),
  };
}

/** How tall they are with the smallest dots in the narrowest picture. */
export function heightOfRows(groups: readonly People[]): number {
  const room = Math.floor(NARROW[0] / LEAST);
  let lines = 1;
  while (groups.some((group) => wide(group, lines) > room)) lines++;
  return groups.length * (NAME + BETWEEN + lines * LEAST);
}

/** How many dots a group takes across. */
function wide({ dead, missing }: People, lines: number): number {
  return Math.ceil(dead / lines) + Math.ceil(missing / lines);
}
