/** Holds columns and lines over an axis against their table. */
import assert from "node:assert/strict";
import { NEAR, near, numberIn, rowAt } from "./agreement.js";
import { areasOf, isLineAt, linesAcross, reachesAt, xs, ys, type UpAndDown } from "./edges.js";
import type { Mark, Place, ReadPicture } from "./picture-page.js";

/** From the middle of a line of 12 pixels down to its line of writing, and the half pixel text and lines are moved by. */
const DOWN = 0.32 * 12 + 0.5;

/** Between the layers of a column there may be a gap, in pixels. */
const GAP = 3;

/**
 * Steps that may still change and are narrower than four pixels are drawn as one column, as tall as the tallest of them.
 * A place that was prerendered may be half a pixel off.
 */
const TOGETHER = 4.5;

interface Axis {
  readonly floor: number;
  /** How many pixels one of what is counted is. */
  readonly one: number;
}

/** Rows as numbers, without what a column is not drawn from: a total of layers, or what an average is made of. */
function drawnIn({ columns }: ReadPicture, cells: readonly string[]): (number | null)[] {
  const numbers = cells.map(numberIn);
  return columns.at(-1) === "Total" ? numbers.slice(0, -1) : numbers.slice(0, 1);
}

/** The scale of values: from the drawn axis, whose numbers end where its 0 ends; without one from the tallest column. */
function axisOf(picture: ReadPicture): Axis {
  const { texts, marks, rows } = picture;
  const zero = texts.find(({ text }) => text === "0");
  assert.ok(zero, "an axis with a 0");
  const floor = zero.y - DOWN;
  const [top] = texts
    .filter(
      ({ text, y, right }) =>
        /^\d[\d,]*$/.test(text) && y < zero.y && Math.abs(right - zero.right) < 1,
    )
    .sort((a, b) => a.y - b.y);
  if (top) return { floor, one: (zero.y - top.y) / (numberIn(top.text) ?? NaN) };
  const heights = areasOf(marks, floor)
    .filter((mark) => Math.abs(Math.max(...ys(mark)) - floor) <= NEAR)
    .map((mark) => floor - Math.min(...ys(mark)));
  const most = Math.max(...rows.map(([, ...cells]) => drawnIn(picture, cells)[0] ?? 0));
  return { floor, one: Math.max(...heights) / most };
}

/** Columns over an axis: each is as tall as its number; one that no pixel could show is a line, and a gap is nothing. */
export function checkColumns(picture: ReadPicture): void {
  const axis = axisOf(picture);
  const { marks, places } = picture;
  const areas = areasOf(marks, axis.floor).filter((area) => !isSwatch(area, axis.floor));
  const whole = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
  assert.ok(places.length > 0, "points that can be read");
  for (const place of places) {
    const values = drawnIn(picture, rowAt(picture, place));
    const drawn = reachesAt(areas, place.x, axis.floor + NEAR);
    const together = togetherWith(place, places);
    if (together.length > 1) {
      checkTallest(
        drawn,
        axis,
        place,
        values[0] ?? 0,
        together.map((each) => drawnIn(picture, rowAt(picture, each))[0] ?? 0),
      );
      continue;
    }
    let [sum, reached, next] = [0, axis.floor, 0];
    for (const value of values.filter((each) => each !== null)) {
      sum += value;
      const wanted = value * axis.one;
      const reach = drawn[next];
      // Too low for an area: what is drawn here, if anything, goes higher and is that of the next number.
      if (wanted < 1 + NEAR && (!reach || axis.floor - sum * axis.one - reach.top > NEAR)) {
        assert.ok(
          isLineAt(marks, place.x, reached, Math.max(whole, 8)),
          `${place.spoken}: ${value} is not drawn`,
        );
        continue;
      }
      near(axis.floor - (reach?.top ?? axis.floor), sum * axis.one, place.spoken);
      const below = reached - (reach?.bottom ?? NaN);
      assert.ok(
        below >= -NEAR && below <= (next ? GAP : 0) + NEAR,
        `${place.spoken}: it hangs in the air`,
      );
      reached = reach?.top ?? NaN;
      next += 1;
    }
    assert.equal(drawn.length, next, `${place.spoken}: as many columns as numbers`);
  }
  checkLevel(picture, axis, whole);
}

