/** A publisher's new file: what it changes, what is written of it, and which files are refused. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readDataset } from "../../../scripts/read-dataset.js";
import { update, type Asked } from "../../../scripts/update/update.js";
import * as files from "./files.js";
import { csvFile, dataCopy, hashOf, held, workbook, type Sheets } from "./files.js";

const TODAY = "2026-11-23";
const before = hashOf("data");

/** What a trial with the real data says; none may write. */
function trial(file: string, asked: Partial<Asked> = {}) {
  const { lines, refused } = update({ file, ...asked }, "data", TODAY);
  assert.equal(hashOf("data"), before);
  return { text: lines.join("\n"), refused };
}

function written(file: string, asked: Partial<Asked> = {}) {
  const data = dataCopy();
  const all = { file, published: "2026-08-28", write: true, ...asked };
  const { lines, refused } = update(all, data, TODAY);
  return { text: lines.join("\n"), refused, data };
}

function smallBoats(change: (sheets: Sheets) => void, type?: "xlsx") {
  const sheets = files.smallBoatSheets();
  change(sheets);
  return workbook(sheets, type);
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const weekMore = (sheets: Sheets) => {
  for (let date = 21; date <= 27; date++)
    sheets["SB_01"]!.push([
      day(`2026-08-${date}`),
      date === 25 ? 1234 : 0,
      date === 25 ? 20 : 0,
      0,
      "",
    ]);
  sheets["SB_02"]!.push([day("2026-08-23"), 250, 3, 0, 55, 4, ""]);
};
/** The row of a day, and of a week that ends on a Sunday. */
const rowOf = (rows: unknown[][], date: string) =>
  rows.find(([cell]) => cell instanceof Date && cell.toISOString().startsWith(date))!;

test("a file that says what is held changes nothing, whatever its form", () => {
  const sheets = files.smallBoatSheets();
  const written = [
    workbook(sheets),
    workbook(sheets, "xlsx"),
    csvFile(
      sheets["SB_01"]!.map(([date, ...row]) => [
        date instanceof Date
          ? date.toISOString().slice(0, 10).split("-").reverse().join("/")
          : date,
        ...row,
      ]),
    ),
    workbook(files.returnsSheets(), "xlsx"),
    csvFile(files.incidentRows()),
    workbook({ Sheet1: files.incidentRows() }, "xlsx"),
  ];
  for (const file of written) {
    const { text, refused } = trial(file);
    assert.equal(refused, null);
    assert.match(text, /no change in \d+ rows/);
    assert.doesNotMatch(text, /rows held|moved/);
  }
});

test("a week more adds that week, its days and the sums of the year, and nothing else", () => {
  const file = smallBoats(weekMore);
  const { text, refused } = trial(file);
  assert.equal(refused, null);
  assert.match(text, /new \(7\)\n {4}2026-08-21 .*people 0/);
  assert.match(text, /2026-08-25 {2}people 1234, boats 20, boats_uncontrolled_landing 0/);
  assert.match(text, /2026 {2}people 15,897 → 17,131/);
  assert.match(text, /new \(1\)\n {4}2026-08-23 .*people_prevented 55/);
  assert.match(text, /Nothing is written yet/);

  const { data } = written(file);
  const dataset = readDataset(data);
  const arrivals = dataset.series.find(({ id }) => id === "arrivals-by-day")!;
  const old = readDataset("data").series.find(({ id }) => id === "arrivals-by-day")!;
  assert.deepEqual(arrivals.values, [...old.values, 0, 0, 0, 0, 1234, 0, 0]);
  assert.equal(arrivals.provisionalFrom, old.provisionalFrom);
  assert.equal(dataset.changes.length, readDataset("data").changes.length);
  assert.deepEqual(held("small-boats-annual", data).at(-1), {
    year: "2026",
    people_daily_series: "17131",
    boats_daily_series: "254",
    daily_series_to: "2026-08-27",
    people_final: "",
    difference: "",
    partial_year: "true",
  });
  const source = dataset.sources.find(({ id }) => id === "small-boats-series")!;
  assert.equal(source.published, "2026-08-28");
  assert.equal(source.retrieved, TODAY);
  assert.equal(source.nextExpected, "2026-09-04");
  assert.equal(source.via, undefined);
  assert.match(update({ file }, data, TODAY).lines.join("\n"), /no change in 3161 rows/);
});

test("a revised day is shown and refused; with a reason it is written and stands in the ledger", () => {
  const file = smallBoats((sheets) => {
    rowOf(sheets["SB_01"]!, "2026-08-15")[1] = 93;
    rowOf(sheets["SB_01"]!, "2026-08-15")[4] = "Revised";
    const week = rowOf(sheets["SB_02"]!, "2026-08-16");
    week[1] = Number(week[1]) + 11;
  });
  const { text, refused } = trial(file);
  assert.match(text, /2026-08-15 {2}people 82 → 93, revised false → true/);
  assert.match(text, /arrivals, 2026-08-15: 82 → 93/);
  assert.match(refused!, /A figure of the past moved without a reason.*--because/);
  assert.equal(written(file).refused, refused);

  const { data } = written(file, { because: "Border Force counted again." });
  const dataset = readDataset(data);
  assert.deepEqual(dataset.changes.at(-1), {
    id: "arrivals-2026-08-15-revised-2026-08-28",
    date: "2026-08-28",
    measure: "arrivals",
    from: "2026-08-15",
    to: "2026-08-15",
    old: "82",
    new: "93",
    kind: "revision",
    reason: "Border Force counted again.",
    source: "small-boats-series",
  });
  const days = dataset.series.find(({ id }) => id === "arrivals-by-day")!;
  assert.ok(days.revised.includes("2026-08-15"));
});

test("where a finished year moved, the rows that rest on it are named", () => {
  const file = smallBoats((sheets) => {
    rowOf(sheets["SB_01"]!, "2024-12-29")[1] = 292;
    rowOf(sheets["SB_02"]!, "2024-12-29")[1] = Number(rowOf(sheets["SB_02"]!, "2024-12-29")[1]) + 1;
  });
  assert.match(trial(file).refused!, /moved without a reason/);
  const { text, data } = written(file, { because: "Counted again." });
  assert.match(text, /2024 {2}people 36,816 → 36,817/);
  assert.match(text, /need your hand:\ndata\/claims.json, row "crossings-2024"/);
  const year = held("small-boats-annual", data).find((row) => row["year"] === "2024")!;
  assert.equal(year["difference"], "-1");
});

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
    /no sheet SB_01 among Contents, SB_02, Daily/,
  ],
  [
    "a day twice",
    ({ SB_01 }) => SB_01!.push([...rowOf(SB_01!, "2024-02-29")]),
    /sheet SB_01: 2024-02-29 stands there twice/,
  ],
  [
    "a day left out",
    ({ SB_01 }) => SB_01!.splice(SB_01!.indexOf(rowOf(SB_01!, "2024-02-29")), 1),
    /sheet SB_01: after 2024-02-28 comes 2024-03-01 and not 2024-02-29/,
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
    /it ends with 2026-08-13, and ours with 2026-08-20. This is an older file/,
  ],
  [
    "a series that begins later",
    ({ SB_01 }) => SB_01!.splice(1, 31),
    /it begins with 2018-02-01, and ours with 2018-01-01/,
  ],
  [
    "a week that is not its days",
    (sheets) => {
      weekMore(sheets);
      sheets["SB_02"]!.at(-1)![1] = 7;
    },
    /would not be sound:\n.*arrivals-by-week.*seven days in arrivals-by-day add up to 250/,
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
    assert.match(trial(file, { because: "Any reason.", published: "2026-08-28" }).refused!, why);
    const { data, refused } = written(file, { because: "Any reason." });
    assert.match(refused!, why);
    assert.equal(hashOf(data), before);
  });

