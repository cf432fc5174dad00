/** What a removals counter selects, and what it offers where there is nothing to show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { exactFigure, measureOf } from "../../src/data/figure.js";
import { isProblem, OPEN, type Attributes } from "../../src/data/view.js";
import { definition } from "../../src/removals-counter/definition.js";
import {
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
