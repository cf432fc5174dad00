/** What is said of a figure that has changed since: the newest reason of the ledger that is about its period. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readDataset } from "../../scripts/read-dataset.js";
import { exactFigure, measureOf } from "../../src/data/figure.js";
import { revisionOf } from "../../src/data/revisions.js";

const dataset = readDataset("data");
const span = { from: "2025-01-01", to: "2025-12-31" };
const returns = (asOf?: string) => {
  const figure = exactFigure(dataset, measureOf(dataset, "returns"), span, asOf);
  assert.ok(figure);
  return figure;
};
const old = returns("2026-03-01");
const now = returns();

/** A row of the ledger, about all of 2025 unless it says otherwise. */
const row = (date: string, about: { measure?: string; from?: string; to?: string } = {}) => ({
  id: `row-${date}`,
  date,
  measure: "returns",
  from: "2025",
  to: "2025",
  old: "37,918",
  new: "39,371",
  kind: "revision" as const,
  reason: `said on ${date}`,
  source: old.source.id,
  ...about,
});
const whyOf = (...rows: ReturnType<typeof row>[]) =>
  revisionOf({ ...dataset, changes: rows }, old, [now])?.why;

test("a figure of which the newest edition has another value is a revision, one that stayed is none", () => {
  assert.deepEqual([old.value, now.value], [37918, 39371]);
  assert.equal(revisionOf(dataset, now, [now]), null);
  assert.equal(revisionOf(dataset, old, []), null);
});

test("the newest reason is said, of a period that is the figure’s or holds it", () => {
  assert.equal(whyOf(row("2026-05-21")), "said on 2026-05-21");
  assert.equal(whyOf(row("2026-05-21"), row("2026-04-01")), "said on 2026-05-21");
  assert.equal(whyOf(row("2026-05-21", { from: "2024", to: "2026" })), "said on 2026-05-21");
});

test("no reason is said that is of a shorter period, or of something else, or of nothing", () => {
  for (const about of [
    { from: "2025-07" },
    { to: "2025-06" },
    { from: "2024", to: "2024" },
    { from: "2026", to: "2026" },
    { measure: "dead" },
  ])
    assert.equal(whyOf(row("2026-05-21", about)), null, JSON.stringify(about));
  assert.equal(whyOf(), null);
});

test("of two reasons of one day the one that stands last in the ledger is said", () => {
  const first = row("2026-05-21", { from: "2024" });
  const second = { ...row("2026-05-21"), reason: "said of this year" };
  assert.equal(whyOf(first, second), "said of this year");
  assert.equal(whyOf(second, first), "said on 2026-05-21");
});
