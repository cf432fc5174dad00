/** What a total was added from where its parts are of two editions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { exactFigure, measureOf, sourceOf, stepFigure, summed } from "../../src/data/figure.js";
import { sumRowsOf } from "../../src/data/sum-rows.js";

/** The sources of the rows of all returns of 2019, in a dataset that lacks an edition of the enforced ones. */
function sourcesWithout(edition: string, asOf?: string): string[] {
  const series = dataset.series.filter(({ id }) => id !== edition);
  const without = { ...dataset, series };
  const span = { from: "2019-01-01", to: "2019-12-31" };
  const figure = summed(without, measureOf(dataset, "returns"), span, asOf);
  assert.ok(figure);
  const rows = sumRowsOf(without, figure) ?? [];
  return [...new Set(rows.map(({ measure, source }) => `${measure.id} ${source.id}`))];
}

test("a part that a total’s source does not hold is taken of the edition that was known on its day", () => {
  assert.deepEqual(sourcesWithout("enforced-by-quarter-edition-2026-05"), [
    "enforced returns-tables-2025-12",
    "voluntary returns-tables-2026-03",
  ]);
  assert.deepEqual(sourcesWithout("enforced-by-quarter-edition-2026-02", "2026-03-01"), [
    "enforced returns-tables-2023-12",
    "voluntary returns-tables-2025-12",
  ]);
});

test("a total that nobody printed is added from its parts as one source printed them of its days", () => {
  const span = { from: "2024-07-05", to: "2024-08-31" };
  const figure = exactFigure(dataset, measureOf(dataset, "returns"), span);
  assert.ok(figure);
  assert.deepEqual(
    sumRowsOf(dataset, figure)?.map(({ measure, value, kind }) => [measure.id, value, kind]),
    [
      ["enforced", 1240, "reading"],
      ["voluntary", 2360, "reading"],
    ],
  );
});

test("an incident in which nobody was missing is no row of the missing", () => {
  const [first] = dataset.incidents;
  assert.ok(first);
  const missing = [2, 0, 3].map((each, index) => ({
    ...first,
    id: `row-${index}`,
    dead: 1,
    missing: each,
  }));
  const { date } = first;
  const measure = measureOf(dataset, "missing");
  const step = { from: date, to: date, value: 5 };
  const figure = stepFigure(measure, sourceOf(dataset, first.source), step, "sum");
  assert.ok(figure);
  const rows = sumRowsOf({ ...dataset, incidents: missing }, figure);
  assert.deepEqual(
    rows?.map(({ value }) => value),
    [2, 3],
  );
});