test("the day of publication is the publisher's", () => {
  const file = smallBoats(weekMore);
  const refused = (asked: Partial<Asked>) => trial(file, asked).refused!;
  assert.match(refused({ write: true }), /Say when it was published/);
  assert.match(refused({ published: "2026-08-26" }), /is before 2026-08-27, the last day/);
  assert.match(refused({ published: "2026-12-01" }), /is still to come/);
  assert.match(refused({ published: "28 August" }), /is no day/);
  assert.match(
    trial(workbook(files.smallBoatSheets()), { published: "2026-08-20" }).refused!,
    /older/,
  );
  assert.match(trial("data/README.md").refused!, /neither ODS, XLSX nor CSV/);
  assert.match(trial("nowhere.ods").refused!, /is not there/);
});

test("what the publisher notes beside the numbers is shown", () => {
  const file = smallBoats(({ SB_01 }) => (SB_01!.at(-1)![4] = "Incomplete"));
  assert.match(trial(file).text, /The publisher also says:\n.*sheet SB_01: Incomplete/);
});

test("the command refuses with 1, and its trial leaves the data alone", async () => {
  const { spawnSync } = await import("node:child_process");
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/update.ts", ...args], {
      encoding: "utf8",
    });
  const trialRun = run(smallBoats(weekMore));
  assert.equal(trialRun.status, 0);
  assert.match(trialRun.stdout, /Nothing is written yet/);
  const bad = run("data/README.md");
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^Refused, and nothing is written/);
  assert.equal(run().status, 1);
  assert.equal(hashOf("data"), before);
  assert.ok(
    readFileSync("package.json", "utf8").includes('"data:update": "tsx scripts/update.ts"'),
  );
});
