/** A publisher's new file: what it changes, and what is written of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readDataset } from "../../../scripts/read-dataset.js";
import { update } from "../../../scripts/update/update.js";
import { addDays } from "../../../src/data/time.js";
import * as files from "./files.js";
import { csvFile, workbook } from "./files.js";
import {
  days,
  inWords,
  last,
  more,
  ofYear,
  published,
  rowOf,
  smallBoats,
  TODAY,
  trial,
  weekMore,
  written,
} from "./small-boats.js";

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

test("a week more adds that week and its days, and nothing else", () => {
  const file = smallBoats(weekMore);
  const { text, refused } = trial(file);
  assert.equal(refused, null);
  const [, second] = more;
  assert.match(text, new RegExp(`new \\(7\\)\n {4}${addDays(last, 1)} .*people 0`));
  assert.match(text, new RegExp(`${second!.date} {2}people 1234, boats 2, boats_unc\\w+ 0`));
  const [was, is] = [ofYear("people"), ofYear("people", more)].map(inWords);
  assert.ok(text.includes(`people ${was!} → ${is!}`));
  assert.match(text, /new \(1\)\n {4}.*people_prevented 55, prevention_events 4/);
  assert.match(text, /Nothing is written yet/);

  const { data } = written(file);
  const dataset = readDataset(data);
  const arrivals = dataset.series.find(({ id }) => id === "arrivals-by-day")!;
  const old = readDataset("data").series.find(({ id }) => id === "arrivals-by-day")!;
  assert.deepEqual(arrivals.values, [...old.values, ...more.map(({ people }) => people)]);
  assert.equal(arrivals.provisionalFrom, old.provisionalFrom);
  assert.equal(dataset.changes.length, readDataset("data").changes.length);
  const source = dataset.sources.find(({ id }) => id === "small-boats-series")!;
  assert.equal(source.published, published);
  assert.equal(source.retrieved, TODAY);
  assert.equal(source.nextExpected, addDays(published, 7));
  assert.deepEqual(
    [source.evidence, source.via, source.reporter],
    ["primary", undefined, undefined],
  );
  const again = update({ file }, data, TODAY).lines.join("\n");
  assert.ok(again.includes(`no change in ${days.length + 7} rows`));
});

test("a revised day is shown and refused; with a reason it is written and stands in the ledger", () => {
  const { people } = days.find(({ date }) => date === "2026-08-15")!;
  const [old, now] = [people!, String(Number(people) + 11)];
  const file = smallBoats((sheets) => {
    const row = rowOf(sheets["SB_01"]!, "2026-08-15");
    [row[1], row[4]] = [Number(now), "Revised"];
    const week = rowOf(sheets["SB_02"]!, "2026-08-16");
    week[1] = Number(week[1]) + 11;
  });
  const { text, refused } = trial(file);
  assert.match(text, new RegExp(`2026-08-15 {2}people ${old} → ${now}`));
  assert.match(text, new RegExp(`arrivals, 2026-08-15: ${old} → ${now}`));
  assert.match(refused!, /a figure of the past moved without a reason.*--because/);
  assert.equal(written(file).refused, refused);

  const { data } = written(file, { because: "Border Force counted again." });
  const dataset = readDataset(data);
  assert.deepEqual(dataset.changes.at(-1), {
    id: `arrivals-2026-08-15-revised-${published}`,
    date: published,
    measure: "arrivals",
    from: "2026-08-15",
    to: "2026-08-15",
    old,
    new: now,
    kind: "revision",
    reason: "Border Force counted again.",
    source: "small-boats-series",
  });
});

test("where a finished year moved, the rows that rest on it are named", () => {
  const file = smallBoats((sheets) => {
    rowOf(sheets["SB_01"]!, "2024-12-29")[1] = 292;
    rowOf(sheets["SB_02"]!, "2024-12-29")[1] = Number(rowOf(sheets["SB_02"]!, "2024-12-29")[1]) + 1;
  });
  assert.match(trial(file).refused!, /moved without a reason/);
  const { text } = written(file, { because: "Counted again." });
  assert.match(text, /2024 {2}people 36,816 → 36,817/);
  assert.match(
    text,
    /need your hand:\ndata\/readings.json, row "arrivals-2024-published-2025-11-27"/,
  );
  assert.match(text, /\ndata\/claims.json, row "crossings-2024"/);
});

test("what the publisher notes beside the numbers is shown", () => {
  const file = smallBoats(({ SB_01 }) => (SB_01!.at(-1)![4] = "Incomplete"));
  assert.match(trial(file).text, /The publisher also says:\n.*sheet SB_01: Incomplete/);
});
