/** What a quote card selects beside a quotation: the periods as long as the one that is spoken of. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { stepsOf } from "../../src/data/series.js";
import { isProblem } from "../../src/data/view.js";
import { selectQuote, type SeriesEvidence } from "../../src/quote-card/quote-card.select.js";
import { definition } from "../../src/quote-card/definition.js";
import { selectionOf } from "../view.js";

/** The evidence of the one quotation that is tested with a series; of another half-year where one is given. */
function evidenceOf(from = "2024-07", to = "2024-12", series = dataset.series): SeriesEvidence {
  const quotes = dataset.quotes.map((each) =>
    each.about ? { ...each, about: { ...each.about, from, to } } : each,
  );
  const asked = { quote: "cooper-returns-target" };
  const select = { ...definition, select: selectQuote };
  const selection = selectionOf(select, asked, { ...dataset, quotes, series });
  assert.ok(!isProblem(selection) && selection.evidence?.kind === "series");
  return selection.evidence;
}

test("one bar is the quoted one: the half-year that was spoken of", () => {
  const quoted = evidenceOf().bars.filter(({ isQuoted }) => isQuoted);
  assert.deepEqual(
    quoted.map(({ from, to }) => [from, to]),
    [["2024-07-01", "2024-12-31"]],
  );
  // Quarters stand beside days that begin with none: no bar is of them.
  assert.ok(!evidenceOf("2024-07-05", "2024-12").bars.some(({ isQuoted }) => isQuoted));
});

test("those bars are labelled that came later and are higher", () => {
  const labelled = evidenceOf().bars.filter(({ isLabelled }) => isLabelled);
  assert.deepEqual(
    labelled.map(({ from, value }) => [from, value]),
    [
      ["2025-01-01", 18708],
      ["2025-07-01", 20663],
    ],
  );
});

test("a half-year is the highest since the first of those before it that were all lower, and since none where the one before was higher", () => {
  const of = (from: string, to: string) => {
    const { highestFrom, previous } = evidenceOf(from, to);
    return [highestFrom, previous?.from];
  };
  assert.deepEqual(of("2025-07", "2025-12"), ["2016-07-01", "2025-01-01"]);
  assert.deepEqual(of("2020-01", "2020-06"), [null, "2019-07-01"]);
});

test("the half-years shown before the lower ones are named where every one of them was higher", () => {
  assert.deepEqual(evidenceOf().higherBefore, { from: "2010-01-01", to: "2016-12-31" });
  assert.equal(evidenceOf("2025-07", "2025-12").higherBefore, null);
  assert.equal(evidenceOf("2020-01", "2020-06").higherBefore, null);
});

test("a quotation is tested only where a whole period is shown", () => {
  const select = { ...definition, select: selectQuote };
  const evidence = (from: string) => {
    const selection = selectionOf(select, { quote: "cooper-returns-target", from }, dataset);
    assert.ok(!isProblem(selection));
    return selection.evidence;
  };
  assert.equal(evidence("2025-07")?.kind, "series");
  assert.equal(evidence("2025-08"), null);
});

test("the source that is named is that of the total, also where its parts are of two editions", () => {
  const series = dataset.series.filter(({ id }) => id !== "enforced-by-quarter-edition-2026-05");
  const select = { ...definition, select: selectQuote };
  const asked = { quote: "cooper-returns-target" };
  const selection = selectionOf(select, asked, { ...dataset, series });
  assert.ok(!isProblem(selection) && selection.evidence?.kind === "series");
  const { source, total } = selection.evidence;
  assert.deepEqual([source.id, total?.source.id], Array(2).fill("returns-tables-2026-03"));
});

test("a half-year is the highest since the one before where that alone was lower, and since the first there is where all were", () => {
  // 21,200 after 19,941, and 21,415 before that.
  assert.equal(evidenceOf("2015-01", "2015-06").highestFrom, "2014-07-01");
  // 15,579 after 12,830, 11,749 and 13,242, with which the series begins.
  assert.equal(evidenceOf("2005-07", "2005-12").highestFrom, "2004-01-01");
});

test("half-years before the lower ones are not named as higher where one of them was as high", () => {
  // The 19,419 of late 2016 become the 18,574 of late 2024.
  const more = 18574 - 19419;
  const series = dataset.series.map((each) => {
    if (each.id !== "voluntary-by-quarter-edition-2026-05") return each;
    const values = stepsOf(each).map(({ from, value }) =>
      value !== null && from === "2016-10-01" ? value + more : value,
    );
    return { ...each, values };
  });
  const { highestFrom, higherBefore } = evidenceOf("2024-07", "2024-12", series);
  assert.deepEqual([highestFrom, higherBefore], ["2017-01-01", null]);
});

test("those bars may change that reach the first day from which one of their parts may", () => {
  const first = (series = dataset.series) => {
    const { bars, provisionalFrom } = evidenceOf("2024-07", "2024-12", series);
    return [provisionalFrom, bars.find(({ isProvisional }) => isProvisional)?.from];
  };
  assert.deepEqual(first(), ["2024-04-01", "2024-01-01"]);
  const later = dataset.series.map((each) =>
    each.id === "enforced-by-quarter-edition-2026-05"
      ? { ...each, provisionalFrom: "2025-10-01" }
      : each,
  );
  assert.deepEqual(first(later), ["2024-04-01", "2024-01-01"]);
});
