/**
 * What publishers' real files have in them that files of ours had not. Excerpts are in `files/`: the Home
 * Office's time series of 21 August 2026 (Open Government Licence v3.0), and IOM's Missing Migrants
 * Project (CC BY 4.0; places and sources left out) as its file of November 2024, as the site's download
 * of one year and as HDX has it.
 */
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { compare } from "../../../scripts/update/compare.js";
import { recognize } from "../../../scripts/update/recognize.js";
import { readSheets } from "../../../scripts/update/sheets.js";
import { update } from "../../../scripts/update/update.js";
import * as files from "./files.js";
import { csvFile, dataCopy, hashOf, held } from "./files.js";
import { before, published, smallBoats, TODAY, trial, written } from "./small-boats.js";

const real = (name: string) => `test/node/update/files/${name}`;
const ODS = real("small-boats-2026-08-21-first-rows.ods");

/** The columns of one table that another has as well. */
const shared = (rows: object[], other: object[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name in other[0]!)));

test("the real time series is read, although its heading “Date” has the style of a date", () => {
  const { tables } = recognize(readSheets(ODS));
  for (const [index, name] of ["small-boats-daily", "small-boats-weekly"].entries()) {
    const ours = held(name).slice(0, 4);
    const read = tables[index]!.rows.map(({ cells }) => cells);
    assert.deepEqual(shared(read, ours), shared(ours, read));
  }
  assert.match(
    trial(ODS).refused!,
    /^small-boats-2026-08-21-first-rows.ods, sheet SB_01, row 5: it ends with 2018-01-04/,
  );
});

const because = "Any reason.";

/** The file of all incidents, but of what `keep` says of a year. */
const ofYears = (keep: (year: string) => boolean) =>
  csvFile(files.incidentRows().filter((row, index) => !index || keep(String(row[5]))));

const parts: [string, string, RegExp][] = [
  [
    "the site's download of one year",
    real("iom-site-one-year-2026.csv"),
    /^iom-site-one-year-2026.csv is the download of one year.* Take the file of all incidents and all years/,
  ],
  [
    "HDX's file, whose causes are in words of its own",
    real("iom-hdx.csv"),
    /^iom-hdx.csv is IOM’s file as HDX has it.* Take the file of all incidents and all years/,
  ],
  [
    "a file that begins later than ours",
    ofYears((year) => year >= "2026"),
    /^file-\d+.csv, row 2: it begins with 2026-.*, and ours with 2014-01-30. Take the file of all years/,
  ],
  [
    "a file without a year in between",
    ofYears((year) => year !== "2019"),
    /^file-\d+.csv: there is nothing of 2019, and ours has that year/,
  ],
];

for (const [what, file, why] of parts)
  test(`no reason lets a part pass for the whole: ${what}`, () => {
    assert.match(trial(file).refused!, why);
    const { data, refused } = written(file, { because, published });
    assert.match(refused!, why);
    assert.equal(hashOf(data), before);
  });

test("whatever is thrown names the file", () => {
  const data = dataCopy();
  const half = `${data}/half.ods`;
  writeFileSync(half, readFileSync(ODS).subarray(0, 3000));
  assert.match(trial(half).refused!, /^half.ods cannot be read: .*Download it again/);
  rmSync(`${data}/csv/small-boats-daily.csv`);
  const { refused } = update({ file: ODS }, data, TODAY);
  assert.match(refused!, /^small-boats-2026.*.ods cannot be taken: .*ENOENT.*Take it again/);
});

test("a column that we do not hold stays out, and one that the file has not stays as it is", () => {
  const file = smallBoats(() => undefined);
  const { table, rows } = recognize(readSheets(file)).tables[1]!;
  const ours = rows.map(({ cells }) => {
    const others = Object.entries(cells).filter(([name]) => name !== "people_prevented");
    return { ...Object.fromEntries(others), remark: "ours" };
  });
  const compared = compare(table, ours, rows, "the sheet");
  assert.deepEqual(compared.rows, ours);
  assert.deepEqual(compared.changed, []);
});
