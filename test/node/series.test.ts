/** What lies in a span of a series of which some days were not published. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Series } from "../../src/data/schema.js";
import { countSteps, knownTo, stepsWithin } from "../../src/data/series.js";

const days = (...values: (number | null)[]): Series => ({
  id: "days",
  measure: "arrivals",
  interval: "day",
  source: "small-boats-series",
  first: "2024-12-30",
  values,
  lagDays: 1,
  provisionalFrom: null,
});
const year = { from: "2024-01-01", to: "2025-12-31" };

test("one day that was published is a sum, and no such day is none", () => {
  const of = (...values: (number | null)[]) => {
    const steps = stepsWithin(days(...values), year);
    return [steps?.value, steps?.unpublished];
  };
  assert.deepEqual(of(null, 5, null), [5, 2]);
  assert.deepEqual(of(null, null, null), [null, 3]);
});

test("a span touches every step that holds one of its days", () => {
  assert.equal(countSteps({ from: "2024-01-01", to: "2024-01-07" }, "week"), 1);
  assert.equal(countSteps({ from: "2024-01-01", to: "2024-01-08" }, "week"), 2);
});

test("a series that grows is known from the day on which the first of it was published", () => {
  const known = (asOf: string, series = days(5, 6, 7)) => knownTo(series, asOf);
  assert.equal(known("2024-12-30"), "2024-12-29");
  assert.equal(known("2024-12-31"), "2024-12-30");
  assert.equal(known("2025-01-01"), "2024-12-31");
});
