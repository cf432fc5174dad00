/** Whether a period was the highest of those that somebody compares it with. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isHighest, type Period } from "../../src/data/periods.js";

const months = (...values: (number | null)[]): Period[] =>
  values.map((value, index) => ({
    from: `2024-0${index + 1}-01`,
    to: `2024-0${index + 1}-28`,
    value,
    isWhole: true,
  }));
/** Whether the third of these was the highest since the first day of the year, or since another one. */
const isThird = (periods: readonly Period[], from = "2024-01-01") =>
  isHighest(periods, { from: "2024-03-01", to: "2024-03-28" }, { from, to: "2024-12-31" });

test("a period is held against all before it, from the one that begins with the years meant", () => {
  assert.equal(isThird(months(1, 2, 3)), true);
  assert.equal(isThird(months(4, 2, 3)), false);
  assert.equal(isThird(months(4, 2, 3), "2024-01-02"), true);
  assert.equal(isThird(months(3, 2, 3)), false);
});

test("a period beside which one was not published is neither the highest nor not", () => {
  assert.equal(isThird(months(1, null, 3)), null);
  assert.equal(isThird(months(1, 2, null)), null);
  assert.equal(isThird(months(null, 2, 3), "2024-02-01"), true);
});

test("a period that is held to another day than it was spoken of is neither the highest nor not", () => {
  const years = { from: "2024-01-01", to: "2024-12-31" };
  const third = (from: string, to: string) => isHighest(months(1, 2, 3), { from, to }, years);
  assert.equal(third("2024-03-01", "2024-03-28"), true);
  assert.equal(third("2024-03-01", "2024-03-31"), null);
  assert.equal(third("2024-02-28", "2024-03-28"), null);
});
