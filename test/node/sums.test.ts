/** A total is added again from what its panel gives away: the file of its rows, and a line of code in four languages. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { csvParse } from "d3-dsv";
import type { Figure } from "../../src/data/figure.js";
import { sumRowsOf } from "../../src/data/sum-rows.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import type { Content } from "../../src/words/content.js";
import { figuresIn } from "../../src/words/export-model.js";
import { noteOf } from "../../src/words/note.js";
import { sumOf, type Sum } from "../../src/words/sum.js";
import type { ViewModel } from "../../src/words/view-model.js";
import { viewModelOf } from "../view.js";

const folder = mkdtempSync(join(tmpdir(), "sums-"));
after(() => rmSync(folder, { recursive: true }));

function modelOf(tag: string, attributes: Attributes): ViewModel<Content> {
  const model = viewModelOf(tag, attributes);
  if (isProblem(model)) throw new Error(JSON.stringify(model));
  return model as ViewModel<Content>;
}

/** What a reader can ask about in a view. */
function figuresOf({ words, table }: ViewModel<Content>): Figure[] {
  return [
    ...(words.headline?.figures ?? []),
    ...figuresIn(table()),
    ...words.others.flatMap(({ value }) => value.figures),
    ...(words.claim?.record ?? []).flatMap(({ value }) => value.figures),
  ];
}

/** The sum behind the first figure that is wanted. */
function sumIn(
  tag: string,
  attributes: Attributes,
  wanted: (figure: Figure) => boolean = () => true,
): { figure: Figure; sum: Sum } {
  const model = modelOf(tag, attributes);
  const figure = figuresOf(model).find(wanted)!;
  const rows = sumRowsOf(model.dataset, figure);
  assert.ok(rows, `${tag} ${JSON.stringify(attributes)} has rows`);
  return { figure, sum: sumOf(figure, rows, tag, english.locale) };
}

const sums = {
  "all crossings": sumIn("crossings-timeline", {}),
  "a year of crossings": sumIn(
    "crossings-timeline",
    { interval: "year" },
    ({ from, to }) => from === "2024-01-01" && to === "2024-12-31",
  ),
  "the dead of a year": sumIn(
    "deaths-tally",
    {},
    ({ measure, from }) => measure.id === "dead" && from === "2024-01-01",
  ),
  "the missing of all years": sumIn("deaths-tally", {}, ({ measure }) => measure.id === "missing"),
  "returns, enforced and voluntary": sumIn("removals-counter", { view: "history" }),
};

/** Runs a line of code beside the file; gives the number it prints last. */
type Run = (line: string, file: string) => string;

const inFolder = { cwd: folder, encoding: "utf8" } as const;
const isHere = (program: string) => spawnSync(program, ["--version"]).status === 0;

/** A formula is put below the column, as a reader would; the program writes what it comes to. */
const inSheet =
  (convert: (from: string, to: string) => void): Run =>
  (formula, file) => {
    writeFileSync(
      join(folder, "with.csv"),
      `${readFileSync(join(folder, file), "utf8")},,${formula}\r\n`,
    );
    convert("with.csv", "out.csv");
    return readFileSync(join(folder, "out.csv"), "utf8").trim().split("\n").at(-1)!.split(",")[2]!;
  };

const programs: readonly (readonly [language: string, program: string, run: Run])[] = [
  ["JavaScript (Node)", "node", (line) => execFileSync("node", ["-e", line], inFolder)],
  ["Python", "python3", (line) => execFileSync("python3", ["-c", line], inFolder)],
  ["R", "Rscript", (line) => execFileSync("Rscript", ["-e", line], inFolder).replace("[1]", "")],
  [
    "Spreadsheet",
    "ssconvert",
    inSheet(
      (from, to) => void execFileSync("ssconvert", [from, to], { ...inFolder, stdio: "ignore" }),
    ),
  ],
];

// Where an interpreter is not on the machine, the file and its formula are held by the next test.
for (const [language, , run] of programs.filter(([, program]) => isHere(program)))
  test(`the line in ${language} gives the number of the panel`, () => {
    for (const [name, { figure, sum }] of Object.entries(sums)) {
      writeFileSync(join(folder, sum.file), sum.csv());
      const { line } = sum.code.find((each) => each.language === language)!;
      assert.equal(Number(run(line, sum.file).trim()), figure.value, name);
    }
  });

