import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readDataset } from "../../scripts/read-dataset.js";

const folder = mkdtempSync(join(tmpdir(), "explainers-"));
after(() => rmSync(folder, { recursive: true }));

/** A copy of `data/` with one text replaced in one file. */
function copy(file: string, old: string, now: string): string {
  cpSync("data", folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(old), `${file} holds ${old}`);
  writeFileSync(path, text.replace(old, now));
  return folder;
}

test("the dataset of the repository is sound", () => {
  assert.ok(readDataset("data").incidents.length >= 220);
});

test("a date out of order stops with file and row", () => {
  const broken = copy("incidents.json", '"date":"2014-01-30"', '"date":"2015-01-30"');
  assert.throws(
    () => readDataset(broken),
    /data\/incidents\.json, row "2014\.MMP00033": date 2014-03-09 comes after 2015-01-30/,
  );
});

test("a missing source stops with file and row", () => {
  const broken = copy("events.json", '"source": "founding-article"', '"source": "somebody"');
  assert.throws(
    () => readDataset(broken),
    /data\/events\.json, row "election-2024": source "somebody" is the id of no row of sources\./,
  );
});

test("a sum that no longer agrees stops with file and row", () => {
  const broken = copy(
    "series/enforced-by-quarter-edition-2026-02.json",
    "2318, 2326",
    "2318, 2327",
  );
  assert.throws(
    () => readDataset(broken),
    /data\/readings\.json, row "enforced-2025-published-2026-02-26".*not to 9914/,
  );
});

test("a file that is not JSON is named", () => {
  const broken = copy("quotes.json", "[", "[,");
  assert.throws(() => readDataset(broken), /quotes\.json is not JSON/);
});

/** A row of a copy of a collection, changed. */
function changed(name: string, id: string, change: (row: Record<string, unknown>) => void): string {
  cpSync("data", folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  const rows = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>[];
  const row = rows.find((each) => each["id"] === id);
  assert.ok(row, id);
  change(row);
  writeFileSync(path, JSON.stringify(rows));
  return folder;
}

const broken: [string, () => string, RegExp][] = [
  [
    "a claim without a printer",
    () => changed("claims", "crossings-2024", (row) => delete row["printedBy"]),
    /^data\/claims\.json, row "crossings-2024": printedBy is missing: it must say who printed .*: give the publication’s name/m,
  ],
  [
    "a wording called a quotation that is in none",
    () => changed("claims", "crossings-2024", (row) => (row["quotation"] = true)),
    /^data\/claims\.json, row "crossings-2024": quotation is true, but no row of data\/quotes\.json has .*Say false, or/m,
  ],
  [
    "a quotation mark in a wording that is the printer's",
    () => changed("claims", "crossings-2024", (row) => (row["wording"] = "“34,880” arriving")),
    /^data\/claims\.json, row "crossings-2024": wording holds quotation marks, .*Take them out/m,
  ],
  [
    "quotation marks of ours around what nobody said",
    () => changed("claims", "crossings-2024", (row) => (row["why"] = "It said “34,880 people”.")),
    /^data\/claims\.json, row "crossings-2024": “34,880 people” stands in quotation marks, .*Take off the marks/m,
  ],
  [
    "two editions in one sentence without names",
    () =>
      changed("claims", "crossings-2024", (row) => (row["why"] = "In 2022 45,755 or 45,774 came.")),
    /^data\/claims\.json, row "crossings-2024": .* has 45,755 and 45,774, .*without their names\. Say of each/m,
  ],
  [
    "an event without a topic",
    () => changed("events", "election-2024", (row) => delete row["topics"]),
    /^data\/events\.json, row "election-2024": topics is missing: it must name crossings, returns or deaths/m,
  ],
  [
    "an event with no topics",
    () => changed("events", "election-2024", (row) => (row["topics"] = [])),
    /^data\/events\.json, row "election-2024": topics is empty.*Name crossings, returns or deaths/m,
  ],
  [
    "what must be known without a short form",
    () =>
      changed("measures", "all-returns", (row) =>
        Object.assign(row, {
          element: "removals-counter",
          attributeValue: "all",
          short: "All",
          caveats: [
            "Refusals at the port are in this total, and they are not in that of the others.",
          ],
        }),
      ),
    /^data\/measures\.json, row "all-returns": caveats: .* has no short form\. Give it one of at most 60 characters/m,
  ],
  [
    "what must be known with a quotation's test, too long for its line",
    () =>
      changed("quotes", "cooper-returns-target", (row) =>
        Object.assign(row["about"] as object, { caveats: ["Long ".repeat(20)] }),
      ),
    /^data\/quotes\.json, row "cooper-returns-target": about\.caveats\.0 must be at most 60 characters/m,
  ],
];

for (const [what, folderOf, message] of broken)
  test(`${what} stops with file, row and remedy`, () => {
    assert.throws(() => readDataset(folderOf()), message);
  });
