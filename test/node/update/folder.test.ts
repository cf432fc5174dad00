/** A folder of publishers' files: all of it comes into the data, or nothing; and the report as a pull request's text. */
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { marked } from "marked";
import { dayInName } from "../../../scripts/update/day-in-name.js";
import { updateFolder } from "../../../scripts/update/folder.js";
import { pullRequestText } from "../../../scripts/update/pull-request.js";
import { readDataset } from "../../../scripts/read-dataset.js";
import * as files from "./files.js";
import { csvFile, dataCopy, hashOf, workbook } from "./files.js";
import { days, published, rowOf, smallBoats, TODAY, weekMore } from "./small-boats.js";

/** A folder with these files, by name. */
function folderOf(paths: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "folder-"));
  for (const [name, path] of Object.entries(paths)) copyFileSync(path, join(folder, name));
  writeFileSync(join(folder, "read|me.txt"), "Not | a publication.");
  return folder;
}

const revised = days.find(({ date }) => date === "2026-08-15")!;
const newWeek = smallBoats((sheets) => {
  weekMore(sheets);
  const week = rowOf(sheets["SB_02"]!, "2026-08-16");
  for (const row of [rowOf(sheets["SB_01"]!, revised["date"]!), week]) row[1] = Number(row[1]) + 3;
});
const SMALL_BOATS = `${published}_small_boats.ods`;
const all = {
  [SMALL_BOATS]: newWeek,
  "all incidents.csv": csvFile(files.incidentRows()),
  "returns.xlsx": workbook(files.returnsSheets(), "xlsx"),
};
const because = "Revised by the publisher | [sic].";

test("the day of publication is in the name of the file, or in none", () => {
  assert.equal(dayInName("25_September_2026_Small_boats_-_time_series.ods"), "2026-09-25");
  assert.equal(dayInName("4 Sep 2026.ods"), undefined, "as the day of a row is not written either");
  assert.equal(dayInName("small-boats-time-series-2026-08-21.ods"), "2026-08-21");
  for (const name of ["returns-datasets-mar-2026.xlsx", "31_June_2026.ods", "12026-08-211.ods"])
    assert.equal(dayInName(name), undefined, name);
});

test("a dry run changes nothing, and reports what is new, what moved and what was left out", () => {
  const data = dataCopy();
  const before = hashOf(data);
  const folder = folderOf(all);
  const answer = updateFolder({ folder, because }, data, TODAY);
  assert.equal(hashOf(data), before);
  assert.deepEqual(answer.written, []);
  const text = pullRequestText(answer, ["npm run data:update -- folder"]);
  assert.match(text, new RegExp(`From \`${SMALL_BOATS}\`, published ${published}`));
  assert.match(text, /new \(7\)/);
  assert.match(text, /From `returns.xlsx`.* It says what is held/);
  assert.match(text, /- `read\|me.txt`: /);
  assert.match(text, /```sh\nnpm run data:update -- folder\n```/);
  const html = marked.parse(text, { async: false });
  const people = Number(revised["people"]);
  const moved = `<td>${revised["date"]!}</td>\n<td>${people} → ${people + 3}</td>\n<td>${because}</td>`;
  assert.ok(html.includes(moved), html);
});

test("with --write series, sources and ledger are written, and the dataset is sound", () => {
  const data = dataCopy();
  const { written, taken } = updateFolder(
    { folder: folderOf(all), because, write: true },
    data,
    TODAY,
  );
  // A file that says what is held needs no day.
  for (const { file, refused } of taken) assert.equal(refused, null, file);
  for (const file of ["sources.json", "changes.json", "series/arrivals-by-day.json"])
    assert.ok(written.includes(`${data}/${file}`), file);
  const { sources, changes } = readDataset(data);
  const publishedOf = (id: string) => sources.find((source) => source.id === id)?.published;
  assert.equal(publishedOf("small-boats-series"), published);
  const iom = readDataset("data").sources.find(({ id }) => id === "iom-incidents");
  assert.equal(publishedOf("iom-incidents"), iom?.published, "it says what is held");
  assert.equal(changes.at(-1)?.reason, because);
});

test("where one file is refused nothing of the others is written", () => {
  const data = dataCopy();
  const before = hashOf(data);
  const broken = csvFile(files.incidentRows().slice(0, 5));
  const folder = folderOf({ ...all, "all incidents.csv": broken });
  const answer = updateFolder({ folder, because, write: true, published }, data, TODAY);
  assert.equal(hashOf(data), before);
  assert.deepEqual(answer.written, []);
  const text = pullRequestText(answer, []);
  assert.match(text, /\*\*Refused: nothing is written.\*\* `all incidents.csv` cannot be taken/);
  assert.match(text, /### What needs a hand\n\n- all incidents.csv/);
});

test("figures that moved without a reason are in the report, and the file is refused", () => {
  const answer = updateFolder({ folder: folderOf(all) }, dataCopy(), TODAY);
  const text = pullRequestText(answer, []);
  assert.match(text, /no reason is given yet/);
  assert.match(text, /moved without a reason/);
});

test("editions of one publication are taken in the order of their days, and an older one is refused", () => {
  const sheets = files.smallBoatSheets();
  sheets["SB_01"]!.splice(-7);
  sheets["SB_02"]!.pop();
  const older = workbook(sheets);
  const folder = folderOf({ [SMALL_BOATS]: newWeek, "a 2026-09-18.ods": older });
  const { taken } = updateFolder({ folder, because, write: true }, dataCopy(), TODAY);
  assert.deepEqual(
    taken.map(({ file }) => file),
    ["a 2026-09-18.ods", SMALL_BOATS],
  );
  assert.match(taken[0]!.refused!, /older file/);
});
