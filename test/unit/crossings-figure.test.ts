import { expect } from "@open-wc/testing";
import { definition } from "../../src/crossings-timeline/definition.js";
import { ours } from "../../src/crossings-timeline/crossings-timeline.counts.words.js";
import { dataset } from "../../src/data/dataset.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { selectionOf } from "../view.js";
import { views } from "./crossings-views.js";
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

const TAG = "crossings-timeline";

const named = views.map((attributes) => [JSON.stringify(attributes), attributes] as const);

/** What is selected, or a failed test that names the problem. */
function selected(attributes: Attributes) {
  const selection = selectionOf(definition, attributes);
  if (isProblem(selection)) throw new Error(`${selection.problem}: ${selection.attribute}`);
  return selection;
}

const titleOf = async (attributes: Attributes) => (await viewIn(TAG, attributes)).words.title;
const restOf = async (attributes: Attributes) => (await viewIn(TAG, attributes)).words.rest;

/** The readings whose period begins so. */
const readingsOf = async (attributes: Attributes, start: string) =>
  (await viewIn(TAG, attributes)).words.readings.filter((each) => each.startsWith(start));

describe("the title of a crossings timeline", () => {
  // Values from the publisher's editions of 27 August and 25 September 2026.
  const titles: [Attributes, string][] = [
    [
      {},
      "41,472 people detected arriving by small boat in 2025; 45,774 in 2022, highest from 2018",
    ],
    [
      { interval: "day" },
      "41,472 people detected arriving by small boat in 2025; 45,755 in 2022, highest from 2018",
    ],
    [
      { "as-of": "2023-01-31" },
      "45,755 people detected arriving by small boat in 2022, the highest year from 2018",
    ],
    [
      { from: "2024", to: "2025" },
      "41,472 people detected arriving by small boat in 2025; 36,816 in 2024",
    ],
    [
      { from: "2026", to: "2026-08-20" },
      "15,897 people detected arriving by small boat from 1 January to 20 August 2026",
    ],
    [
      { from: "2024", to: "2024" },
      "36,816 people detected arriving by small boat in 2024; the highest week was 1,806",
    ],
    [
      { view: "cumulative", to: "2026-08-20" },
      "15,897 people detected arriving by 20 August 2026; 27,997 by that day in 2025",
    ],
    [
      { view: "cumulative" },
      "18,609 people detected arriving by 24 September 2026; 32,188 by that day in 2025",
    ],
    [
      { view: "cumulative", compare: "2022" },
      "18,609 people detected arriving by 24 September 2026; 32,336 by that day in 2022",
    ],
    [{ measure: "boats" }, "672 small boats in 2025; 1,110 in 2022, highest from 2018"],
    [
      { measure: "people-per-boat" },
      "41,472 people in 672 boats in 2025: 61.7 per boat; 53.0 in 2024",
    ],
  ];
  for (const [attributes, title] of titles)
    it(title, async () => expect(await titleOf(attributes)).to.equal(title));

  it("answers the months that were asked for, not the quarters", async () => {
    const title = await titleOf({ from: "2024-03", to: "2024-09" });
    expect(title).to.match(/from March to September 2024$/);
    expect(selected({ from: "2024-03", to: "2024-09" }).span).to.deep.equal({
      from: "2024-03-01",
      to: "2024-09-30",
    });
  });

  for (const [name, attributes] of named)
    it(`has at most 15 words and no number of its own in any language: ${name}`, async () => {
      for (const language of languages) {
        const view = await viewIn(TAG, attributes, language);
        const { title } = view.words;
        expect(wordCount(title), title).to.be.at.most(15);
        expect(title).to.not.match(/\bsince\b|[.!?]$/);
        const { svg } = await pictureOf(view, 640);
        const text = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
        expect(numbersNotFound(view, text.join(" | ")), title).to.deep.equal([]);
        clearPictures();
      }
    });

  it("draws a span within one year as a running total", async () => {
    const { comparison } = selected({ view: "cumulative", from: "2024-07-05", to: "2024-12-29" });
    expect(comparison?.years.map(({ year }) => year)).to.deep.equal(["2024"]);
    expect(comparison?.years[0]?.sums[0]).to.be.a("number");
    expect(await titleOf({ view: "cumulative", from: "2024-07-05", to: "2024-12-29" })).to.include(
      "from 5 July to 29 December 2024",
    );
  });
});

