/** Holds bars without an axis against their table: all on one scale, their numbers written beside them. */
import assert from "node:assert/strict";
import { near, numberIn, rowAt } from "./agreement.js";
import { areasOf, linesAcross, xs, ys } from "./edges.js";
import type { Mark, ReadPicture } from "./picture-page.js";

const left = (mark: Mark) => Math.min(...xs(mark));
const right = (mark: Mark) => Math.max(...xs(mark));
const top = (mark: Mark) => Math.min(...ys(mark));

function checkWritten({ texts }: ReadPicture, cell: string): void {
  const number = cell.match(/\d[\d,]*/)?.[0] ?? cell;
  assert.ok(
    texts.some(({ text }) => text.includes(number)),
    `"${cell}" is written`,
  );
}

/** Rows of bars from the top down: that of each row, and below it that of a year before. */
export function checkBars(picture: ReadPicture): void {
  const bars = areasOf(picture.marks).sort((a, b) => top(a) - top(b));
  const numbers = picture.rows.map(([, ...cells]) => cells.map(numberIn));
  const values = numbers.flat().filter((each) => each !== null);
  const scale = Math.max(...bars.map(right)) / Math.max(...values);
  assert.equal(bars.length, values.length, "a bar for each number");
  bars.forEach((bar, index) =>
    near(right(bar), (values[index] ?? NaN) * scale, `bar ${index + 1}`),
  );
  for (const cell of picture.rows.flatMap(([, ...cells]) => cells))
    if (numberIn(cell) !== null) checkWritten(picture, cell);
  for (const place of picture.places) {
    const [now] = rowAt(picture, place).map(numberIn);
    near(place.x, (now ?? NaN) * scale, `${place.spoken} (mark)`);
  }
}

/** One bar divided by the parts of the total in the first row; what is left is a part of its own. A bracket is under all of it. */
export function checkParts(picture: ReadPicture): void {
  const areas = areasOf(picture.marks);
  // Where their words stand in a list, each has a swatch beside it, below the bar.
  const highest = Math.min(...areas.map(top));
  const segments = areas
    .filter((each) => top(each) < highest + 1)
    .sort((a, b) => left(a) - left(b));
  const [total = NaN, ...others] = picture.rows.map(([, cell = ""]) => numberIn(cell) ?? NaN);
  const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);
  const whole = others.slice(0, segments.length);
  // Where the parts that are known do not make the total, the last segment is what is left.
  const parts = sumOf(whole) === total ? whole : others.slice(0, segments.length - 1);
  const rest = total - sumOf(parts);
  const values = rest > 0 ? [...parts, rest] : parts;
  assert.equal(segments.length, values.length, "the parts, and one for what is left");
  const widths = segments.map((each) => right(each) - left(each));
  const one = widths.reduce((sum, each) => sum + each, 0) / total;
  widths.forEach((width, index) =>
    near(width, (values[index] ?? NaN) * one, `part ${index + 1} of the bar`),
  );
  for (const [, cell = ""] of picture.rows) checkWritten(picture, cell);
  const ends = [Math.min(...segments.map(left)), Math.max(...segments.map(right))];
  if (others.length > parts.length)
    assert.ok(
      linesAcross(picture.marks, 100).some(
        (line) => Math.abs(left(line) - ends[0]!) <= 1 && Math.abs(right(line) - ends[1]!) <= 1,
      ),
      "a bracket under the whole bar",
    );
}
