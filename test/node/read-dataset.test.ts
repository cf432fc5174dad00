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
    /data\/events\.json, row "election-2024": source "somebody" is not in data\/sources\.json/,
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
