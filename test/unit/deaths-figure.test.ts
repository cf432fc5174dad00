/** What a figure about people who died must hold in every view: nobody is counted twice, left out or made larger. */
import { expect } from "@open-wc/testing";
import { markOf } from "../../src/element/interaction/mark.js";
import { linesIn, longestOf } from "../../src/words/readout-room.js";
import type { Attributes } from "../../src/data/view.js";
import type { ViewModel } from "../../src/words/view-model.js";
import type { Content } from "../../src/words/content.js";
import { views } from "./deaths-views.js";
import {
  clearPictures,
  controlFaults,
  languages,
  numbersNotFound,
  pictureOf,
  readingFaults,
  viewIn,
  wordCount,
} from "./figure-checks.js";

const tag = "deaths-tally";

/** IOM's file of 2 August 2026 by year: the dead and the missing (channel-deaths-annual-2026-08.csv). */
const byYear: readonly (readonly [year: string, dead: number, missing: number])[] = [
  ["2014", 17, 0],
  ["2015", 33, 0],
  ["2016", 22, 0],
  ["2017", 8, 0],
  ["2018", 10, 1],
  ["2019", 50, 0],
  ["2020", 10, 3],
  ["2021", 40, 5],
  ["2022", 16, 0],
  ["2023", 21, 3],
  ["2024", 82, 3],
  ["2025", 32, 4],
  ["2026", 19, 0],
];

const named = (view: Attributes) => JSON.stringify(view);
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** Every text a reader can meet of a view, its picture included. */
function textsOf({ words, table, shown }: ViewModel<Content>, picture: string): string {
  const { title, subtitle, rest, readings, summary, caveats, notes, headline, later } = words;
  const texts = [title, subtitle, rest, ...readings, summary, ...caveats, ...notes, ...later];
  return [...texts, headline?.text, JSON.stringify([table(), shown("2026-11-28")]), picture].join(
    " | ",
  );
}

const sum = (rows: readonly (readonly [string, number, number])[], at: 1 | 2) =>
  rows.reduce((all, row) => all + row[at], 0);

