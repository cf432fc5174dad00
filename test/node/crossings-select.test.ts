/** What a crossings timeline selects where years are compared day by day, and which rows its total is added from. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { dataset } from "../../src/data/dataset.js";
import { sumRowsOf } from "../../src/data/sum-rows.js";
import { heardOfCrossings } from "../../src/crossings-timeline/crossings-timeline.heard.select.js";
import type { CrossingsSelection } from "../../src/crossings-timeline/crossings-timeline.select.js";
import { comparedYears } from "../../src/crossings-timeline/crossings-timeline.years.js";
import { definition } from "../../src/crossings-timeline/definition.js";
import { readQuery } from "../../src/view/query.js";
import { selectionOf } from "../view.js";

function selected(attributes: Attributes): CrossingsSelection {
  const selection = selectionOf(definition, attributes);
  assert.ok(!isProblem(selection), JSON.stringify(attributes));
  return selection;
}
const compared = (attributes: Attributes = {}) => selected({ view: "cumulative", ...attributes });

test("the newest year stands beside the same days of the one before; a year alone is a total", () => {
  const { finding } = compared({ to: "2024-12-13" });
  assert.ok(finding.kind === "by-day");
  assert.deepEqual([finding.newest.to, finding.other.to], ["2024-12-13", "2023-12-13"]);
  assert.equal(compared({ from: "2024", to: "2024" }).finding.kind, "total");
  // Of the year before there are some days only: they are not in the total.
  const cut = compared({ from: "2025-12-20", to: "2026-06-30" }).finding;
  assert.ok(cut.kind === "total");
  assert.deepEqual([cut.total.from, cut.total.to], ["2026-01-01", "2026-06-30"]);
});

test("an average has no running total, and is shown in bars", () => {
  const { comparison, bars } = compared({ measure: "people-per-boat" });
  assert.equal(comparison, null);
  assert.ok(bars.length > 0);
});

test("of the rows of a total those are provisional that reach beyond the last official statistics", () => {
  const rows = sumRowsOf(dataset, selected({ from: "2026-06-29", to: "2026-07-02" }).headline);
  assert.deepEqual(
    rows?.map(({ from, provisional }) => [from, provisional]),
    [
      ["2026-06-29", false],
      ["2026-06-30", false],
      ["2026-07-01", true],
      ["2026-07-02", true],
    ],
  );
});

test("the newest year may change from the first early day on, also where it is the last that is shown", () => {
  const from = (to: string) => compared({ from: "2025", to }).comparison?.provisionalFrom;
  assert.equal(from("2026-06-30"), null);
  assert.equal(from("2026-07-01"), 181);
  assert.equal(from("2026-07-02"), 181);
  // Of a span that begins after that day every day may change.
  assert.equal(compared({ from: "2026-07-15" }).comparison?.provisionalFrom, 0);
});

test("where a dataset has no series of the measure, those that it has are named", () => {
  const series = dataset.series.filter(({ id }) => id === "enforced-by-quarter-edition-2026-05");
  const outcome = selectionOf(definition, {}, { ...dataset, series });
  assert.ok(isProblem(outcome));
  assert.deepEqual([outcome.problem, outcome.available], ["no-data", ["enforced (quarter)"]]);
});

test("a superlative is said of the whole series only; of less of it the year before stands beside the newest", () => {
  const kind = (attributes: Attributes) => selected(attributes).finding.kind;
  assert.equal(kind({}), "highest");
  assert.equal(kind({ from: "2018" }), "highest");
  assert.equal(kind({ from: "2020" }), "pair");
  assert.equal(kind({ to: "2024" }), "pair");
});

test("a year that is cut at its beginning is not compared with others; alone it is counted from there", () => {
  const years = (from: string, to = "2025-12-31") => comparedYears({ from, to });
  assert.deepEqual(years("2023-01-01"), ["2023", "2024", "2025"]);
  assert.deepEqual(years("2023-07-05"), ["2024", "2025"]);
  assert.deepEqual(years("2024-07-05", "2024-12-29"), ["2024"]);
});

test("the days on which years are compared hold a 29 February where one of the years has it", () => {
  const days = (from: string, to: string) => compared({ from, to }).comparison?.days ?? [];
  assert.equal(days("2021", "2023").length, 365);
  assert.equal(days("2023", "2025").length, 366);
  assert.equal(days("2023", "2025")[59], "2024-02-29");
});

test("a series of one day is shown", () => {
  const series = dataset.series
    .filter(({ measure, interval }) => measure === "arrivals" && interval === "day")
    .map((each) => ({ ...each, values: each.values.slice(0, 1), provisionalFrom: null }));
  const outcome = selectionOf(definition, {}, { ...dataset, series });
  assert.ok(!isProblem(outcome));
  assert.deepEqual(outcome.span, { from: outcome.series.from, to: outcome.series.from });
});

test("an average can be shown in the line and in bars, and by no running total: that is told", () => {
  const told = (view: string) => {
    const query = readQuery(definition.attributes, { measure: "people-per-boat", view });
    assert.ok(!isProblem(query));
    definition.select(dataset, query);
    return query.options.warnings.size;
  };
  assert.deepEqual(["arrivals", "inline", "cumulative"].map(told), [0, 0, 1]);
});

test("the newest of the compared years ends on its last day, in whichever year the days are named", () => {
  const { comparison, finding } = compared({ from: "2024", to: "2025-06-30" });
  assert.ok(comparison && finding.kind === "by-day");
  assert.equal(comparison.days[comparison.newest], "2024-06-30");
  const sums = comparison.years.at(-1)?.sums ?? [];
  assert.equal(sums[comparison.newest], finding.newest.value);
  assert.equal(sums[comparison.newest + 1], null);
});

test("months are official statistics as far as these go; days and compared years never are", () => {
  const official = (attributes: Attributes) => selected(attributes).isOfficial;
  assert.equal(official({ interval: "month", from: "2024", to: "2024" }), "all");
  assert.equal(official({ interval: "month", from: "2026" }), "some");
  assert.equal(official({ interval: "day", from: "2024", to: "2024" }), false);
  assert.equal(compared({ from: "2024", to: "2024" }).isOfficial, false);
});

test("days are shown as of a day before the edition that holds them was published, or on it", () => {
  const backdated = (attributes: Attributes) => selected(attributes).backdated;
  assert.equal(backdated({ "as-of": "2026-09-24" }), true);
  assert.equal(backdated({ "as-of": "2026-09-25" }), false);
  assert.equal(backdated({}), false);
});

test("of compared years the newest is heard, and no picture that marks deaths", () => {
  const heard = (attributes: Attributes) => heardOfCrossings(selected(attributes));
  assert.equal(heard({ view: "cumulative", from: "2023", to: "2024" })?.year, "2024");
  // A boat sank in November 2021: at least 27 people died.
  assert.equal(heard({ from: "2021", to: "2021" }), null);
  assert.equal(
    heard({ from: "2021", to: "2021", events: "none", interval: "month" })?.values.length,
    12,
  );
});

test("what the years add up to is said where it is not the total", () => {
  const { totals, headline, yearsAdded } = selected({});
  const added = totals.reduce((sum, { value }) => sum + (value ?? 0), 0);
  assert.notEqual(added, headline.value);
  assert.equal(yearsAdded, added);
  assert.equal(selected({ from: "2024", to: "2024" }).yearsAdded, null);
});
