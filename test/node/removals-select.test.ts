/** What a removals counter selects, and what it offers where there is nothing to show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { exactFigure, measureOf } from "../../src/data/figure.js";
import { isProblem, OPEN, type Attributes } from "../../src/data/view.js";
import { definition } from "../../src/removals-counter/definition.js";
import {
  highestOf,
  selectHistory,
  type LayerStep,
} from "../../src/removals-counter/removals-counter.history.select.js";
import { remainderOf } from "../../src/removals-counter/removals-counter.remainder.select.js";
import { selectTotal } from "../../src/removals-counter/removals-counter.total.select.js";
import { selectionOf } from "../view.js";

const select = (attributes: Attributes) => selectionOf(definition, attributes);

function selected(attributes: Attributes) {
  const selection = select(attributes);
  assert.ok(!isProblem(selection), JSON.stringify(attributes));
  return selection;
}

test("newer figures can be missed only of a total that ends with the newest quarter", () => {
  const isNewest = (from: string, to: string) => selected({ from, to }).basis.isNewest;
  assert.equal(isNewest("2025-04", "2026-03"), true);
  assert.equal(isNewest("2025", "2025"), false);
  assert.equal(isNewest("2004-01", "2004-03"), false);
});

test("a total is told of what moved in exactly its days, a series of what moved within it", () => {
  assert.equal(selected({}).basis.isOneTotal, true);
  assert.equal(selected({ view: "history" }).basis.isOneTotal, false);
});

test("before anything was published, the first day on which something was is offered", () => {
  const outcome = select({ "as-of": "2010" });
  assert.ok(isProblem(outcome));
  assert.deepEqual([outcome.problem, outcome.available], ["nothing-published", ["2024-02-29"]]);
});

test("where there is nothing of the days asked for, the first and the last day that are held are offered", () => {
  const outcome = select({ from: "2031" });
  assert.ok(isProblem(outcome));
  assert.deepEqual([outcome.problem, outcome.available], ["no-data", ["2004-01-01", "2026-03-31"]]);
});

test("only a total of fewer days than were asked for, first and last, is narrowed", () => {
  const narrowed = (attributes: Attributes) => {
    const selection = selected(attributes);
    return selection.kind === "total" && selection.narrowed;
  };
  assert.equal(narrowed({ from: "2024", to: "2026-01" }), true);
  assert.equal(narrowed({ from: "2024", to: "2025" }), false);
  assert.equal(narrowed({ from: "2024" }), false);
  assert.equal(narrowed({ to: "2025" }), false);
});

test("the first year of the days asked for is offered, where they hold a whole step of the series", () => {
  assert.equal(selected({ from: "2019" }).choices.since, "2019");
  assert.equal(selected({ from: "2024-07-05", to: "2024-08-31" }).choices.since, null);
});

test("of two totals of as many days the later is shown", () => {
  const readings = dataset.readings.filter(
    ({ measure, from }) => measure === "enforced" && ["2024-07", "2024-10"].includes(from),
  );
  const enforced = measureOf(dataset, "enforced");
  const span = { from: "2024-05-01", to: "2025-10-31" };
  const total = selectTotal({ ...dataset, readings, series: [] }, enforced, span);
  assert.deepEqual([total?.headline.figure.from, total?.headline.figure.value], ["2024-10", 9397]);
});

test("a quarter may still change where one type of return in it may", () => {
  const series = dataset.series.map((each) =>
    each.id === "enforced-by-quarter-edition-2026-05"
      ? { ...each, provisionalFrom: "2025-10-01" }
      : each,
  );
  const history = selectHistory({ ...dataset, series }, measureOf(dataset, "returns"), OPEN);
  const first = (steps: readonly LayerStep[]) => steps.find(({ provisional }) => provisional)?.from;
  assert.deepEqual(
    history?.layers.map(({ steps }) => first(steps)),
    ["2025-10-01", "2024-04-01"],
  );
  assert.equal(first(history?.steps ?? []), "2024-04-01");
});

test("what rounding can leave is half a unit of each rounded number, all of it and no more", () => {
  const figure = exactFigure(dataset, measureOf(dataset, "returns"), {
    from: "2025-01-01",
    to: "2025-12-31",
  });
  assert.ok(figure);
  const rounded = (value: number) => ({ ...figure, value, qualifier: "rounded" as const });
  const why = (whole: number) => remainderOf(rounded(whole), [rounded(500), rounded(550)])?.why;
  // 5 of the whole, 50 and 5 of its parts.
  assert.equal(why(1050), undefined);
  assert.equal(why(1110), "rounding");
  assert.equal(why(1120), "not-broken-down");
});

test("the parts of a total are of exactly its days", () => {
  const total = selected({ from: "2024-07", to: "2025-06", "as-of": "2026-03-01" });
  assert.ok(total.kind === "total");
  assert.deepEqual(
    [total.headline, ...total.parts].map(({ figure }) => figure.value),
    [36973, 9081, 27892],
  );
});

test("of equal years the earlier is the highest, and the one that is shown before any other", () => {
  const year = (year: string, value: number) => ({ year, value });
  const highest = (first: number) =>
    highestOf([year("2019", 5), year("2020", 4), year("2021", 5)], year("2022", first)).year;
  assert.deepEqual([highest(3), highest(5)], ["2019", "2022"]);
});

test("the changes that were printed of a total, its parts and what it holds stand beside it", () => {
  const total = selected({ from: "2024-07-05", to: "2025-01-31", "as-of": "2025-02-28" });
  assert.ok(total.kind === "total");
  assert.deepEqual(
    total.printedChanges.map(({ measure, value }) => [measure.id, value]),
    [
      ["enforced-change", 24],
      ["offenders-change", 21],
    ],
  );
});

test("where no total was printed in the days asked for, that of their newest whole year is added", () => {
  const total = selected({ to: "2015-06" });
  assert.ok(total.kind === "total");
  const { from, to, derived } = total.headline.figure;
  assert.deepEqual([from, to, derived], ["2014-01-01", "2014-12-31", "sum"]);
});

test("over a whole series a year is held against the highest, over less of it against the one before", () => {
  const kind = (attributes: Attributes) => {
    const series = selected({ view: "history", ...attributes });
    return series.kind === "history" ? series.comparison?.kind : null;
  };
  assert.equal(kind({}), "highest");
  assert.equal(kind({ from: "2019" }), "before");
});
