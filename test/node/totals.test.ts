/** Totals over chance spans, worked out again from the publishers' tables without any code of ours but dates. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { csvParse } from "d3-dsv";
import { definition as crossings } from "../../src/crossings-timeline/definition.js";
import { addDays } from "../../src/data/time.js";
import { isProblem } from "../../src/data/view.js";
import { definition as deaths } from "../../src/deaths-tally/definition.js";
import { definition as removals } from "../../src/removals-counter/definition.js";
import { selectionOf } from "../view.js";

const table = (name: string) => csvParse(readFileSync(`data/csv/${name}.csv`, "utf8"));

/** The same chance numbers in every run, so that what fails fails again. */
let seed = 20241229;
function below(limit: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % limit;
}

function shown<T extends object>(outcome: T, span: object): Exclude<T, { problem: unknown }> {
  assert.ok(!isProblem(outcome), JSON.stringify({ span, outcome }));
  return outcome as Exclude<T, { problem: unknown }>;
}

const add = (values: (string | undefined)[]) =>
  values.reduce((sum, value) => sum + Number(value), 0);

test("people and boats over chance spans of days are the sum of the table's rows", () => {
  const days = table("small-boats-daily");
  for (let time = 0; time < 150; time++) {
    const start = below(days.length);
    const end = start + below(days.length - start);
    const rows = days.slice(start, end + 1);
    const span = { from: rows[0]!["date"]!, to: rows.at(-1)!["date"]! };
    for (const measure of ["people", "boats"] as const) {
      const view = { ...span, measure, events: "none" };
      const { headline } = shown(selectionOf(crossings, view), span);
      assert.equal(headline.value, add(rows.map((row) => row[measure])), JSON.stringify(span));
    }
  }
});

test("returns over chance spans of quarters are the sum of the newest edition's rows", () => {
  const quarters = table("returns-quarterly-edition-2026-05");
  const columns = {
    returns: "enforced_plus_voluntary",
    enforced: "enforced",
    voluntary: "voluntary",
    "port-refusals": "refused_entry_at_port",
  };
  for (let time = 0; time < 100; time++) {
    const start = below(quarters.length);
    const end = start + below(quarters.length - start);
    const rows = quarters.slice(start, end + 1);
    const before = quarters[start - 1]?.["quarter_end"];
    const span = {
      from: before === undefined ? "2004-01-01" : addDays(before, 1),
      to: rows.at(-1)!["quarter_end"]!,
    };
    for (const [measure, column] of Object.entries(columns)) {
      const { headline } = shown(
        selectionOf(removals, { ...span, measure }) as {
          headline: { figure: { value: number; source: { id: string } } };
        },
        span,
      );
      // A total that a page printed once may be of an edition of its own; it says so by its source.
      if (headline.figure.source.id !== "returns-tables-2026-03") continue;
      assert.equal(
        headline.figure.value,
        add(rows.map((row) => row[column])),
        JSON.stringify({ measure, span }),
      );
    }
  }
});

test("the dead and the missing over chance spans are the sum of both tables' rows", () => {
  const rows = [
    ...table("channel-deaths-incidents").map((row) => ({ ...row, date: row["incident_date"]! })),
    ...table("channel-deaths-day-sums").map((row) => ({ ...row, date: row["date"]! })),
  ] as { date: string; dead?: string; missing?: string }[];
  const first = "2014-01-01";
  for (let time = 0; time < 150; time++) {
    const from = addDays(first, below(4595));
    const to = addDays(from, below(1500));
    const inside = rows.filter(({ date }) => date >= from && date <= to);
    const selection = shown(selectionOf(deaths, { from, to }), {
      from,
      to,
    });
    assert.ok(selection.kind === "record");
    assert.equal(selection.dead, add(inside.map(({ dead }) => dead)), `${from} to ${to}`);
    assert.equal(selection.missing, add(inside.map(({ missing }) => missing)), `${from} to ${to}`);
  }
});

test("the official months are the days' sums, but for the six months the publisher corrected", () => {
  const days = table("small-boats-daily");
  const off = new Map<string, number>();
  for (const { month, people_final: people, boats_final: boats } of table(
    "small-boats-monthly-final-2026-06",
  )) {
    const rows = days.filter((row) => row["date"]!.startsWith(month!));
    assert.equal(Number(boats), add(rows.map((row) => row["boats"])), `boats of ${month}`);
    const difference = Number(people) - add(rows.map((row) => row["people"]));
    if (difference) off.set(month!, difference);
  }
  assert.deepEqual(
    [...off],
    [
      ["2020-08", -1],
      ["2020-09", 3],
      ["2020-10", 2],
      ["2022-07", -14],
      ["2022-08", -57],
      ["2022-09", 90],
    ],
  );
});
