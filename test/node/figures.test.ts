/** What is counted of exactly the days that somebody asks for, and what is said where that cannot be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readDataset } from "../../scripts/read-dataset.js";
import { besideRecord } from "../../src/data/claim.js";
import { exactFigure, measureOf, newestSource } from "../../src/data/figure.js";
import { render } from "../../src/static/index.js";

const dataset = readDataset("data");

test("parts that were printed together are added where nobody printed their total, and never parts of two printings", () => {
  const span = { from: "2024-07-05", to: "2024-08-31" };
  const of = (id: string, from = dataset) => exactFigure(from, measureOf(from, id), span);
  assert.deepEqual([of("enforced")?.value, of("voluntary")?.value], [1240, 2360]);
  const { value, derived, source } = of("returns") ?? {};
  assert.deepEqual([value, derived, source?.id], [3600, "sum", "returns-note-2024-08-31"]);
  const apart = dataset.readings.map((each) =>
    each.measure === "enforced" && each.source === "returns-note-2024-08-31"
      ? { ...each, source: "returns-note-2025-07-04" }
      : each,
  );
  assert.equal(of("returns", { ...dataset, readings: apart }), null);
});

test("a sum of a newer edition is taken before a total that was printed earlier, and a total before a sum of its day", () => {
  const of = (from: string, to: string) => {
    const figure = exactFigure(dataset, measureOf(dataset, "returns"), { from, to });
    return [figure?.value, figure?.derived, figure?.published];
  };
  assert.deepEqual(of("2024-07-01", "2025-06-30"), [37282, "sum", "2026-05-21"]);
  assert.deepEqual(of("2024-01-01", "2024-12-31"), [34941, null, "2026-05-21"]);
});

const historyOf = (from: string, to: string) =>
  render({ tag: "removals-counter", attributes: { view: "history", from, to } }, "text");

test("that quarters are left out is said where the period cuts one, and only there", async () => {
  assert.match(await historyOf("2024-02", "2025-06"), /only whole quarters/);
  assert.doesNotMatch(await historyOf("2024", "2024"), /only whole quarters/);
});

test("a day on which nothing was published is said as it was written, with the first that was", async () => {
  const asked = { tag: "crossings-timeline", attributes: { "as-of": "2010-05-01" } };
  await assert.rejects(
    render(asked, "text"),
    /published by as-of="2010-05-01"\. The first figures were published 2022-04-15/,
  );
});

test("of rows of two sources the one that was published last is named, wherever it stands", () => {
  const of = (...sources: string[]) =>
    newestSource(
      dataset,
      sources.map((source) => ({ source })),
    ).id;
  const [older, newer] = ["returns-tables-2025-12", "returns-tables-2026-03"] as const;
  assert.equal(of(older, newer), newer);
  assert.equal(of(newer, older), newer);
});

test("the note of a published number goes with it where a claim is held against it", () => {
  const note = "as printed";
  const readings = dataset.readings.map((each) => ({ ...each, note }));
  const beside = besideRecord({ ...dataset, readings }, "removed-since-july");
  assert.deepEqual(
    beside?.record.map((figure) => figure.note),
    [note],
  );
});

test("the source of a sum in a claim’s record is that of the series it was added from", () => {
  const [sum] = besideRecord(dataset, "crossings-2024")?.record ?? [];
  assert.deepEqual([sum?.derived, sum?.source.id], ["sum", "small-boats-series"]);
});
