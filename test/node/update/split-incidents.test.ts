/** IOM gives an incident in several rows, and may give it another name: neither changes what it counted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { recognize } from "../../../scripts/update/recognize.js";
import { readSheets } from "../../../scripts/update/sheets.js";
import { csvFile, held, incidentRows } from "./files.js";
import { trial } from "./small-boats.js";

/** Of IOM's real file of November 2024 (CC BY 4.0), places and sources left out. */
const EXCERPT = "test/node/update/files/iom-2024-11-split-incidents.csv";

test("an incident in several rows is their sum, on the first of its days", () => {
  const { tables, remarks } = recognize(readSheets(EXCERPT));
  const incidents = tables[0]!.rows.map(({ cells }) => cells);
  assert.deepEqual(
    incidents.map((row) => [row["iom_id"], row["incident_date"], row["dead"], row["missing"]]),
    [
      ["2015.MMP00811", "2015-11-18", "2", "0"],
      ["2021.MMP0189", "2021-11-24", "27", "0"],
      ["2024.MMP1675", "2024-10-30", "4", "0"],
      ["2024.MMP1717", "2024-11-14", "1", "0"],
    ],
  );
  const ours = held("channel-deaths-incidents");
  for (const id of ["2015.MMP00811", "2021.MMP0189"]) {
    const [row, same] = [incidents, ours].map((rows) => rows.find((each) => each["iom_id"] === id));
    assert.deepEqual(row, { ...same });
  }
  assert.deepEqual(remarks, [
    "iom-2024-11-split-incidents.csv: incident 2024.MMP1675 is of 2024-10-30 and 2024-11-03; held by the first",
  ]);
});

/** All incidents, with the 27 dead of one in two rows. */
function split(change: (part: unknown[]) => void = () => undefined): string {
  const rows = incidentRows();
  const row = rows.find(([id]) => id === "2021.MMP0189")!;
  const part = [...row];
  [row[1], row[2], row[7], row[9]] = ["part 1", "Split Incident", 20, 20];
  [part[1], part[2], part[7], part[9]] = ["part 2", "Split Incident", 7, 7];
  change(part);
  return csvFile([...rows, part]);
}

test("what is split in the file and whole with us is no change", () => {
  const { text, refused } = trial(split());
  assert.equal(refused, null);
  assert.match(text, /no change in \d+ rows/);
});

test("rows that are no parts of one incident, or parts that differ, are refused with their row", () => {
  const refused = (change: (part: unknown[]) => void) =>
    trial(split(change), { because: "Any reason." }).refused!;
  const twice = /^file-\d+.csv, row \d+: 2021.MMP0189 stands there twice \(also row \d+\)/;
  assert.match(
    refused((part) => (part[1] = "part 1")),
    twice,
  );
  assert.match(
    refused((part) => (part[2] = "Incident")),
    twice,
  );
  assert.match(
    refused((part) => (part[12] = "Violence")),
    /row \d+, incident 2021.MMP0189: it is “other” here and “drowning” in another of its rows/,
  );
});

test("incidents that come under other names move what they counted, and no more", () => {
  const renamed = (dead: number) => {
    const rows = incidentRows();
    const row = rows.at(-1)!;
    [row[0], row[7]] = ["NEW", Number(row[7]) + dead];
    row[9] = Number(row[9]) + dead;
    return trial(csvFile(rows));
  };
  assert.equal(renamed(0).refused, null);
  assert.match(
    renamed(1).text,
    /Figures that moved:\n {2}dead, \d{4}-01-01 to .*: at least \d+ → /,
  );
});
