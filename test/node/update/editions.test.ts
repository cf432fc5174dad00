/** An edition of the returns that goes further stands beside the one before, which stays as it was. */
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { convert, editionsPart } from "../../../scripts/convert.js";
import { readDataset } from "../../../scripts/read-dataset.js";
import { update, type Asked } from "../../../scripts/update/update.js";
import type { Claim, Quote, Reading } from "../../../src/data/schema.js";
import { dataCopy, editions, returnsSheets, workbook, type Sheets } from "./files.js";

/** These tests tell the story of one edition, whatever has come after it. */
const EDITION = "returns-quarterly-edition-2026-02";

function upToEdition(): string {
  const data = dataCopy();
  for (const later of editions(data).filter((name) => name > EDITION)) {
    rmSync(`${data}/csv/${later}.csv`);
    for (const type of ["enforced", "voluntary", "port-refusals"])
      rmSync(`${data}/series/${type}-by-quarter-${later.slice("returns-quarterly-".length)}.json`);
  }
  // Totals, claims and quotations that rest on later editions are gone with them.
  const held = EDITION.replace("returns-quarterly", "");
  const isHeld = (id: string) =>
    !id.includes("-by-quarter-") || id.replace(/^.*-by-quarter/, "") <= held;
  keep<Reading>(data, "readings", ({ sumOf }) => (sumOf?.series ?? []).every(isHeld));
  const claims = keep<Claim>(data, "claims", ({ record }) =>
    record.every(({ basis }) => !("series" in basis) || basis.series.every(isHeld)),
  ).map(({ id }) => id);
  keep<Quote>(data, "quotes", (quote) => (quote.claims ?? []).every((id) => claims.includes(id)));
  return data;
}

function keep<T>(data: string, collection: string, wanted: (row: T) => boolean): T[] {
  const path = `${data}/${collection}.json`;
  const rows = (JSON.parse(readFileSync(path, "utf8")) as T[]).filter(wanted);
  writeFileSync(path, JSON.stringify(rows));
  return rows;
}

function taken(change: (rows: unknown[][]) => void, asked: Partial<Asked> = {}) {
  const sheets: Sheets = returnsSheets(EDITION);
  change(sheets["Data_Ret_D02"]!);
  const data = upToEdition();
  const file = workbook(sheets, "xlsx");
  const all = { file, published: "2026-05-21", write: true, ...asked };
  const { lines, refused } = update(all, data, "2026-11-23");
  return { text: lines.join("\n"), refused, data };
}

/** The rows of a quarter and type. */
const rowsOf = (rows: unknown[][], quarter: string, group: string) =>
  rows.filter((row) => row[1] === quarter && row[4] === group);

/** One quarter more, before the row that ends the table. */
function quarterMore(rows: unknown[][]): void {
  const last = rows.filter((row) => row[1] === "2025 Q4");
  rows.splice(-1, 0, ...last.map(([, , ...row]) => [2026, "2026 Q1", ...row]));
}

test("a further quarter makes a new edition, with its source and the newest four quarters marked", () => {
  const { text, refused, data } = taken(quarterMore);
  assert.equal(refused, null);
  assert.match(text, /new \(1\)\n {4}2026-03-31 {2}.*enforced 2887/);
  const dataset = readDataset(data);
  const edition = (id: string) => dataset.series.find((each) => each.id === id)!;
  const old = edition("enforced-by-quarter-edition-2026-02");
  const now = edition("enforced-by-quarter-edition-2026-05");
  assert.deepEqual(now.values, [...old.values, 2887]);
  assert.equal(now.provisionalFrom, "2025-04-01");
  assert.equal(now.source, "returns-tables-2026-03");
  const source = dataset.sources.find(({ id }) => id === now.source)!;
  assert.equal(source.published, "2026-05-21");
  assert.equal(source.evidence, "primary");
  assert.deepEqual(
    old,
    readDataset("data").series.find(({ id }) => id === old.id),
  );
});

test("a quarter revised upwards is refused, and with a reason its year stands in the ledger", () => {
  const revise = (rows: unknown[][]) => {
    quarterMore(rows);
    const [row] = rowsOf(rows, "2025 Q3", "Voluntary return");
    row![6] = Number(row![6]) + 100;
  };
  const { text, refused } = taken(revise);
  assert.match(text, /2025-09-30 {2}voluntary 7351 → 7451/);
  assert.match(text, /voluntary, 2025: 28,004 → 28,104/);
  assert.match(refused!, /3 figures of the past moved without a reason/);

  const { data } = taken(revise, { because: "Matched afterwards." });
  const dataset = readDataset(data);
  const rows = dataset.changes.slice(readDataset("data").changes.length);
  assert.deepEqual(
    rows.map(({ measure, from, to, old, new: now }) => [measure, from, to, old, now]),
    [
      ["voluntary", "2025", "2025", "28,004", "28,104"],
      ["returns", "2025", "2025", "37,918", "38,018"],
      ["all-returns", "2025", "2025", "56,197", "56,297"],
    ],
  );
});

test("where the sum of a year stands and its quarters moved, the quarters stand in the ledger", () => {
  const { text } = taken((rows) => {
    rowsOf(rows, "2024 Q1", "Enforced return")[0]![6] = 900;
    const [q2] = rowsOf(rows, "2024 Q2", "Enforced return");
    const [, first] = rowsOf(returnsSheets(EDITION)["Data_Ret_D02"]!, "2024 Q1", "Enforced return");
    q2![6] = Number(q2![6]) + 1890 - 900 - Number(first![6]);
  });
  assert.match(text, /enforced, 2024-01 to 2024-03: 1,890 → /);
  assert.match(text, /enforced, 2024-04 to 2024-06: 1,842 → /);
  assert.doesNotMatch(text, /enforced, 2024:/);
});

const refusals: [string, (rows: unknown[][]) => void, RegExp][] = [
  [
    "a type of return that is new",
    (rows) => (rows[2]![4] = "Facilitated return"),
    /row 3, column “Return type group”: “Facilitated return” is not a type of return/,
  ],
  [
    "a count that is kept back",
    (rows) => (rows[5]![6] = "c"),
    /row 6, column “Number of returns”: “c” is not a whole number/,
  ],
  [
    "a quarter left out",
    (rows) => {
      const kept = rows.filter((row) => row[1] !== "2010 Q2");
      rows.splice(0, rows.length, ...kept);
    },
    /after 2010-03-31 comes 2010-09-30 and not 2010-06-30/,
  ],
];

for (const [what, change, why] of refusals)
  test(`refused: ${what}`, () => assert.match(taken(change).refused!, why));

test("the part of the dataset with all editions is what the conversion makes", () => {
  const part = editionsPart(convert("data").keys());
  assert.equal(readFileSync("src/data/chunks/returns.ts", "utf8"), part);
});
