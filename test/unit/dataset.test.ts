import { expect } from "@open-wc/testing";
import { faultsOf } from "../../src/data/check.js";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { sumOver } from "../../src/data/series.js";
import inventory from "../inventory.json";
import { newest } from "../newest.js";

const series = (id: string) => dataset.series.find((each) => each.id === id)!;

/** Where events were reported: parliament, courts and newsrooms, each the publisher of its own words. */
const newsrooms = [
  "api.parliament.uk",
  "brusselstimes.com",
  "caselaw.nationalarchives.gov.uk",
  "cranston.independent-inquiry.uk",
  "franceintheus.org",
  "hansard.parliament.uk",
  "inews.co.uk",
  "legislation.gov.uk",
  "malaysia.news.yahoo.com",
  "www.bbc.co.uk",
  "www.ein.org.uk",
  "www.france24.com",
  "www.independent.co.uk",
  "www.lbc.co.uk",
  "www.legislation.gov.uk",
  "www.refugee-action.org.uk",
  "www.rtl.be",
  "www.the-independent.com",
  "www.theguardian.com",
  "www.thejournal.ie",
  "www.ukcisa.org.uk",
];

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
      expect(series(id).values).to.have.length.at.least(3189);
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
      2025: 41472,
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

  it("adds up to the 58,097 and 57,679 returns of the edition after", () => {
    const total = (year: string) =>
      ["enforced", "voluntary", "port-refusals"]
        .map((type) =>
          sumOver(series(`${type}-by-quarter-edition-2026-05`), {
            from: `${year}-01-01`,
            to: `${year}-12-31`,
          }),
        )
        .reduce((sum, value) => sum! + value!, 0);
    expect(total("2024")).to.equal(58097);
    expect(total("2025")).to.equal(57679);
  });

  it("says which values may still change: from April 2024 of returns, from July 2026 of arrivals", () => {
    expect(series("voluntary-by-quarter-edition-2026-05").provisionalFrom).to.equal("2024-04-01");
    expect(series("arrivals-by-day").provisionalFrom).to.equal("2026-07-01");
    expect(series("arrivals-by-month-edition-2026-08").provisionalFrom).to.equal(null);
  });

  it("names the edition of every series", () => {
    for (const { id, edition } of dataset.series) expect(edition, id).to.be.a("string");
  });

  it("holds 220 incidents and 6 sums, 82 dead and 3 missing in 2024, 50 dead in 2019, 19 in 2026", () => {
    expect(dataset.incidents.filter(({ sum: isSum }) => !isSum)).to.have.length(220);
    const sums = dataset.incidents.filter(({ sum: isSum }) => isSum);
    expect(sums).to.have.length(6);
    for (const { country, channel } of sums) expect([country, channel]).to.deep.equal([null, null]);
    const year = (text: string) => dataset.incidents.filter(({ date }) => date.startsWith(text));
    const sum = (rows: Dataset["incidents"], field: "dead" | "missing") =>
      rows.reduce((n, row) => n + row[field], 0);
    expect(sum(year("2024"), "dead")).to.equal(82);
    expect(sum(year("2024"), "missing")).to.equal(3);
    expect(sum(year("2019"), "dead")).to.equal(50);
    expect(sum(year("2026"), "dead")).to.equal(19);
    expect(sum(dataset.incidents, "dead")).to.equal(360);
    expect(sum(dataset.incidents, "missing")).to.equal(19);
  });

  it("says nothing in an incident that could identify a person", () => {
    for (const { sum, ...row } of dataset.incidents)
      expect([sum ?? true, ...Object.keys(row).sort()]).to.deep.equal([
        true,
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
      ...newsrooms,
      "www.gov.uk",
      "assets.publishing.service.gov.uk",
      "fullfact.org",
      "missingmigrants.iom.int",
      "ein.org.uk",
      "questions-statements.parliament.uk",
    ];
    for (const { url } of dataset.sources)
      if (url !== null) expect(known).to.include(new URL(url).host);
  });

  it("names who reported every secondary source", () => {
    for (const { evidence, via } of dataset.sources)
      if (evidence === "secondary") expect(via).to.be.a("string");
  });

  it("calls words a quotation only where the article itself quotes them", () => {
    expect(dataset.claims.filter(({ quotation }) => quotation).map(({ id }) => id)).to.deep.equal([
      "pakistan-flight",
      "illegal-working-rise",
      "london-visits",
      "london-arrests",
      "london-notices",
      "returns-five-years",
    ]);
    for (const { printedBy } of dataset.claims)
      expect(printedBy).to.equal("World Socialist Web Site");
  });

  it("holds the events of the whole record, each with a short title and at least for every death", () => {
    expect(dataset.events).to.have.length(53);
    for (const { id, title } of dataset.events) {
      expect(title.length, id).to.be.at.most(60);
      if (/\b(die|found dead)\b/.test(title)) expect(title, id).to.match(/^At least /);
    }
    const first = (topic: (typeof dataset.events)[0]["topics"][0]) =>
      dataset.events.filter(({ importance, topics }) => importance === 1 && topics.includes(topic));
    expect(first("deaths").map(({ id }) => id)).to.deep.equal([
      "calais-camp-cleared",
      "essex-lorry-2019",
      "channel-2021-11-24",
      "gris-nez-2024-09-03",
      "cranston-report",
    ]);
    expect(first("crossings")).to.have.length(8);
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
      /"nobody" is the id of no row of sources\. Add that row or correct the id/,
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
      "quotation marks in a printer's own sentence",
      ({ claims }) => (claims.find(({ id }) => id === "crossings-2024")!.wording = "“rising”"),
      "data/claims.json",
      "crossings-2024",
      /holds quotation marks, but quotation is false\. Take them out/,
    ],
    [
      "a claim without who printed it",
      ({ claims }) => delete (claims[0] as Partial<(typeof claims)[0]>).printedBy,
      "data/claims.json",
      "removed-since-july",
      /printedBy is missing: it must say who printed the wording: give the publication’s name/,
    ],
    [
      "a quotation of nobody",
      ({ claims }) => (claims.find(({ quotation }) => quotation)!.attributedTo = null),
      "data/claims.json",
      "pakistan-flight",
      /attributedTo names nobody/,
    ],
    [
      "an event that no picture would show",
      ({ events }) => (events[0]!.topics = []),
      "data/events.json",
      "eu-enlargement-2004",
      /Name crossings, returns or deaths/,
    ],
    [
      "a source of an event that is no row of its file",
      ({ sources }) =>
        Object.assign(
          sources.find(({ id }) => id.startsWith("event-"))!,
          { note: "x" },
        ),
      "data/event-sources.json",
      "event-",
      /unknown field note/,
    ],
    [
      "an id used twice",
      ({ events }) => (events[1]!.id = events[0]!.id),
      "data/events.json",
      "eu-enlargement-2004",
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
      "a measure that an element shows without a short name",
      ({ measures }) => delete measures.find(({ id }) => id === "offenders")!.short,
      "data/measures.json",
      "offenders",
      /<removals-counter> shows it, but it has no short name.*Give it a short/,
    ],
    [
      "two measures of one element with the same value",
      ({ measures }) =>
        (measures.find(({ id }) => id === "offenders")!.attributeValue = "enforced"),
      "data/measures.json",
      "offenders",
      /<removals-counter measure="enforced"> is "enforced" already. Give one of them another/,
    ],
    [
      "a value to choose a measure by, and no element",
      ({ measures }) => (measures.find(({ id }) => id === "offenders")!.element = null),
      "data/measures.json",
      "offenders",
      /attributeValue is "offenders", but element is null. Name the element/,
    ],
    [
      "parts that must not be added",
      ({ measures }) =>
        (measures.find(({ id }) => id === "returns")!.parts = ["enforced", "offenders"]),
      "data/measures.json",
      "returns",
      /parts "enforced" and "offenders" are not addable to each other. Correct parts, or addable/,
    ],
    [
      "a measure that is a part of itself",
      ({ measures }) =>
        (measures.find(({ id }) => id === "enforced")!.parts = ["enforced", "voluntary"]),
      "data/measures.json",
      "enforced",
      /part of itself. Take it out of parts/,
    ],
    [
      "a subset that might be added to a part",
      ({ measures }) => measures.find(({ id }) => id === "offenders")!.addable.push("enforced"),
      "data/measures.json",
      "returns",
      /subset "offenders" is addable to it or to a part of it.*Correct subsets or addable/,
    ],
    [
      "a ratio of something that nobody counts",
      ({ measures }) =>
        (measures.find(({ id }) => id === "people-per-boat")!.ratioOf = ["arrivals", "rafts"]),
      "data/measures.json",
      "people-per-boat",
      /ratioOf "rafts" is the id of no row of measures\. Add that row or correct the id/,
    ],
    [
      "a ratio of one measure",
      ({ measures }) =>
        ((
          measures.find(({ id }) => id === "people-per-boat") as unknown as { ratioOf: string[] }
        ).ratioOf = ["arrivals"]),
      "data/measures.json",
      "people-per-boat",
      /ratioOf must name two measures/,
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
      /values must hold at most 40000 values: give longer steps/,
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
