/** Holds a picture against its table, by measuring what was drawn. Knows nothing of how it was drawn. */
import assert from "node:assert/strict";
import { edgesOf, heightsAt, xs, ys } from "./edges.js";
import type { Mark, Place, ReadPicture } from "./picture-page.js";

/** How far a mark may be from its number, in pixels; a built picture is kept in tenths of a pixel. */
const NEAR = 0.5 + 0.05;
/** From the middle of a line of 12 pixels down to its line of writing, and the half pixel text and lines are moved by. */
const DOWN = 0.32 * 12 + 0.5;

/** The number in a cell; `null` where none was published. */
export function numberIn(text: string): number | null {
  const [found] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}

/** The scale of values, from two numbers of the drawn axis. `null` where there is no axis. */
function axisOf({ texts }: ReadPicture): { floor: number; one: number } | null {
  const zero = texts.find(({ text }) => text === "0");
  const ticks = texts.filter(({ text }) => /^\d[\d,]*$/.test(text) && !/^20\d\d$/.test(text));
  // Numbers of events stand above the axis, and days below it; none is as high as its last number.
  const top = ticks
    .filter(({ y }) => zero && y < zero.y)
    .sort((a, b) => (numberIn(b.text) ?? 0) - (numberIn(a.text) ?? 0))[0];
  if (!zero || !top) return null;
  return { floor: zero.y - DOWN, one: (zero.y - top.y) / (numberIn(top.text) ?? NaN) };
}

/** The rows of a table by what the cursor says of them. */
const rowsOf = new WeakMap<ReadPicture, ReadonlyMap<string, readonly string[]>>();

/** The row a place of the cursor speaks of, and that it says just what stands there. */
export function rowAt(picture: ReadPicture, { spoken, tip }: Place): readonly string[] {
  const { columns, rows } = picture;
  const lines =
    rowsOf.get(picture) ??
    new Map(
      rows.map(([name, ...cells]) => [
        `${name}: ${cells
          .map((cell, index) => cell && `${columns[index + 1]} ${cell}`)
          .filter(Boolean)
          .join("; ")}`,
        // What happened then is said, but it is no number that is drawn.
        cells.filter((_, index) => columns[index + 1] !== "Events"),
      ]),
    );
  rowsOf.set(picture, lines);
  const found = lines.get(spoken);
  assert.ok(found, `"${spoken}" is not a row of the table`);
  assert.equal(tip, spoken);
  return found;
}

const near = (drawn: number, wanted: number, what: string) =>
  assert.ok(Math.abs(drawn - wanted) <= NEAR, `${what}: drawn at ${drawn}, not at ${wanted}`);

/** Columns over an axis: each is as tall as its number, and the ring stands on top of them. */
export function checkColumns(picture: ReadPicture): void {
  const axis = axisOf(picture);
  assert.ok(axis, "an axis with a 0 and another number");
  const edges = edgesOf(picture.marks);
  for (const place of picture.places) {
    const numbers = rowAt(picture, place).map(numberIn);
    const total = numbers.at(-1) ?? null;
    if (total === null) continue;
    const drawn = heightsAt(edges, place.x, axis.floor, NEAR);
    const parts = numbers.length > 1 ? numbers.slice(0, -1) : numbers;
    parts.forEach((value, index) =>
      near(drawn[index] ?? 0, (value ?? 0) * axis.one, `${place.spoken} (${index})`),
    );
    assert.ok(drawn.length <= parts.length, place.spoken);
    near(axis.floor - place.y, total * axis.one, `${place.spoken} (ring)`);
  }
}

/** Lines over an axis: each ends at its last number, and there stands the ring. */
export function checkLines(picture: ReadPicture): void {
  const axis = axisOf(picture);
  assert.ok(axis, "an axis with a 0 and another number");
  const ends = picture.marks
    .filter(({ corners }) => corners.length > 20)
    .map((mark) => mark.corners.at(-1));
  assert.equal(ends.length, picture.places.length);
  for (const place of picture.places) {
    const total =
      rowAt(picture, place)
        .map(numberIn)
        .findLast((value) => value !== null) ?? NaN;
    near(axis.floor - place.y, total * axis.one, `${place.spoken} (ring)`);
    const end = ends.find(
      (each) => each && Math.abs(each[0] - place.x) < 2 && Math.abs(each[1] - place.y) < 1,
    );
    near(axis.floor - (end?.[1] ?? NaN) + 0.5, total * axis.one, `${place.spoken} (line)`);
  }
}

/** Rows of bars without an axis: all on the scale of the longest, and its number written beside each. */
export function checkBars(picture: ReadPicture): void {
  const bars = picture.marks.filter(({ corners }) => corners.length > 1);
  const longest = Math.max(...bars.flatMap(xs));
  const most = Math.max(
    ...picture.rows.flatMap(([, ...cells]) => cells.map((each) => numberIn(each) ?? 0)),
  );
  for (const place of picture.places) {
    const cells = rowAt(picture, place);
    const [now, before = null] = cells.map(numberIn);
    const top = (mark: Mark) => Math.min(...ys(mark));
    const bar = bars.find(
      (mark) => mark.filled && top(mark) < place.y && Math.max(...ys(mark)) > place.y,
    );
    assert.ok(bar && now !== null && now !== undefined, place.spoken);
    near(Math.max(...xs(bar)), (now / most) * longest, place.spoken);
    near(place.x, (now / most) * longest, `${place.spoken} (ring)`);
    assert.ok(
      picture.texts.some(({ text }) => text === cells[0]),
      `"${cells[0]}" is written`,
    );
    const below = bars.find(
      (mark) => !mark.filled && top(mark) > place.y && top(mark) < place.y + 12,
    );
    assert.equal(below !== undefined, before !== null, `${place.spoken} (a year before)`);
    if (below)
      near(Math.max(...xs(below)), ((before ?? 0) / most) * longest, `${place.spoken} (before)`);
  }
}