describe("the line above a crossings timeline", () => {
  for (const [name, attributes] of named)
    it(`has a sentence for each row of the table: ${name}`, async () => {
      for (const language of languages)
        expect(readingFaults(await viewIn(TAG, attributes, language)), language).to.deep.equal([]);
    });

  it("says the partial year and the same days of the year before while nobody points", async () => {
    expect(await restOf({ to: "2026-08-20" })).to.equal(
      "2026 to 20 August: 15,897 people; 27,997 by that day in 2025.",
    );
    expect(await restOf({})).to.equal(
      "2026 to 24 September: 18,609 people; 32,188 by that day in 2025.",
    );
  });

  it("says the newest of whole years beside the one before", async () => {
    expect(await restOf({ from: "2022", to: "2024" })).to.equal(
      "2024: 36,816 people; 29,437 in 2023.",
    );
  });

  it("reads a month beside the same month a year before, both official", async () => {
    expect(await readingsOf({}, "August 2022")).to.deep.equal([
      "August 2022: 8,574 people. August 2021: 3,053.",
    ]);
  });

  it("says of the newest whole year which one was the highest", async () => {
    expect(await readingsOf({ interval: "year" }, "2025")).to.deep.equal([
      "2025: 41,472 people. 2024: 36,816. Highest from 2018: 45,774, in 2022.",
    ]);
  });

  it("compares a month of the operational series with the same one, and says that it is provisional", async () => {
    const [reading] = await readingsOf({}, "August 2026");
    expect(reading).to.match(/^August 2026: [\d,]+ people\. August 2025: 3,567\. Provisional\.$/);
  });

  it("reads the compared years by the day, the last of February for a day they do not have", async () => {
    const [august] = await readingsOf({ view: "cumulative" }, "By 20 August");
    expect(august)
      .to.include("15,897 people in 2026; 27,997 in 2025; 19,294 in 2024")
      .and.include("Other years: 19 to 21,344.");
    const [chosen] = await readingsOf({ view: "cumulative", compare: "2019" }, "By 24 September");
    expect(chosen).to.match(/18,609 people in 2026; [\d,]+ in 2019; 32,188 in 2025\./);
    const [leap] = await readingsOf({ view: "cumulative" }, "By 29 February");
    expect(leap).to.include("28th");
  });
});

describe("the editions of a crossings timeline", () => {
  it("are the official statistics by month, quarter and year, and the operational series by day and week", () => {
    const official = (attributes: Attributes) => {
      const { bars } = selected(attributes);
      return bars.filter((bar) => bar.official).at(-1)?.to ?? null;
    };
    expect(official({})).to.equal("2026-06-30");
    expect(official({ interval: "quarter" })).to.equal("2026-06-30");
    expect(official({ interval: "year" })).to.equal("2025-12-31");
    expect(official({ interval: "week" })).to.equal(null);
    expect(official({ interval: "day" })).to.equal(null);
  });

  it("begin to be provisional on the day after the last official period, whatever that is", () => {
    expect(selected({}).provisionalFrom).to.equal("2026-07-01");
    const copy = structuredClone(dataset);
    for (const series of copy.series)
      if (/^arrivals-by-month/.test(series.id)) series.values = series.values.slice(0, -3);
    const earlier = selectionOf(definition, {}, copy);
    expect(!isProblem(earlier) && earlier.provisionalFrom).to.equal("2026-04-01");
    expect(selected({ to: "2026-06" }).provisionalFrom).to.equal(null);
  });

  it("are named in the notes, and a day says what the official statistics count otherwise", async () => {
    const months = (await viewIn(TAG, {})).words.notes.join(" ");
    expect(months).to.include(
      "Months to June 2026 are official statistics, published 27 August 2026",
    );
    const days = (await viewIn(TAG, { interval: "day" })).words.notes.join(" ");
    expect(days).to.include("weekly operational figures, published 25 September 2026");
    expect(days).to.include(
      "The official statistics count 8,466 people in 2020 and 45,774 people in 2022.",
    );
  });

  it("begin on the day on which daily counts were first published", () => {
    for (const asOf of ["2017-01-01", "2020-06-01", "2022-04-14"]) {
      const outcome = selectionOf(definition, { "as-of": asOf });
      expect(outcome).to.include({ problem: "nothing-published" });
      expect(isProblem(outcome) && outcome.available).to.deep.equal(["2022-04-15"]);
    }
    expect(selected({ "as-of": "2022-04-15" }).span.to).to.equal("2022-04-14");
  });
});

