import { expect } from "@open-wc/testing";
import { faultsOf } from "../../src/data/check.js";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { sumOver } from "../../src/data/series.js";
import inventory from "../inventory.json";
import { newest } from "../newest.js";

const series = (id: string) => dataset.series.find((each) => each.id === id)!;

describe("the dataset", () => {
  it("is sound", () => {
    expect(faultsOf(dataset)).to.deep.equal([]);
  });

  it("holds every row of the article's inventory", () => {
    const ids = {
      figure: dataset.claims.map(({ id }) => id),
      claim: dataset.claims.map(({ id }) => id),
      event: dataset.events.map(({ id }) => id),
      quote: dataset.quotes.map(({ id }) => id),
    };
    const rows = inventory as { kind: keyof typeof ids; id: string }[];
    expect(rows).to.have.length(50);
    expect(rows.filter(({ kind, id }) => !ids[kind].includes(id))).to.deep.equal([]);
  });

  it("holds at least the sixteen quotations, each with its speaker and where it was printed", () => {
    expect(dataset.quotes.length).to.be.at.least(16);
    for (const { speaker, source } of dataset.quotes) expect(speaker && source).to.be.ok;
  });

  it("holds every day of small-boat arrivals from 2018-01-01 until it was published", () => {
    for (const id of ["arrivals-by-day", "arrival-boats-by-day"]) {
      expect(series(id).first).to.equal("2018-01-01");
      expect(series(id).values).to.have.length.at.least(3154);
      expect(series(id).values).not.to.include(null);
      expect(newest.lastDay < newest.publishedDay).to.equal(true);
    }
  });

  it("adds up to the published years of small-boat arrivals", () => {
    const years = {
      2018: 299,
      2019: 1843,
      2020: 8462,
      2021: 28526,
      2022: 45755,
      2023: 29437,
      2024: 36816,
    };
    for (const [year, people] of Object.entries(years))
      expect(
        sumOver(series("arrivals-by-day"), { from: `${year}-01-01`, to: `${year}-12-31` }),
      ).to.equal(people);
  });

  it("adds up to the published 57,912 and 56,197 returns of 2024 and 2025, refusals at the port included", () => {
    const total = (year: string) =>
      ["enforced", "voluntary", "port-refusals"]
        .map((type) =>
          sumOver(series(`${type}-by-quarter-edition-2026-02`), {
            from: `${year}-01-01`,
            to: `${year}-12-31`,
          }),
        )
        .reduce((sum, value) => sum! + value!, 0);
    expect(total("2024")).to.equal(57912);
    expect(total("2025")).to.equal(56197);
  });

  it("holds 220 incidents, 82 dead and 3 missing in 2024, 50 dead in 2019", () => {
    expect(dataset.incidents).to.have.length(220);
    const year = (text: string) => dataset.incidents.filter(({ date }) => date.startsWith(text));
    const sum = (rows: Dataset["incidents"], field: "dead" | "missing") =>
      rows.reduce((n, row) => n + row[field], 0);
    expect(sum(year("2024"), "dead")).to.equal(82);
    expect(sum(year("2024"), "missing")).to.equal(3);
    expect(sum(year("2019"), "dead")).to.equal(50);
  });

  it("says nothing in an incident that could identify a person", () => {
    for (const row of dataset.incidents)
      expect(Object.keys(row).sort()).to.deep.equal([
        "cause",
        "channel",
        "country",
        "date",
        "dead",
        "id",
        "missing",
        "source",
      ]);
  });

  it("links no address beyond the publishers' own and known fact-checkers'", () => {
    const known = [
      "www.gov.uk",
      "fullfact.org",
      "missingmigrants.iom.int",
      "ein.org.uk",
      "www.wsws.org",
    ];
    for (const { url } of dataset.sources)
      if (url !== null) expect(known).to.include(new URL(url).host);
  });

  it("names who reported every secondary source", () => {
    for (const { evidence, via } of dataset.sources)
      if (evidence === "secondary") expect(via).to.be.a("string");
  });

  it("uses none of the words for people that the rules forbid", () => {
    const ours = {
      ...dataset,
      quotes: [],
      claims: dataset.claims.map(({ why }) => why),
      sources: [],
    };
    expect(JSON.stringify(ours)).to.not.match(
      /\b(swarm|flood|wave|surge|influx|invasion|illegals)\b/i,
    );
  });
});

/** A copy of the dataset with one change. */
function changed(change: (copy: Dataset) => void): Dataset {
  const copy = structuredClone(dataset);
  change(copy);
  return copy;
}

describe("a fault in the dataset is named with file, row and remedy", () => {
  const cases: [string, (copy: Dataset) => void, string, string, RegExp][] = [
    [
      "a date out of order",
      ({ incidents }) => incidents.reverse(),
      "data/incidents.json",
      "2026.MMP",
      /Sort the rows by date/,
    ],
    [
      "a source that is not there",
      ({ readings }) => (readings[0]!.source = "nobody"),
      "data/readings.json",
      dataset.readings[0]!.id,
      /"nobody" is not in data\/sources.json. Add that row or correct the id/,
    ],
    [
      "a day changed, so that the year's sum no longer agrees",
      ({ series }) => (series.find(({ id }) => id === "arrivals-by-day")!.values[2537] = 1000),
      "data/readings.json",
      "arrivals-2024-published-2025-11-27",
      /adds up to .* not to 36816/,
    ],
    [
      "a week that is not the sum of its days",
      ({ series }) => (series.find(({ id }) => id === "arrivals-by-week")!.values[300]! += 1),
      "data/series/arrivals-by-week.json",
      "arrivals-by-week",
      /the seven days in arrivals-by-day add up to/,
    ],
    [
      "a claim's record that the incidents do not give",
      ({ incidents }) => (incidents.find(({ date }) => date === "2024-12-29")!.dead = 3),
      "data/claims.json",
      "deaths-2024",
      /record says 82/,
    ],
    [
      "an id used twice",
      ({ events }) => (events[1]!.id = events[0]!.id),
      "data/events.json",
      "election-2024",
      /used twice/,
    ],
    [
      "a count of deaths that does not say at least",
      ({ readings }) =>
        (readings.find(({ measure }) => measure === "deaths-reported")!.qualifier = "exact"),
      "data/readings.json",
      "deaths-reported",
      /always "at-least"/,
    ],
    [
      "a day that does not exist",
      ({ readings }) => (readings[0]!.to = "2024-02-30"),
      "data/readings.json",
      dataset.readings[0]!.id,
      /to must be a date that exists/,
    ],
    [
      "a number below zero",
      ({ incidents }) => (incidents[0]!.dead = -1),
      "data/incidents.json",
      "2014.MMP00015",
      /dead must be 0 or more/,
    ],
    [
      "a series longer than a browser should draw",
      ({ series: all }) => (all[0]!.values = Array.from({ length: 100_001 }, () => 1)),
      "data/series/",
      "",
      /values must hold at most 100000 values: give longer steps/,
    ],
    [
      "a field nobody knows",
      ({ sources }) => Object.assign(sources[0]!, { note: "x" }),
      "data/sources.json",
      "founding-article",
      /note/,
    ],
  ];
  for (const [name, change, file, row, message] of cases)
    it(name, () => {
      const fault = faultsOf(changed(change)).find(
        (each) => each.file.startsWith(file) && each.row.startsWith(row),
      );
      expect(fault?.message).to.match(message);
    });

  it("a document that is no dataset at all", () => {
    for (const nonsense of [null, 7, "x", [], {}]) expect(faultsOf(nonsense)).to.not.be.empty;
  });
});
