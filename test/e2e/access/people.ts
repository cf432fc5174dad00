/** Holds a picture with one mark a person against its table: counts the marks that belong to each place. */
import assert from "node:assert/strict";
import { numberIn, rowAt } from "./agreement.js";
import type { Mark, Place, ReadPicture } from "./picture-page.js";

type Counts = readonly [dead: number, missing: number];

export function checkPeople(picture: ReadPicture): void {
  const { marks, places, rows } = picture;
  const people = marks.filter(({ round }) => round);
  assert.ok(places.length > 0 || rows.length === 1, "points that can be read");
  const wanted = places.length
    ? places.map((place) => countsOf(picture, rowAt(picture, place)))
    : rows.map(([, ...cells]) => countsOf(picture, cells));
  const all = wanted.flat().reduce((sum, each) => sum + each, 0);
  assert.equal(people.length, all, "nobody is drawn who is in no row, and everybody who is");
  // A row for the whole is read in the title.
  assert.ok(rows.length - wanted.length <= 1, "every row can be read in the picture");
  if (picture.columns[0] === "Day") return checkDays(people, places, wanted);
  wanted.forEach((counts, index) => {
    const place = places[index];
    const theirs = people.filter((person) => !place || placeOf(person, places) === place);
    const [dead, missing] = apart(theirs);
    const what = place?.spoken ?? "the only row";
    assert.deepEqual([dead.length, missing.length], counts, what);
    const shared = [xOf, yOf].map((line) => {
      const lines = new Set(dead.map(line));
      return missing.some((each) => lines.has(line(each)));
    });
    assert.ok(shared.includes(false), `${what}: the missing stand apart from the dead`);
  });
}

const xOf = ({ corners }: Mark) => corners[0]?.[0] ?? NaN;
const yOf = ({ corners }: Mark) => corners[0]?.[1] ?? NaN;

/** The dead are filled, the missing are not. */
const apart = (people: readonly Mark[]) =>
  [true, false].map((filled) => people.filter((each) => each.filled === filled)) as [
    Mark[],
    Mark[],
  ];

/** Where the missing have no column, nobody told them apart. Where none were recorded there are none. */
function countsOf({ columns }: ReadPicture, cells: readonly string[]): Counts {
  const [dead = null, missing = null] = cells.map(numberIn);
  return [dead ?? 0, (columns[2]?.startsWith("Missing") && missing) || 0];
}

/** People stand above the label of their place, the nearest across; where all labels begin at one edge, below their own. */
function placeOf(person: Mark, places: readonly Place[]): Place | undefined {
  const inRows = places.every(({ left }) => left === places[0]?.left);
  const y = yOf(person);
  if (inRows && places.length > 1) return places.findLast((place) => place.y < y);
  const below = places.filter((place) => place.y > y);
  const line = Math.min(...below.map((place) => place.y));
  return below
    .filter((place) => place.y === line)
    .reduce<Place | undefined>((best, place) => {
      const isNearer = !best || Math.abs(place.x - xOf(person)) < Math.abs(best.x - xOf(person));
      return isNearer ? place : best;
    }, undefined);
}

/** Incidents share the column of their months: counted in each column, which its places share. */
function checkDays(
  people: readonly Mark[],
  places: readonly Place[],
  wanted: readonly Counts[],
): void {
  const columns = new Map<number, [number, number]>();
  places.forEach(({ x }, index) => {
    const [dead, missing] = wanted[index] ?? [0, 0];
    const before = columns.get(x) ?? [0, 0];
    columns.set(x, [before[0] + dead, before[1] + missing]);
  });
  const nearest = (person: Mark) =>
    [...columns.keys()].reduce((best, x) =>
      Math.abs(x - xOf(person)) < Math.abs(best - xOf(person)) ? x : best,
    );
  for (const [x, counts] of columns) {
    const [dead, missing] = apart(people.filter((person) => nearest(person) === x));
    assert.deepEqual([dead.length, missing.length], counts, `people ${x} px across`);
  }
}