describe("the figure of deaths", () => {
  afterEach(clearPictures);

  const titles: readonly (readonly [Attributes, string])[] = [
    [{}, "On the way to the UK, 2014–2026: at least 360 people dead, 19 missing"],
    [
      { from: "2024", to: "2024" },
      "On the way to the UK in 2024: at least 82 people dead, 3 missing",
    ],
    [
      { by: "cause" },
      "At least 360 people died: 147 linked to transport, 143 drowned, 70 other or unknown",
    ],
    [
      { by: "incident", from: "2024", to: "2024" },
      "At least 82 people died and 3 went missing in 37 recorded incidents in 2024",
    ],
    [
      { by: "incident", from: "2017", to: "2017" },
      "At least 8 people died in 8 recorded incidents in 2017",
    ],
    [
      { "as-of": "2024-12-29" },
      "At least 77 people had died in 2024, as reported on 29 December 2024",
    ],
    // Rows that are sums of a day are no incidents that could be counted.
    [
      { by: "incident", from: "2026", to: "2026" },
      "At least 19 people died in recorded incidents in 2026",
    ],
  ];
  for (const [view, title] of titles)
    it(`says of ${named(view)}: ${title}`, async () => {
      const { words } = await viewIn(tag, view);
      expect(spaced(words.title)).to.equal(title);
      // The qualifier is never parted from its number, nor in two.
      expect(words.title).to.match(/at\u00a0least\u00a0\d/i);
    });

  it("says above the picture what a dot is, and to which day the last year goes", async () => {
    const { words } = await viewIn(tag, {});
    expect(spaced(words.subtitle)).to.equal(
      "To 30 July 2026. One dot is one person: ● dead ○ missing",
    );
  });

  for (const language of languages)
    it(`has titles of at most 15 words whose numbers can be found, in ${language}`, async () => {
      for (const view of views) {
        const shown = await viewIn(tag, view, language);
        const { svg } = await pictureOf(shown, 640);
        const { title, caveats } = shown.words;
        expect(wordCount(title), title).to.be.at.most(15);
        // The day of publication stands at the foot.
        const foot = shown.words.sources.map(({ when }) => when).join(" ");
        expect(numbersNotFound(shown, `${svg.textContent} ${foot}`), title).to.be.empty;
        expect(readingFaults(shown), named(view)).to.be.empty;
        expect(
          caveats.filter((caveat) => caveat.length > 60),
          named(view),
        ).to.be.empty;
      }
    });

  it("adds the dead and the missing in no text of any view", async () => {
    const sums = byYear
      .filter(([, , missing]) => missing)
      .map(([, dead, missing]) => dead + missing);
    // The total, and years of which the sum is no other number of the figure.
    const never = [sum(byYear, 1) + sum(byYear, 2), ...sums].filter((each) => each > 40);
    expect(never).to.include.members([379, 85, 45]);
    for (const view of [{}, { by: "cause" }, { by: "incident" }, { from: "2024", to: "2024" }]) {
      const shown = await viewIn(tag, view);
      const { svg } = await pictureOf(shown, 640);
      const text = textsOf(
        shown,
        [...svg.querySelectorAll("text")].map((each) => each.textContent).join(" | "),
      );
      for (const number of never)
        expect(text).not.to.match(new RegExp(`(?<![\\d,.])${number}(?![\\d,.])`));
    }
  });

  it("says of no number of people that it is at least nobody, or 1 people", async () => {
    for (const view of views) {
      const shown = await viewIn(tag, view);
      expect(textsOf(shown, "")).not.to.match(/at least.0\b|(?<![\d,])1.people/);
    }
  });

  it("says of a year its two numbers, and how many arrived where that is known", async () => {
    const { words, table } = await viewIn(tag, {});
    expect(spaced(words.readings[10]!)).to.equal(
      "2024: at least 82 people dead, 3 missing. Detected arriving by small boat: 36,816 people.",
    );
    expect(spaced(words.readings[0]!)).to.equal("2014: at least 17 people dead.");
    const rows = table()!.rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text));
    expect(rows).to.deep.equal(
      // The last row is the whole.
      [...byYear, ["", 360, 19] as const].map(([, dead, missing]) => [
        String(dead),
        missing ? String(missing) : "none recorded",
      ]),
    );
  });

  it("rests on the year that has not ended, beside the same days of the year before", async () => {
    const { words } = await viewIn(tag, {});
    expect(spaced(words.rest)).to.match(
      /^2026 to 30 July: at least 19 people dead\. Detected arriving by small boat: 14,200 people\. By that day in 2025: at least 20 people dead, 1 missing\.$/,
    );
    // It is the sum of the same days, and stays within two lines beside its buttons.
    expect(words.readings[12]).to.include("14,200");
    expect(linesIn(longestOf(words), 40)).to.equal(2);
    // Where the days are not the same ones nothing is said of arrivals.
    const years = await viewIn(tag, { "as-of": "2026-05-10" });
    expect(years.words.rest).to.match(/to 3 May: .*arriving by small boat: 7,218/);
  });

  it("rests on the whole where it is divided by cause, and marks none of the causes", async () => {
    const { words } = await viewIn(tag, { by: "cause" });
    expect(spaced(words.rest)).to.equal(
      "2014 to 30 July 2026: at least 360 people dead, 19 missing.",
    );
    expect(words.restRow).to.equal(3);
    const { svg, points } = await pictureOf(await viewIn(tag, { by: "cause" }), 360);
    markOf(
      svg,
      points,
      points.findIndex(({ row }) => row === words.restRow),
      "underline",
    );
    expect(svg.querySelector(".mark")).to.equal(null);
  });

  it("says of an incident its day and two numbers, and nothing about anybody", async () => {
    const { words, table } = await viewIn(tag, { by: "incident" });
    for (const reading of words.readings.slice(0, -1))
      expect(spaced(reading)).to.match(
        /^\d+ \w+ \d{4}(, one or more incidents)?: at least \d+ (person|people) (dead|missing)(, \d+ missing)?\.$/,
      );
    expect(table()!.columns).to.have.length(3);
    expect(
      words.readings.filter((reading) => reading.includes("one or more incidents")),
    ).to.have.length(6);
  });

  it("names an empty group of causes as one", async () => {
    const { words, table } = await viewIn(tag, { by: "cause", from: "2017", to: "2017" });
    expect(table()!.rows.map(({ name, cells }) => [name, cells[0]?.text])).to.deep.equal([
      ["Linked to transport", "8"],
      ["Drowning", "none recorded"],
      ["Other or unknown", "none recorded"],
      ["2017", "8"],
    ]);
    expect(words.summary).to.include("Drowning: nobody recorded dead or missing.");
  });

  it("has other caveats for the Channel than for the whole route", async () => {
    const { words } = await viewIn(tag, { scope: "channel" });
    // The newer file is a copy that gives no places, so that the Channel ends earlier than the whole route.
    expect(words.caveats).to.deep.equal([
      "Our selection, by the words of the place",
      "To 3 May 2026: we have not seen the places of later deaths",
      "Minimum counts: what could be verified",
    ]);
    const earlier = await viewIn(tag, { scope: "channel", to: "2025" });
    expect(earlier.words.caveats.join()).not.to.include("later deaths");
    const { notes, measures } = words;
    expect(
      JSON.stringify([notes, measures.slice(0, 2).map(({ counted }) => counted)]),
    ).not.to.match(/lorries, motorways|whole/);
    const whole = await viewIn(tag, {});
    expect(whole.words.caveats).to.deep.equal([
      "Minimum counts: what could be verified",
      "The whole route: lorries and railways too",
    ]);
  });

  it("says with a count as reported what is known now, and who else had counted by then", async () => {
    const { words } = await viewIn(tag, { "as-of": "2024-12-29" });
    expect(words.later.map(spaced)).to.deep.equal([
      "Known now: at least 82 people dead and 3 missing in 2024 (file of 2 August 2026).",
    ]);
    // Both other counts were published in January 2025.
    expect(words.caveats.join()).not.to.include("Other counts");
    const year = await viewIn(tag, { from: "2024", to: "2024" });
    expect(year.words.others.slice(0, 3).map(({ value }) => spaced(value.text))).to.deep.equal([
      "at least 77",
      "at least 78",
      "at least 69",
    ]);
    const published = year.words.sources.map(({ published: day }) => day);
    expect(published).to.include.members(["2024-12-29", "2025-01-02", "2025-01"]);
  });

  it("says of a record pinned to a day that more is known now", async () => {
    const { words } = await viewIn(tag, { "as-of": "2026-05-10" });
    expect(spaced(words.title)).to.include("at least 351 people dead, 19 missing");
    expect(spaced(words.later[0]!)).to.include("at least 360 people dead and 19 missing");
  });

  it("offers controls that lead where they say", async () => {
    for (const view of [{}, { from: "2024", to: "2024" }, { scope: "channel" }])
      expect(await controlFaults(tag, view)).to.be.empty;
    const { words } = await viewIn(tag, {});
    expect(
      words.controls.map(({ name, options }) => [name, options.map(({ text }) => text)]),
    ).to.deep.equal([
      ["view", ["Years", "Causes", "Incidents"]],
      ["scope", ["Whole route", "Channel"]],
      ["period", ["Whole series"]],
    ]);
  });
});
