/** What a deaths tally selects at the ends of what is held, of a year and of what was asked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { currentOf, type DeathsRecord } from "../../src/deaths-tally/deaths-tally.select.js";
import { definition } from "../../src/deaths-tally/definition.js";
import { selectionOf } from "../view.js";

function record(attributes: Attributes, from: Dataset = dataset): DeathsRecord {
  const selection = selectionOf(definition, attributes, from);
  assert.ok(!isProblem(selection) && selection.kind === "record", JSON.stringify(attributes));
  return selection;
}

test("the first and the last day of the record can be asked for alone, and no day beyond them", () => {
  const { held } = record({});
  assert.deepEqual(held, { from: "2014-01-01", to: "2026-07-30" });
  assert.equal(record({ to: held.from }).dead, 0);
  assert.equal(record({ from: held.to }).dead, 3);
  for (const beyond of [{ to: "2013-12-31" }, { from: "2026-07-31" }])
    assert.ok(isProblem(selectionOf(definition, beyond)), JSON.stringify(beyond));
});

test("a year that was over when its record was published is held to its end, though nobody died in its last days", () => {
  const incidents = dataset.incidents.filter(({ date }) => date < "2025-06-01");
  assert.equal(record({}, { ...dataset, incidents }).held.to, "2025-12-31");
});

test("a row whose place we have not seen is counted on the first and the last day asked for", () => {
  const unseen = (from: string, to: string) => record({ from, to }).unseen;
  assert.equal(unseen("2026-07-23", "2026-07-23"), 1);
  assert.equal(unseen("2026-07-24", "2026-07-26"), 0);
});

test("that rows without a place follow is said of the Channel from the day of the first on", () => {
  const follow = (to: string, scope = "channel") => record({ scope, to }).placelessAfter;
  assert.equal(follow("2026-06-19"), false);
  assert.equal(follow("2026-06-20"), true);
  assert.equal(follow("2026-06-20", "route"), false);
});

test("a year that is shown whole is not partial, and one that is cut says at which end", () => {
  const ends = (from: string, to: string) =>
    record({ from, to }).groups.map((each) => each.partial);
  assert.deepEqual(ends("2019", "2020"), [null, null]);
  assert.deepEqual(ends("2019-01-02", "2020-12-30"), [
    { from: "2019-01-02", to: null },
    { from: null, to: "2020-12-30" },
  ]);
});

test("months are a grid where there are too many for columns; years never are", () => {
  assert.equal(record({}).shape, "columns");
  assert.equal(record({ by: "month" }).shape, "grid");
  assert.equal(record({ by: "month", from: "2024", to: "2025" }).shape, "columns");
  assert.equal(record({ by: "month", from: "2023-12", to: "2025" }).shape, "grid");
});

test("a year that has not ended stands beside the same days of the year before, where both are there from 1 January", () => {
  assert.deepEqual(record({}).before, { dead: 20, missing: 1, to: "2025-07-30" });
  assert.equal(record({ to: "2025" }).before, null);
  assert.equal(record({ from: "2026-02" }).before, null);
  assert.equal(record({ to: "2014-06-30" }).before, null);
});

test("what the official statistics count otherwise is said of whole years only", () => {
  const official = (from: string, to: string) =>
    record({ from, to }).official.map((each) => each.value);
  assert.deepEqual(official("2022", "2022"), [45774]);
  assert.deepEqual(official("2022-07", "2022"), []);
  assert.deepEqual(official("2022", "2022-11"), []);
});

test("what is known now of a reported year holds its first and its last day", () => {
  const reported = (from: Dataset) => {
    const selection = selectionOf(definition, { "as-of": "2024-12-29" }, from);
    assert.ok(!isProblem(selection) && selection.kind === "reported");
    return currentOf(from, selection, null).map(({ value }) => value);
  };
  const on = (...days: string[]): Dataset => {
    const [first] = dataset.incidents;
    const rows = days.map((date, index) => ({ ...first!, id: `row-${index}`, date, dead: 1 }));
    return { ...dataset, incidents: rows };
  };
  assert.deepEqual(reported(on("2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01")), [2, 0]);
});

test("that some arrivals are early is said from the first day that is early on", () => {
  assert.equal(record({ to: "2026-06-30" }).early, false);
  assert.equal(record({ to: "2026-07-01" }).early, true);
});

test("before anything was published, the day asked for is said, and the first on which something was", () => {
  const outcome = selectionOf(definition, { "as-of": "2010" });
  assert.ok(isProblem(outcome));
  const { problem, value, available } = outcome;
  assert.deepEqual([problem, value, available], ["nothing-published", "2010", ["2024-08-19"]]);
});

test("months are offered where each has room for a column, or where they are shown; all else always", () => {
  const choices = (attributes: Attributes) => record(attributes).choices;
  assert.deepEqual(choices({}), ["year", "cause", "incident"]);
  assert.deepEqual(choices({ by: "month" }), ["year", "cause", "incident", "month"]);
  const room = { from: "2024", to: "2025" };
  assert.deepEqual(choices(room), ["year", "cause", "incident", "month"]);
  assert.deepEqual(choices({ ...room, from: "2023-12" }), ["year", "cause", "incident"]);
});

/** The record with rows of these days alone, in which one person died each. */
function withDays(...days: readonly (readonly [date: string, channel: boolean | null])[]): Dataset {
  const [first] = dataset.incidents;
  assert.ok(first);
  const incidents = days.map(([date, channel], index) => ({
    ...first,
    id: `row-${index}`,
    date,
    channel,
    dead: 1,
  }));
  return { ...dataset, incidents };
}