/** A small square beside a word of the key, which stands on no floor. */
function isSwatch(mark: Mark, floor: number): boolean {
  const [width, height] = [xs(mark), ys(mark)].map((all) => Math.max(...all) - Math.min(...all));
  const isSquare = Math.abs((width ?? 0) - (height ?? 0)) < 0.1 && (width ?? 0) <= 12;
  return isSquare && Math.max(...ys(mark)) < floor - NEAR;
}

/** The steps that may share a column with this one. */
function togetherWith(place: Place, places: readonly Place[]): Place[] {
  const isOpen = ({ spoken }: Place) => spoken.endsWith("Provisional.");
  if (!isOpen(place)) return [place];
  return places.filter((each) => isOpen(each) && Math.abs(each.x - place.x) <= TOGETHER);
}

/** A column for several steps is as tall as one of them, and no lower than the one that is read. */
function checkTallest(
  [column]: readonly UpAndDown[],
  { floor, one }: Axis,
  { spoken }: Place,
  own: number,
  values: readonly number[],
): void {
  const tall = floor - (column?.top ?? floor);
  assert.ok(
    values.some((value) => Math.abs(tall - value * one) <= NEAR),
    `${spoken}: ${tall} tall`,
  );
  near(Math.max(tall, own * one), tall, `${spoken}: not lower`);
}

/** A line across all columns lies at a number of the table. */
function checkLevel(
  { marks, rows, texts }: ReadPicture,
  { floor, one }: Axis,
  whole: number,
): void {
  const values = rows.map(([, cell = ""]) => numberIn(cell) ?? NaN);
  const ticks = texts.filter(({ text }) => numberIn(text) !== null).map(({ y }) => y - DOWN);
  for (const line of linesAcross(marks, whole).filter((each) => xs(each).length === 2)) {
    const [y = NaN] = ys(line);
    const isAxis = [floor, ...ticks].some((each) => Math.abs(each - y) <= 1 + NEAR);
    const isLevel = values.some((value) => Math.abs(floor - value * one - y) <= NEAR);
    assert.ok(isAxis || isLevel || y > floor || y < 20, `the line at ${y} is at no number`);
  }
}

/** Lines over an axis: at each place there is one for each number of its row, and none without a number. */
export function checkLines(picture: ReadPicture): void {
  const { floor, one } = axisOf(picture);
  const lines = picture.marks.filter(({ filled, corners }) => !filled && corners.length > 2);
  assert.ok(picture.places.length > 0, "points that can be read");
  for (const place of picture.places) {
    const wanted = rowAt(picture, place)
      .map(numberIn)
      .flatMap((value) => (value === null ? [] : [floor + 0.5 - value * one]));
    const drawn = lines.flatMap(({ corners }) => heightOf(corners, place));
    for (const each of wanted)
      assert.ok(
        drawn.some((height) => Math.abs(height - each) <= NEAR),
        `${place.spoken}: no line at ${each}`,
      );
    for (const each of drawn)
      assert.ok(
        wanted.some((height) => Math.abs(height - each) <= NEAR),
        `${place.spoken}: a line is drawn at ${each}`,
      );
  }
}

/** How high a line is at a place; nothing where it does not go. Half a pixel is what lines are moved by. */
function heightOf(corners: readonly (readonly [number, number])[], { x }: Place): number[] {
  const at = x + 0.5;
  const index = corners.findIndex(([right]) => right >= at - 0.1);
  const [to, end] = corners[index] ?? [NaN, NaN];
  const [from, start] = corners[index - 1] ?? [to, end];
  if (index < 0 || (index === 0 && to - at > 0.1)) return [];
  return [to === from ? end : start + Math.min(1, (at - from) / (to - from)) * (end - start)];
}