test("the file has exactly the rows that the panel counts, and the formula names them all", () => {
  for (const { figure, sum } of Object.values(sums)) {
    const rows = csvParse(sum.csv());
    assert.equal(sum.rows().length, rows.length);
    // What a spreadsheet reads, also where none is at hand: the third cells of all lines but the first.
    assert.equal(sum.code.at(-1)!.line, `=SUM(C2:C${rows.length + 1})`);
    assert.equal(rows.columns.indexOf("value"), 2);
    assert.equal(
      rows.reduce((total, row) => total + Number(row["value"]), 0),
      figure.value,
    );
    for (const row of rows) {
      assert.ok(row["from"]! >= figure.from && row["to"]! <= figure.to);
      for (const field of ["unit", "measure", "publisher", "source", "licence"])
        assert.notEqual(row[field], "", field);
    }
  }
  const { from } = sums["all crossings"].sum;
  assert.match(from, /^\d,\d{3} days, 1 January 2018 – .+; published \d+ \w+ \d{4}/);
});

test("the dead and the missing are never rows of one sum", () => {
  for (const name of ["the dead of a year", "the missing of all years"] as const) {
    const { figure, sum } = sums[name];
    const measures = new Set(csvParse(sum.csv()).map(({ measure }) => measure));
    assert.deepEqual([...measures], [figure.measure.label]);
  }
});

test("the panel of all crossings says what the years add up to, and why that is another number", () => {
  const { figure, sum } = sums["all crossings"];
  const years = figuresIn(modelOf("crossings-timeline", { interval: "year" }).table());
  const added = years.reduce((total, { value }) => total + value, 0);
  assert.notEqual(added, figure.value);
  const { rows } = noteOf(figure, sum, [], english.locale);
  assert.equal(
    rows.find(({ term }) => term === "Keep in mind")?.text,
    `The years, added up, give ${added.toLocaleString("en-GB")}, because whole years are official statistics; this total is added from the days.`,
  );
});

test("a published total, a ratio and a single row are no sum", () => {
  const { dataset, words } = modelOf("removals-counter", {});
  const [total] = words.headline!.figures;
  assert.deepEqual([total!.derived, sumRowsOf(dataset, total!)], [null, null]);
  const ratio = modelOf("crossings-timeline", { measure: "people-per-boat" });
  assert.equal(sumRowsOf(ratio.dataset, ratio.words.headline!.figures[0]!), null);
});

const views: readonly (readonly [tag: string, attributes: Attributes])[] = [
  ["crossings-timeline", { view: "cumulative", from: "2025" }],
  ["crossings-timeline", { interval: "quarter", measure: "boats" }],
  ["crossings-timeline", { interval: "month", measure: "people-per-boat", from: "2025" }],
  ["crossings-timeline", { "as-of": "2024-12-29" }],
  ["deaths-tally", { by: "month", from: "2024" }],
  ["deaths-tally", { by: "cause", scope: "channel" }],
  ["deaths-tally", { by: "incident", from: "2024" }],
  ["deaths-tally", { "as-of": "2026-07-10" }],
  ["removals-counter", { view: "history" }],
  ["removals-counter", { view: "history", "as-of": "2026-03-01" }],
  ["removals-counter", { from: "2020", to: "2023" }],
  ["removals-counter", { measure: "asylum-related", from: "2020", to: "2021" }],
  ["removals-counter", { claim: "removed-since-july", "as-of": "2024-12-29" }],
];

test("in views of every kind a sum of several rows has them", () => {
  for (const [tag, attributes] of views) {
    const model = modelOf(tag, attributes);
    const { dataset } = model;
    for (const figure of figuresOf(model)) {
      if (figure.derived !== "sum" || sumRowsOf(dataset, figure)) continue;
      const { value, from, to } = figure;
      const { id } = figure.measure;
      // One incident, or one month of the official statistics, is added to nothing.
      const isOneRow =
        id === "dead" || id === "missing"
          ? !value ||
            dataset.incidents.some((row) => row[id] === value && row.date >= from && row.date <= to)
          : from.slice(0, 7) === to.slice(0, 7);
      assert.ok(isOneRow, JSON.stringify({ tag, attributes, id, from, to, value }));
    }
  }
});