test("the Channel is offered where a row of the days shown, or one after them, says whether it was there", () => {
  assert.deepEqual(record({}).scopes, ["route", "channel"]);
  assert.deepEqual(record({ from: "2026-05-03" }).scopes, ["route", "channel"]);
  assert.deepEqual(record({ from: "2026-05-04" }).scopes, ["route"]);
});

test("a row without a place on the last day shown does not follow on it", () => {
  const follow = (date: string) =>
    record({ scope: "channel" }, withDays(["2026-05-03", true], [date, null])).placelessAfter;
  assert.equal(follow("2026-05-03"), false);
  assert.equal(follow("2026-05-04"), true);
});

test("a century is shown by month, and no more than that", () => {
  const byMonth = (from: string) =>
    selectionOf(definition, { by: "month" }, withDays([from, true], ["2025-12-01", true]));
  const century = byMonth("1926-01-01");
  assert.ok(!isProblem(century) && century.kind === "record");
  assert.equal(century.groups.length, 1200);
  const more = byMonth("1925-12-01");
  assert.ok(!isProblem(more) && more.kind === "record");
  assert.equal(more.by, "year");
});

test("of one day the arrivals of that day stand beside the deaths", () => {
  assert.equal(record({ from: "2024-12-28", to: "2024-12-28" }).arrivals?.value, 322);
});

test("what moved in the record moved the count of the whole route, and not that of the Channel", () => {
  assert.deepEqual(record({}).basis.measures, ["dead", "missing"]);
  assert.deepEqual(record({ scope: "channel" }).basis.measures, []);
});

test("the same days of the year before hold their last day, and go with a span that begins on 1 January", () => {
  assert.deepEqual(record({ from: "2026" }).before, record({}).before);
  const days = withDays(["2024-03-02", true], ["2025-03-02", true]);
  const { before } = record({ to: "2025-03-02" }, days);
  assert.deepEqual([before?.dead, before?.to], [1, "2024-03-02"]);
});

test("what is known now of the record is said where the dead, the missing or the last day are others", () => {
  const shown = record({});
  const now = (changed: Partial<DeathsRecord>) =>
    currentOf(dataset, shown, { ...shown, ...changed }).map(({ value }) => value);
  const { dead, missing, span } = shown;
  assert.deepEqual(now({}), []);
  assert.deepEqual(now({ dead: dead + 1 }), [dead + 1, missing]);
  assert.deepEqual(now({ missing: missing + 1 }), [dead, missing + 1]);
  assert.deepEqual(now({ span: { ...span, to: "2026-07-31" } }), [dead, missing]);
});

test("before the record was published the count as reported is shown, and no total that was printed of the record", () => {
  const reported = selectionOf(definition, { "as-of": "2026-04-30" });
  assert.ok(!isProblem(reported) && reported.kind === "reported");
  assert.equal(reported.figure.measure.id, "deaths-reported");
});

test("a month of which only the first day is shown has its group", () => {
  const keys = record({ by: "month", from: "2024-01", to: "2024-03-01" }).groups;
  assert.deepEqual(
    keys.map(({ key, partial }) => [key, partial?.to ?? null]),
    [
      ["2024-01", null],
      ["2024-02", null],
      ["2024-03", "2024-03-01"],
    ],
  );
});
