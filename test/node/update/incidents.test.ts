/** Incidents come in trimmed: what could lead to a person who died stays in the compiler's file. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readDataset } from "../../../scripts/read-dataset.js";
import { update, type Asked } from "../../../scripts/update/update.js";
import { addDays } from "../../../src/data/time.js";
import { csvFile, dataCopy, held, incidentRows, PLACE } from "./files.js";

const dataset = readDataset("data");
const incidents = dataset.incidents.filter(({ sum }) => !sum);
const last = incidents.at(-1)!;
const next = addDays(last.date, 1);
const published = addDays(
  dataset.sources.find(({ id }) => id === "iom-incidents")!.published!,
  300,
);
/** How many people, dead or missing, the incidents of a year count. */
const inYear = (year: string, field: "dead" | "missing") =>
  incidents
    .filter(({ date }) => date.startsWith(year))
    .reduce((sum, incident) => sum + incident[field], 0);
const from = (count: number, more: number) => `at least ${count} → at least ${count + more}`;

function taken(change: (rows: unknown[][]) => void, asked: Partial<Asked> = {}) {
  const rows = incidentRows();
  change(rows);
  const data = dataCopy();
  const file = csvFile(rows);
  const all = { file, published, write: true, ...asked };
  const { lines, refused } = update(all, data, published);
  return { text: lines.join("\n"), refused, data };
}

const rowOf = (rows: unknown[][], id: string) => rows.find(([cell]) => cell === id)!;

/** An incident like another, on another day. */
function incident(rows: unknown[][], id: string, date: string, dead: number): void {
  const row = [...rowOf(rows, last.id)];
  [row[0], row[4], row[7], row[8], row[9]] = [id, date, dead, "", dead];
  rows.push(row);
}

test("an incident of this year is added with its country and without its place", () => {
  const { text, refused, data } = taken((rows) => {
    incident(rows, "NEW", next, 2);
    rowOf(rows, "NEW")[15] = `${PLACE}, English Channel`;
  });
  assert.equal(refused, null);
  const year = next.slice(0, 4);
  const now = inYear(year, "dead");
  assert.ok(text.includes(`${next}, dead 2, missing 0`));
  assert.ok(text.includes(`${year}  dead ${from(now, 2)}`));
  const after = readDataset(data);
  assert.deepEqual(
    after.incidents.find(({ id }) => id === "NEW"),
    {
      ...{ id: "NEW", date: next, dead: 2, missing: 0, cause: last.cause, country: last.country },
      ...{ channel: true, source: "iom-incidents" },
    },
  );
  assert.equal(held("channel-deaths-annual", data).at(-1)!["dead"], String(now + 2));
  assert.deepEqual(after.changes, dataset.changes);
  const source = after.sources.find((each) => each.id === "iom-incidents")!;
  assert.equal(source.published, published);
  assert.match(source.via!, /rows of one route, with derived columns/);
  const all = [text];
  for (const name of readdirSync(data, { recursive: true, encoding: "utf8" }))
    if (/\.(csv|json)$/.test(name)) all.push(readFileSync(`${data}/${name}`, "utf8"));
  for (const secret of [PLACE, "Voix du Nord", "name-of-a-person", "50.1, 1.2"])
    assert.ok(!all.some((words) => words.includes(secret)), secret);
});

test("an edition that says the same counts up to its own day", () => {
  const { text, data } = taken(() => undefined);
  assert.ok(text.includes(`no change in ${incidents.length} rows`));
  const source = readDataset(data).sources.find((each) => each.id === "iom-incidents")!;
  assert.equal(source.published, published);
});

test("deaths that come to a finished year need a reason, and the ledger says at least", () => {
  const later = (rows: unknown[][]) => incident(rows, "2024.MMP9000", "2024-06-01", 1);
  const { text, refused } = taken(later);
  const dead = inYear("2024", "dead");
  assert.ok(text.includes(`dead, 2024: ${from(dead, 1)}`));
  assert.match(refused!, /without a reason/);
  const { data } = taken(later, { because: "Recorded later." });
  const changes = JSON.parse(readFileSync(`${data}/changes.json`, "utf8")) as object[];
  assert.deepEqual(changes.slice(dataset.changes.length), [
    {
      ...{ id: `dead-2024-revised-${published}`, date: published },
      ...{ measure: "dead", from: "2024", to: "2024" },
      ...{ old: `at least ${dead}`, new: `at least ${dead + 1}` },
      ...{ kind: "revision", reason: "Recorded later.", source: "iom-incidents" },
    },
  ]);
});

test("an incident that is gone needs a reason", () => {
  const gone = (rows: unknown[][]) => rows.splice(rows.indexOf(rowOf(rows, "2025.MMP0270")), 1);
  const { text, refused } = taken(gone);
  assert.match(text, /gone \(1\)\n {4}2025.MMP0270/);
  const lines = (["dead", "missing"] as const).map(
    (field) => `  ${field}, 2025: ${from(inYear("2025", field), -1)}`,
  );
  assert.ok(text.includes(lines.join("\n")));
  assert.match(refused!, /2 figures of the past/);
});

const refusals: [string, (rows: unknown[][]) => void, RegExp][] = [
  [
    "a total that is not its parts",
    (rows) => (rowOf(rows, "2014.MMP00015")[9] = 2),
    /^file-\d+.csv, row 3, incident 2014.MMP00015: 1 dead and 0 missing are not the total of 2/,
  ],
  [
    "several incidents in a row",
    (rows) => (rowOf(rows, "2014.MMP00015")[2] = "Cumulative Incident"),
    /incident 2014.MMP00015: its type is “Cumulative Incident”/,
  ],
  [
    "an incident twice",
    (rows) => rows.push(rowOf(rows, "2014.MMP00015")),
    /row \d+: 2014.MMP00015 stands there twice \(also row 3\)/,
  ],
  ["no name", (rows) => (rowOf(rows, "2014.MMP00015")[0] = ""), /row 3: it has no Main ID/],
  [
    "no country",
    (rows) => (rowOf(rows, "2014.MMP00015")[13] = ""),
    /incident 2014.MMP00015: it has no country/,
  ],
  [
    "the smaller file without countries",
    (rows) => rows.forEach((row) => row.splice(13, 1)),
    /there is no column “Country of Incident”/,
  ],
  [
    "a file without the route",
    (rows) => rows.forEach((row, index) => index && (row[14] = "Western Mediterranean")),
    /has headings and no rows of ours/,
  ],
];

for (const [what, change, why] of refusals)
  test(`refused: ${what}`, () => {
    const { refused } = taken(change, { because: "Any reason." });
    assert.match(refused!, why);
    assert.ok(!refused!.includes(PLACE));
  });
