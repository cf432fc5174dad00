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
    ({ measure, from, published }) =>
      measure === "enforced" && ["2024-07", "2024-10"].includes(from) && published === "2026-02-26",
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

/** What is left of a whole beside its parts; those that are given as text were rounded. */
function left(whole: number | string, ...parts: (number | string)[]) {
  const figure = exactFigure(dataset, measureOf(dataset, "returns"), {
    from: "2025-01-01",
    to: "2025-12-31",
  });
  assert.ok(figure);
  const of = (value: number | string) => ({
    ...figure,
    value: Number(value),
    qualifier: typeof value === "string" ? ("rounded" as const) : ("exact" as const),
  });
  return remainderOf(of(whole), parts.map(of));
}

test("one return that no part holds is left of the total, and nothing is left where the parts make it up", () => {
  assert.deepEqual(left(1001, 500, 500), { value: 1, why: "not-broken-down" });
  assert.equal(left(1000, 500, 500), null);
});

test("rounding is no reason beside a single part, nor beside exact ones, nor for one return more than it can make up", () => {
  assert.equal(left("1010", "1000")?.why, "not-broken-down");
  assert.equal(left("1000", 500, 499)?.why, "not-broken-down");
  // 50 and 5 of its parts: of the whole every digit counts.
  assert.equal(left("1105", "500", "550")?.why, "rounding");
  assert.equal(left("1106", "500", "550")?.why, "not-broken-down");
});

test("a quarter of which only its last day is asked for is cut, and that is said", () => {
  const narrowed = (from: string) => {
    const series = selected({ view: "history", from });
    return series.kind === "history" && series.narrowed;
  };
  assert.equal(narrowed("2024-03-31"), true);
  assert.equal(narrowed("2024-04-01"), false);
});

test("that quarters may change is said where one of those shown may", () => {
  const provisional = (to: string) => {
    const series = selected({ view: "history", to });
    return series.kind === "history" && series.provisional?.from;
  };
  assert.equal(provisional("2024-03"), undefined);
  assert.equal(provisional("2024-06"), "2024-04-01");
});

test("the year before is taken of the publication that printed the total", () => {
  const total = selected({ measure: "enforced", from: "2024", to: "2024", "as-of": "2025-03-01" });
  assert.ok(total.kind === "total");
  const { figure, before } = total.headline;
  assert.deepEqual([figure.value, before?.value], [8164, 6361]);
  assert.equal(before?.source.id, figure.source.id);
});

test("a total is offered where the days asked for hold one, and not where they hold some quarters of a year only", () => {
  assert.equal(selected({}).choices.total, true);
  assert.equal(selected({ view: "history", from: "2026" }).choices.total, false);
});

test("the steps of a measure that is counted whole are those of its series", () => {
  const series = selected({ view: "history", measure: "enforced", from: "2025", to: "2025" });
  assert.ok(series.kind === "history");
  const [layer] = series.layers;
  assert.deepEqual(
    series.steps.map(({ value }) => value),
    layer?.steps.map(({ value }) => value),
  );
  // What the tables of May 2026 print for the year.
  assert.equal(
    series.steps.reduce((sum, { value }) => sum + (value ?? 0), 0),
    9912,
  );
});

test("a part is the majority where it is more than half of the total, and not where it is half", () => {
  const [first] = dataset.readings;
  assert.ok(first);
  const majority = (enforced: number) => {
    const counts = { returns: 100, enforced, voluntary: 100 - enforced };
    const readings = Object.entries(counts).map(([measure, value]) => ({
      ...first,
      ...{ id: measure, measure, value, from: "2024", to: "2024", published: "2025-02-27" },
    }));
    const span = { from: "2024-01-01", to: "2024-12-31" };
    const all = { ...dataset, readings, series: [] };
    return selectTotal(all, measureOf(dataset, "returns"), span)?.majority?.id;
  };
  assert.equal(majority(50), undefined);
  assert.equal(majority(51), "enforced");
});