describe("what a crossings timeline says beside its picture", () => {
  it("the caveats that must be known, in order and in short", async () => {
    const caveats = async (attributes: Attributes, language = "en-GB") =>
      (await viewIn(TAG, attributes, language)).words.caveats;
    expect(await caveats({})).to.deep.equal([
      "Only people who were detected are counted",
      "From 1 July 2026 provisional; later counts may be lower",
    ]);
    expect((await caveats({ view: "cumulative" })).at(-1)).to.equal(
      "2026 is provisional; later counts may be lower",
    );
    expect((await caveats({ measure: "people-per-boat" }))[0]).to.equal(
      "An average: people in all boats divided by all boats",
    );
    for (const attributes of views)
      for (const language of languages)
        for (const caveat of await caveats(attributes, language))
          expect(caveat.length, caveat).to.be.at.most(60);
  });

  it("how many days a bar that is cut covers", async () => {
    expect((await viewIn(TAG, { from: "2024", to: "2024" })).words.summary).to.include(
      "The last bar covers only 2 days: 30 – 31 December 2024.",
    );
  });

  it("boats are never called people", async () => {
    for (const attributes of views.filter(({ measure }) => measure === "boats")) {
      const { words } = await viewIn(TAG, attributes);
      const said = [
        words.title,
        words.subtitle,
        words.rest,
        words.summary,
        words.headline?.label,
        ...words.readings,
        ...words.caveats,
        ...words.notes,
      ];
      expect(said.join(" ")).to.not.match(/people|person/i);
    }
  });

  it("an average of fewer than ten boats is not shown", async () => {
    const readings = await readingsOf(
      { measure: "people-per-boat", interval: "day" },
      "12 December 2024",
    );
    expect(readings).to.deep.equal([
      "12 December 2024: too few boats for an average, 609 people in 9 boats.",
    ]);
  });

  it("a count of somebody else's has its own name and notes, even under an id of ours", async () => {
    const copy = structuredClone(dataset);
    const measure = copy.measures.find(({ id }) => id === "arrivals")!;
    Object.assign(measure, { label: "people counted at the harbour", short: "Harbour count" });
    measure.caveats = ["Counted from the pier."];
    const { words } = await viewIn(TAG, {}, "en-GB", copy);
    expect(words.title).to.equal(
      "Harbour count: 41,472 people in 2025; 45,774 in 2022, highest from 2018",
    );
    expect(words.caveats).to.deep.equal(["Counted from the pier."]);
    expect([words.subtitle, words.summary, ...words.notes].join(" ")).to.not.match(
      /small boat|Home Office|detected/,
    );
    measure.caveats = [];
    expect((await viewIn(TAG, {}, "en-GB", copy)).words.caveats).to.deep.equal([
      "No notes came with these figures",
    ]);
  });

  it("our sentences are about measures as our dataset calls them", () => {
    for (const [id, label] of Object.entries(ours))
      expect(dataset.measures.find((measure) => measure.id === id)?.label).to.equal(label);
  });
});

describe("the controls of a crossings timeline", () => {
  for (const [name, attributes] of named)
    it(`set what they say: ${name}`, async () =>
      expect(await controlFaults(TAG, attributes)).to.deep.equal([]));

  it("offer only what the span can bear", async () => {
    const options = async (attributes: Attributes) =>
      (await viewIn(TAG, attributes)).words.controls
        .find(({ name }) => name === "view")
        ?.options.map(({ text }) => text);
    expect(await options({ from: "2024-12", to: "2024-12" })).to.deep.equal(["Days", "Weeks"]);
    expect(await options({})).to.deep.equal([
      "Days",
      "Weeks",
      "Months",
      "Quarters",
      "Years",
      "Compare years",
    ]);
    expect(await options({ measure: "people-per-boat" })).to.not.include("Compare years");
  });

  it("lead to one year by weeks in two presses, and to compared years in one", async () => {
    const { controls } = (await viewIn(TAG, { interval: "year" })).words;
    const year = controls
      .find(({ name }) => name === "period")
      ?.options.find(({ text }) => text === "2024");
    expect(year?.set).to.deep.equal({ from: "2024", to: "2024", interval: null });
    expect(selected({ from: "2024", to: "2024" }).interval).to.equal("week");
  });

  it("choose the year that the newest is compared with, and forget it with the comparison", async () => {
    const { controls } = (await viewIn(TAG, { view: "cumulative", compare: "2022" })).words;
    const compare = controls.find(({ name }) => name === "compare");
    expect(compare?.options.map(({ text }) => text)).to.deep.equal([
      "2025",
      "2024",
      "2023",
      "2022",
      "2021",
      "2020",
      "2019",
      "2018",
    ]);
    expect(compare?.options[compare.chosen]?.set).to.deep.equal({ compare: "2022" });
    expect(compare?.options[0]?.set).to.deep.equal({ compare: null });
    const months = controls
      .find(({ name }) => name === "view")
      ?.options.find(({ text }) => text === "Months");
    expect(months?.set).to.deep.equal({ interval: null, view: null, compare: null });
    expect(selectionOf(definition, { view: "cumulative", compare: "2026" })).to.include({
      problem: "unknown-value",
      attribute: "compare",
    });
  });
});
