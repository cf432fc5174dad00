/** Holds a picture with one mark a person against its table: counts the marks around each place of the cursor. */
import assert from "node:assert/strict";
import { numberIn, rowAt } from "./agreement.js";
import type { Mark, ReadPicture } from "./picture-page.js";

interface Cluster {
  readonly middle: number;
  readonly dead: number;
  readonly missing: number;
}

export function checkPeople(picture: ReadPicture): void {
  const { marks, places, rows } = picture;
  // The key stands in the first line.
  const people = marks.filter(({ round, corners }) => round && (corners[0]?.[1] ?? 0) > 20);
  const lines = [...new Set(places.map(({ y }) => y))];
  const nearest = (mark: Mark) =>
    lines.reduce((best, y) => (Math.abs(y - yOf(mark)) < Math.abs(best - yOf(mark)) ? y : best));
  const inLines = lines.map((line) => people.filter((each) => nearest(each) === line));
  const cell = Math.min(...inLines.map(cellOf));
  const byLine = new Map(lines.map((line, index) => [line, clusters(inLines[index] ?? [], cell)]));
  let counted = 0;
  for (const place of places) {
    const cells = rowAt(picture, place).map(numberIn);
    const [dead = 0, missing = 0] = hasMissing(picture) ? cells : [cells[0], 0];
    const inLine = byLine.get(place.y) ?? [];
    const alone = places.filter(({ y }) => y === place.y).length === 1;
    const found = alone
      ? [added(inLine)]
      : inLine.filter(({ middle }) => Math.abs(middle - place.x) < 2);
    const drawn = found[0] ?? { dead: 0, missing: 0 };
    assert.deepEqual([drawn.dead, drawn.missing], [dead, missing], place.spoken);
    counted += drawn.dead + drawn.missing;
  }
  assert.equal(people.length, counted, "nobody is drawn who is in no row");
  assert.equal(rows.length, places.length, "every row can be read in the picture");
}

const xOf = (mark: Mark) => mark.corners[0]?.[0] ?? NaN;
const yOf = (mark: Mark) => mark.corners[0]?.[1] ?? NaN;
const hasMissing = ({ columns }: ReadPicture) => columns.some((each) => each.startsWith("Missing"));

/** The distance of neighbours in a line. */
function cellOf(people: readonly Mark[]): number {
  const steps = [xOf, yOf].flatMap((place) => {
    const places = people.map(place).sort((a, b) => a - b);
    return places.slice(1).map((each, index) => each - (places[index] ?? each));
  });
  return Math.min(...steps.filter((step) => step > 0.5));
}

/** Marks of one line that stand close together, from left to right. */
function clusters(people: readonly Mark[], cell: number): Cluster[] {
  const groups: Mark[][] = [];
  for (const person of [...people].sort((a, b) => xOf(a) - xOf(b))) {
    const last = groups.at(-1)?.at(-1);
    if (last && xOf(person) - xOf(last) < 1.35 * cell) groups.at(-1)?.push(person);
    else groups.push([person]);
  }
  return groups.map((group) => ({
    middle: (xOf(group[0]!) + xOf(group.at(-1)!)) / 2,
    dead: group.filter(({ filled }) => filled).length,
    missing: group.filter(({ filled }) => !filled).length,
  }));
}

function added(all: readonly Cluster[]): Cluster {
  return all.reduce(
    (sum, { dead, missing }) => ({ ...sum, dead: sum.dead + dead, missing: sum.missing + missing }),
    { middle: 0, dead: 0, missing: 0 },
  );
}
