/** A table of two columns as people copy it becomes steps of a series, or a sentence that says which row cannot. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ownDataset, type Told } from "../../site/own/own-dataset.js";
import { tableOf } from "../../site/own/table.js";
import { parseDataset } from "../../src/data/parse.js";
import { render } from "../../src/static/index.js";

const read = (text: string) => {
  const table = tableOf(text);
  return typeof table === "string"
    ? table
    : [table.interval, table.first, ...table.values.map((value) => value ?? "none")].join(" ");
};

for (const [what, text, expected] of [
  ["years", "year,loans\n2023,5\n2024,7", "year 2023-01-01 5 7"],
  [
    "months, a tab between, no head",
    "2024-11\t5\n2024-12\t7\n2025-01\t0",
    "month 2024-11-01 5 7 0",
  ],
  ["months by their first days", "day;n\n2024-11-01;5\n2024-12-01;7", "month 2024-11-01 5 7"],
  ["quarters", "2024-01-01;5\n2024-04-01;7", "quarter 2024-01-01 5 7"],
  ["Mondays", "2024-01-01,5\n2024-01-08,7", "week 2024-01-01 5 7"],
  ["days with one that is missing", "2024-07-01,5\n2024-07-03,7", "day 2024-07-01 5 none 7"],
  ["an empty field", "2024-07,\n2024-08,–\n2024-09,7", "month 2024-07-01 none none 7"],
  ["the newest row first", "2024,7\n2023,5", "year 2023-01-01 5 7"],
  ["thousands", '2023,"1,840"\n2024,1 912', "year 2023-01-01 1840 1912"],
  ["quoted fields", '"year","loans"\n"2023","5"\n"2024","7"', "year 2023-01-01 5 7"],
  ["nothing", " ", "Paste a table of two columns: a date, and how many were counted."],
  [
    "a date of another kind",
    "day,n\n15/03/2024,5",
    "Row 2: “15/03/2024” is not a date. Write 2024, 2024-12 or 2024-12-13.",
  ],
  [
    "a fraction",
    "2023,5\n2024,7.5",
    "Row 2: “7.5” is not a whole number. Write it in digits, and leave the field empty where nothing was published.",
  ],
  ["a third column", "2023,5,6", "Row 1 has more than two columns. Give a date and a number."],
  ["a day twice", "2023,5\n2023,6", "Row 2: 2023 is there twice. Keep one of the two."],
  [
    "years and months",
    "2023,5\n2024-01,6",
    "The dates are written in more than one way. Write all as years, as months or as days.",
  ],
] as const)
  test(`a table: ${what}`, () => assert.equal(read(text), expected));

const told: Told = {
  label: "books lent by the town library",
  short: "",
  notCounted: "",
  publisher: "The town library",
  url: "",
  published: "",
  licence: "",
};

test("with a name and a publisher, a table is a dataset that an element takes", () => {
  const table = tableOf("2023,5\n2024,7");
  assert.ok(typeof table !== "string");
  assert.deepEqual(Object.keys(parseDataset(ownDataset(table, told, "2026-11-29"))), ["dataset"]);
  const nameless = parseDataset(ownDataset(table, { ...told, publisher: "" }, "2026-11-29"));
  assert.deepEqual("faults" in nameless && nameless.faults.map(({ path }) => path), [
    "sources.0.publisher",
  ]);
});

test("the small dataset to begin with says what the documentation prints of it", async () => {
  const parsed = parseDataset(JSON.parse(readFileSync("data/own-example.json", "utf8")));
  assert.ok("dataset" in parsed);
  const view = { tag: "crossings-timeline", attributes: {} };
  const [title] = (await render(view, "text", { data: parsed.dataset })).split("\n");
  assert.ok(readFileSync("stories/own-data.mdx", "utf8").includes(`// ${title}\n`), title);
});
