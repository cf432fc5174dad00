import assert from "node:assert/strict";
import { test } from "node:test";
import { readDataset } from "../../scripts/read-dataset.js";
import { editionsOf } from "../../src/data/editions.js";
import { exactFigure, measureOf } from "../../src/data/figure.js";
import { english } from "../../src/i18n/locale.js";
import { editionLines } from "../../src/words/editions.js";

const dataset = readDataset("data");

/** The lines of the newest figure of a measure and year. */
function linesOf(measure: string, year: string): string[] {
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  const figure = exactFigure(dataset, measureOf(dataset, measure), span);
  assert.ok(figure);
  return editionLines(editionsOf(dataset, figure), english.locale).map(
    ({ when, text, share }) => `${when}: ${text.replaceAll("\u00a0", " ")} (${share.toFixed(3)})`,
  );
}

test("a count that was published more than once has a line for each value, with the day it came first", () => {
  assert.deepEqual(linesOf("returns", "2025"), [
    "26 February 2026: 37,918 (0.963)",
    "21 May 2026: 39,371 (1.000)",
  ]);
  assert.deepEqual(linesOf("enforced", "2025"), [
    "26 February 2026: 9,914 (1.000)",
    "21 May 2026: 9,912 (1.000)",
  ]);
});

test("what was reported before there was a record stands before it, with what it counted", () => {
  assert.deepEqual(linesOf("dead", "2024"), [
    "29 December 2024: at least 77 deaths on the way to the UK, as reported at the time (0.939)",
    "2 January 2025: at least 78 deaths on the way to the UK, as reported at the time (0.951)",
    "24 April 2026: at least 82 (1.000)",
  ]);
});

test("a count of which one value was published has none", () => {
  assert.deepEqual(linesOf("dead", "2016"), []);
});

test("a part of a count has none, nor has a ratio, though the count has some", () => {
  const span = { from: "2025-01-01", to: "2025-12-31" };
  const figure = exactFigure(dataset, measureOf(dataset, "returns"), span);
  assert.ok(figure);
  assert.equal(editionsOf(dataset, figure).length, 2);
  assert.deepEqual(editionsOf(dataset, { ...figure, among: { channel: true } }), []);
  assert.deepEqual(editionsOf(dataset, { ...figure, derived: "ratio" }), []);
});

test("a count made before a year was over is one of the same year where no more than seven of its days were left", () => {
  const earlier = (to: string) => {
    const readings = dataset.readings.flatMap((each) =>
      each.measure !== "deaths-reported"
        ? [each]
        : each.to === "2024-12-29"
          ? [{ ...each, to }]
          : [],
    );
    const span = { from: "2024-01-01", to: "2024-12-31" };
    const figure = exactFigure(dataset, measureOf(dataset, "dead"), span);
    assert.ok(figure);
    return editionsOf({ ...dataset, readings }, figure).map(({ value }) => value);
  };
  assert.deepEqual(earlier("2024-12-24"), [77, 82]);
  assert.deepEqual(earlier("2024-12-23"), [82]);
});
