/** Files that are refused, with the place and the remedy, and nothing written. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import type { Asked } from "../../../scripts/update/update.js";
import { addDays } from "../../../src/data/time.js";
import * as files from "./files.js";
import { dataCopy, hashOf, workbook, type Sheets } from "./files.js";
import {
  before,
  last,
  published,
  rowOf,
  smallBoats,
  TODAY,
  trial,
  weekMore,
  written,
} from "./small-boats.js";

const refusals: [string, (sheets: Sheets) => void, RegExp][] = [
  [
    "a column that is not there",
    ({ SB_01 }) => SB_01!.forEach((row) => row.splice(2, 1)),
    /sheet SB_01: there is no column “Boats arrived”/,
  ],
  [
    "another unit",
    ({ SB_01 }) => (SB_01![0]![1] = "Migrants arrived (thousands)"),
    /sheet SB_01: .*“Migrants arrived \(thousands\)” is not known/,
  ],
  [
    "a column more",
    ({ SB_02 }) => SB_02!.forEach((row, index) => row.push(index ? 1 : "Boats seen")),
    /sheet SB_02: the column “Boats seen” is not known/,
  ],
  [
    "a sheet of another name",
    (sheets) => {
      sheets["Daily"] = sheets["SB_01"]!;
      delete sheets["SB_01"];
    },
    /^file-\d+.ods: there is no sheet SB_01 among Contents, SB_02, Daily/,
  ],
  [
    "a day twice",
    ({ SB_01 }) => SB_01!.push([...rowOf(SB_01!, "2024-02-29")]),
    /sheet SB_01, row \d+: 2024-02-29 stands there twice \(also row 2252\)/,
  ],
  [
    "a day left out",
    ({ SB_01 }) => SB_01!.splice(SB_01!.indexOf(rowOf(SB_01!, "2024-02-29")), 1),
    /sheet SB_01, row 2252: after 2024-02-28 comes 2024-03-01 and not 2024-02-29/,
  ],
  [
    "words for a number",
    ({ SB_01 }) => (SB_01![100]![1] = "about 60"),
    /sheet SB_01, row 101, column “Migrants arrived”: “about 60” is not a whole number/,
  ],
  ["a fraction", ({ SB_01 }) => (SB_01![100]![1] = 0.5), /“0.5” is not a whole number/],
  ["less than none", ({ SB_01 }) => (SB_01![100]![2] = -1), /“-1” is not a whole number/],
  ["people not published", ({ SB_01 }) => (SB_01![100]![1] = "-"), /“-” is not a whole number/],
  ["no day", ({ SB_01 }) => (SB_01![100]![0] = "31/02/2024"), /“31\/02\/2024” is not a day/],
  [
    "fewer days than are held",
    ({ SB_01 }) => SB_01!.splice(-7),
    /sheet SB_01, row \d+: it ends with .*, and ours with .*. This is an older file/,
  ],
  [
    "a series that begins later",
    ({ SB_01 }) => SB_01!.splice(1, 31),
    /sheet SB_01, row 2: it begins with 2018-02-01, and ours with 2018-01-01/,
  ],
  [
    "a week that is not its days",
    (sheets) => {
      weekMore(sheets);
      sheets["SB_02"]!.at(-1)![1] = 7;
    },
    /^file-\d+.ods: the dataset would not be sound:\n.*arrivals-by-week.*seven days in arrivals-by-day add up to/,
  ],
  [
    "no publication that is known",
    (sheets) => {
      delete sheets["SB_01"];
      delete sheets["SB_02"];
    },
    /no publication that is known here: its sheets are Contents. Known are\n- Home Office/,
  ],
];

for (const [what, change, why] of refusals)
  test(`refused: ${what}`, () => {
    const file = smallBoats(change);
    assert.match(trial(file, { because: "Any reason.", published }).refused!, why);
    const { data, refused } = written(file, { because: "Any reason." });
    assert.match(refused!, why);
    assert.equal(hashOf(data), before);
  });

test("the day of publication is the publisher's", () => {
  const file = smallBoats(weekMore);
  const refused = (asked: Partial<Asked>) => trial(file, asked).refused!;
  assert.match(refused({ write: true }), /Say when it was published/);
  assert.match(refused({ published: last }), /is before .*, the last day in the file/);
  assert.match(refused({ published: addDays(TODAY, 1) }), /is still to come/);
  assert.match(refused({ published: "28 August" }), /is no day/);
  assert.match(
    trial(workbook(files.smallBoatSheets()), { published: last }).refused!,
    /This is an older file/,
  );
  assert.match(trial("data/README.md").refused!, /neither ODS, XLSX nor CSV/);
  assert.match(trial("nowhere.ods").refused!, /is not there/);
});

test("the command refuses with 1, and its trial leaves the data alone", () => {
  const data = dataCopy();
  const command = ["--import", import.meta.resolve("tsx"), resolve("scripts/update.ts")];
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [...command, ...args], {
      cwd: dirname(data),
      encoding: "utf8",
    });
  const shown = run(smallBoats(weekMore));
  assert.equal(shown.status, 0, shown.stderr);
  assert.match(shown.stdout, /Nothing is written yet/);
  const bad = run("data/README.md");
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^Refused, and nothing is written/);
  const none = run();
  assert.equal(none.status, 1);
  assert.match(none.stderr, /Give one file/);
  assert.equal(hashOf(data), before);
});
