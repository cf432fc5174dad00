/** Which quotations a list of them shows. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { isProblem, type Attributes, type Problem } from "../../src/data/view.js";
import { definition } from "../../src/quote-card/definition.js";
import { selectList, type ListSelection } from "../../src/quote-card/quote-card.list.select.js";
import { selectionOf } from "../view.js";

function listed(attributes: Attributes): ListSelection | Problem {
  return selectionOf({ ...definition, select: selectList }, { list: "", ...attributes });
}
function list(attributes: Attributes): ListSelection {
  const selection = listed(attributes);
  assert.ok(!isProblem(selection));
  return selection;
}
const idsIn = (attributes: Attributes) =>
  list(attributes).all.map(({ selection }) => selection.quote.id);

test("quotations without a date are counted, and shown unless days are asked for", () => {
  const undated = dataset.quotes.filter(({ date }) => date === null).map(({ id }) => id);
  assert.equal(undated.length, 9);
  assert.equal(list({}).undated, 9);
  assert.deepEqual(
    idsIn({}),
    dataset.quotes.map(({ id }) => id),
  );
  assert.ok(!idsIn({ from: "2024" }).some((id) => undated.includes(id)));
});

test("of quotations with a date those are shown that can have been said in the days asked for", () => {
  assert.deepEqual(idsIn({ from: "2024-09-30", to: "2024-10-31" }), ["starmer-fantastic"]);
  assert.deepEqual(idsIn({ from: "2024-09", to: "2024-09-01" }), ["starmer-fantastic"]);
  assert.ok(isProblem(listed({ from: "2024-10", to: "2024-10" })));
});

test("before any quotation was printed, the day asked for is said, and the first on which one was", () => {
  const outcome = listed({ "as-of": "2010" });
  assert.ok(isProblem(outcome));
  const { problem, value, available } = outcome;
  assert.deepEqual([problem, value, available], ["nothing-published", "2010", ["2024-12-29"]]);
});

test("the days on which they can have been said go from the first day of the first to the last of the last", () => {
  assert.deepEqual(list({}).said, { from: "2024-09-01", to: "2024-12-31" });
  assert.deepEqual(list({ from: "2024-10" }).said, { from: "2024-11-01", to: "2024-12-31" });
  const undated = dataset.quotes.filter(({ date }) => date === null);
  const all = { ...definition, select: selectList };
  const selection = selectionOf(all, { list: "" }, { ...dataset, quotes: undated });
  assert.ok(!isProblem(selection));
  assert.equal(selection.said, null);
});
