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

/** The rows of a count of the dead on one day, in which these died; where `channel` is given, those of the Channel alone. */
function deadRows(
  value: number,
  incidents: readonly { dead: number; channel?: boolean | null; source?: string }[],
  among?: { channel: boolean },
) {
  const [first] = dataset.incidents;
  assert.ok(first);
  const rows = incidents.map((each, index) => ({ ...first, id: `row-${index}`, ...each }));
  const { date } = first;
  const step = { from: date, to: date, value };
  const source = sourceOf(dataset, "iom-incidents");
  const figure = stepFigure(measureOf(dataset, "dead"), source, step, "sum");
  assert.ok(figure);
  const of = sumRowsOf({ ...dataset, incidents: rows }, among ? { ...figure, among } : figure);
  return of?.map((row) => [row.value, row.provisional]) ?? null;
}

test("an incident is no early figure", () => {
  assert.deepEqual(deadRows(5, [{ dead: 2 }, { dead: 3 }]), [
    [2, false],
    [3, false],
  ]);
});

test("of a count in the Channel the rows are those that we know to have been there", () => {
  const rows = [
    { dead: 2, channel: true },
    { dead: 4, channel: false },
    { dead: 8, channel: null },
    { dead: 3, channel: true },
  ];
  assert.deepEqual(
    deadRows(5, rows, { channel: true })?.map(([value]) => value),
    [2, 3],
  );
});

test("an incident that a later source told of is no row of an earlier count", () => {
  const later = { dead: 4, source: "iom-incidents-2026-08" };
  assert.deepEqual(
    deadRows(5, [{ dead: 2 }, later, { dead: 3 }])?.map(([value]) => value),
    [2, 3],
  );
});

test("a sum of a single row has none to be added", () => {
  assert.equal(deadRows(2, [{ dead: 2 }]), null);
  const span = { from: "2019-01-01", to: "2019-03-31" };
  const quarter = summed(dataset, measureOf(dataset, "enforced"), span);
  assert.equal(quarter?.derived, "sum");
  assert.equal(sumRowsOf(dataset, quarter), null);
});

test("the parts of a total are of its days, also where the same source printed fewer of them that end with it", () => {
  const span = { from: "2024-07-05", to: "2024-08-31" };
  const figure = exactFigure(dataset, measureOf(dataset, "returns"), span);
  const printed = dataset.readings.find(
    ({ measure, source }) => measure === "enforced" && source === figure?.source.id,
  );
  assert.ok(figure && printed);
  const fewer = { ...printed, id: "fewer", from: "2024-08-01", value: 700 };
  const rows = sumRowsOf({ ...dataset, readings: [fewer, ...dataset.readings] }, figure);
  assert.deepEqual(
    rows?.map(({ value }) => value),
    [1240, 2360],
  );
});
