/** Which rows of the ledger are about the figures that are shown. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { measureOf, sourceOf } from "../../src/data/figure.js";
import { isAbout, noticesOf } from "../../src/data/notices.js";

const basis = {
  source: sourceOf(dataset, "returns-tables-2026-03"),
  measures: ["returns", "enforced", "voluntary"],
  period: { from: "2024-01-01", to: "2024-12-31" },
  isNewest: false,
};
const about = (isOneTotal: boolean, from: string, to: string, measure = "enforced") =>
  isAbout({ measure, from, to }, { ...basis, isOneTotal });

test("one published total moved where a row of the ledger is of exactly its days", () => {
  assert.equal(about(true, "2024", "2024"), true);
  assert.equal(about(true, "2024-01", "2024-12"), true);
  assert.equal(about(true, "2024", "2025"), false);
  assert.equal(about(true, "2023", "2024"), false);
  assert.equal(about(true, "2024", "2024", "offenders"), false);
});

test("a series moved where a row of the ledger touches it, with its last or its first day", () => {
  assert.equal(about(false, "2024-04", "2024-06"), true);
  assert.equal(about(false, "2023-01-01", "2024-01-01"), true);
  assert.equal(about(false, "2024-12-31", "2025-12-31"), true);
  assert.equal(about(false, "2023", "2023"), false);
  assert.equal(about(false, "2025", "2025"), false);
});

test("a row of the ledger is a notice where it says until when", () => {
  const row = {
    date: "2026-05-21",
    measure: "enforced",
    from: "2024",
    to: "2024",
    old: "8,169",
    new: "8,170",
    kind: "revision" as const,
    reason: "The newest edition.",
    source: "returns-tables-2026-03",
  };
  const changes = [
    { ...row, id: "silent" },
    { ...row, id: "told", noticeUntil: "2027-02-26" },
  ];
  const notices = noticesOf({ ...dataset, changes }, basis, false);
  assert.deepEqual(
    notices.changes.map(({ id, noticeUntil }) => [id, noticeUntil]),
    [["told", "2027-02-26"]],
  );
});

test("where a total is shown that is added from several, a notice says which of them moved", () => {
  const changes = dataset.changes.slice(0, 1).map((each) => ({
    ...each,
    ...{ measure: "enforced", from: "2024", to: "2024", noticeUntil: "2027-02-26" },
  }));
  const of = (...measures: string[]) =>
    noticesOf({ ...dataset, changes }, { ...basis, measures }, false).changes[0]?.of;
  assert.equal(of("returns", "enforced", "voluntary"), measureOf(dataset, "enforced").label);
  assert.equal(of("enforced"), null);
});
