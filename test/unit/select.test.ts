import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { isProblem } from "../../src/data/view.js";
import {
  selectCrossings,
  type CrossingsView,
} from "../../src/crossings-timeline/crossings-timeline.select.js";
import { selectDeaths, type DeathsView } from "../../src/deaths-tally/deaths-tally.select.js";
import { selectQuote } from "../../src/quote-card/quote-card.select.js";
import {
  selectRemovals,
  type RemovalsView,
} from "../../src/removals-counter/removals-counter.select.js";

/** The selection, or a failed test that names the problem. */
function selected<T extends object>(outcome: T): Exclude<T, { problem: string }> {
  if (isProblem(outcome))
    throw new Error(`${outcome.problem}: ${outcome.attribute}="${outcome.value}"`);
  return outcome as Exclude<T, { problem: string }>;
}

const removals = (view: Partial<RemovalsView>) =>
  selectRemovals(dataset, { measure: "returns", view: "total", ...view });
const crossings = (view: Partial<CrossingsView>) =>
  selectCrossings(dataset, {
    measure: "people",
    interval: undefined,
    view: "arrivals",
    events: "all",
    ...view,
  });
const deaths = (view: Partial<DeathsView>) =>
  selectDeaths(dataset, { by: "year", scope: "route", ...view });

describe("a removals counter selects", () => {
  const total = (view: Partial<RemovalsView>) => {
    const selection = selected(removals(view));
    if (selection.kind !== "total") throw new Error("not a total");
    return selection;
  };

  it("13,460 as known on the article's day, without parts that were not published", () => {
    const { headline, parts, subsets } = total({ asOf: "2024-12-29" });
    expect(headline.figure).to.include({ value: 13460, from: "2024-07-05", to: "2024-12-07" });
    expect(headline.before).to.equal(null);
    expect(parts).to.deep.equal([]);
    expect(subsets.map(({ figure }) => figure.value)).to.deep.equal([2100]);
  });

  it("the same months a year before where that was published with it", () => {
    const { headline, parts, subsets } = total({ asOf: "2025-04-01" });
    expect([headline.figure.value, headline.before?.value]).to.deep.equal([24103, 21807]);
    expect(parts.map(({ figure, before }) => [figure.value, before?.value])).to.deep.equal([
      [6339, 5244],
    ]);
    expect(subsets.map(({ figure, before }) => [figure.value, before?.value])).to.deep.equal([
      [3594, 3101],
      [6781, 5508],
    ]);
  });

  it("the newest total with its qualifier", () => {
    expect(total({}).headline.figure).to.include({
      value: 60000,
      qualifier: "almost",
      to: "2026-01-31",
    });
    expect(total({ measure: "offenders" }).headline.figure).to.include({
      value: 8700,
      qualifier: "more-than",
    });
  });

  it("the newest edition of a year, and the sum of its quarters where no total was printed", () => {
    expect(
      total({ measure: "voluntary", from: "2025", to: "2025" }).headline.figure.value,
    ).to.equal(29459);
    expect(total({ from: "2019", to: "2019" }).headline.figure.value).to.equal(19772);
    expect(total({ measure: "port-refusals" }).headline.figure.value).to.equal(18308);
  });

  it("the figure of exactly the span asked for, not one inside it", () => {
    expect(total({ from: "2024", to: "2024" }).headline.figure.value).to.equal(34758);
    expect(total({ from: "2024-07", to: "2024-12" }).headline.figure.value).to.equal(18427);
  });

  it("parts that add up to their whole wherever the whole is a sum of them", () => {
    for (let year = 2004; year <= 2025; year++) {
      const { headline, parts } = total({ from: String(year), to: String(year) });
      expect(headline.figure.derived).to.equal("sum");
      if (parts.length === 2)
        expect(
          parts.reduce((sum, { figure }) => sum + figure.value, 0),
          String(year),
        ).to.equal(headline.figure.value);
      for (const { figure } of parts) expect(figure.published).to.equal(headline.figure.published);
    }
    expect(total({ from: "2025", to: "2025" }).headline.figure.value).to.equal(9912 + 29459);
    expect(total({ from: "2025", to: "2025" }).headline.before?.value).to.equal(34758);
    expect(total({ from: "2025", to: "2025", asOf: "2026-03-01" }).headline.figure.value).to.equal(
      37918,
    );
  });

  it("layers joined by their dates, not by their places", () => {
    const copy = structuredClone(dataset);
    const voluntary = copy.series.find(({ id }) => id === "voluntary-by-quarter-edition-2026-02")!;
    voluntary.values = voluntary.values.slice(4);
    voluntary.first = "2005-01-01";
    const selection = selected(selectRemovals(copy, { measure: "returns", view: "history" }));
    if (selection.kind !== "history") throw new Error("not a history");
    for (const { steps } of selection.layers)
      expect([steps[0]?.from, steps.length]).to.deep.equal(["2005-01-01", 84]);
  });

  it("88 quarters of two types that add up, and no refusals at the port", () => {
    const selection = selected(removals({ view: "history" }));
    if (selection.kind !== "history") throw new Error("not a history");
    expect(selection.layers.map(({ measure }) => measure.id)).to.deep.equal([
      "enforced",
      "voluntary",
    ]);
    for (const { steps } of selection.layers) expect(steps).to.have.length(88);
    expect(selection.headline.value).to.equal(37918);
  });

  it("the quarters of the edition known on a day", () => {
    const selection = selected(removals({ view: "history", asOf: "2024-12-29" }));
    expect(selection.kind === "history" && selection.layers[0]?.steps.at(-1)?.to).to.equal(
      "2023-12-31",
    );
  });
});

describe("a crossings timeline selects", () => {
  it("34,880 from January and 21,306 from the election, both to 13 December 2024", () => {
    expect(selected(crossings({ from: "2024", to: "2024-12-13" })).headline.value).to.equal(34880);
    expect(selected(crossings({ from: "2024-07-05", to: "2024-12-13" })).headline.value).to.equal(
      21306,
    );
    expect(
      selected(crossings({ from: "2024", to: "2024-12-13", asOf: "2024-12-29" })).headline.value,
    ).to.equal(34880);
  });

  it("days published by a day, and says that it holds only a later edition", () => {
    const selection = selected(crossings({ from: "2024", asOf: "2024-12-29" }));
    expect(selection.headline.value).to.equal(36525);
    expect(selection.backdated).to.be.true;
    expect(selection.span.to).to.equal("2024-12-28");
  });

  it("bars that add up to the total at every interval", () => {
    for (const interval of ["day", "week", "month", "quarter", "year"] as const) {
      const { bars, headline } = selected(
        crossings({ from: "2023-05-10", to: "2025-02-03", interval }),
      );
      expect(
        bars.reduce((sum, { value }) => sum + (value ?? 0), 0),
        interval,
      ).to.equal(headline.value);
    }
  });

  it("which bars are cut at their ends and which may still change", () => {
    const { bars } = selected(
      crossings({ from: "2024-11-15", to: "2025-01-10", interval: "month" }),
    );
    expect(bars.map(({ partial, provisional }) => [partial, provisional])).to.deep.equal([
      [true, false],
      [false, false],
      [true, true],
    ]);
  });

  it("an interval that fits the span", () => {
    expect(selected(crossings({ from: "2024-12", to: "2024-12" })).interval).to.equal("day");
    expect(selected(crossings({ from: "2024", to: "2024" })).interval).to.equal("week");
    expect(selected(crossings({})).interval).to.equal("month");
  });

  it("people divided by boats, and nothing where there was no boat", () => {
    const days = selected(
      crossings({
        measure: "people-per-boat",
        from: "2024-12-12",
        to: "2024-12-16",
        interval: "day",
      }),
    );
    expect(days.bars[0]?.value).to.equal(609 / 9);
    expect(days.bars.filter(({ value }) => value === null)).to.not.be.empty;
    expect(
      crossings({ measure: "people-per-boat", from: "2018-01-01", to: "2018-01-02" }),
    ).to.include({
      problem: "no-data",
    });
  });

  it("years as running sums that end at the year's total", () => {
    const { years } = selected(crossings({ view: "cumulative" }));
    expect(years.map(({ year }) => year)).to.deep.equal([
      "2018",
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
    expect(years.find(({ year }) => year === "2024")?.sums.at(-1)).to.equal(36816);
  });

  it("the events asked for, in order", () => {
    const ids = (events: string) =>
      selected(crossings({ from: "2024", to: "2024", events })).events.map(({ id }) => id);
    expect(ids("all")).to.have.length(8);
    expect(ids("none")).to.deep.equal([]);
    expect(ids("three-deaths election-2024")).to.deep.equal(["election-2024", "three-deaths"]);
  });
});

describe("a deaths tally selects", () => {
  it("77 as reported on the article's day", () => {
    const selection = selected(deaths({ asOf: "2024-12-29" }));
    expect(selection.kind === "reported" && selection.figure.value).to.equal(77);
    expect(selection.arrivals).to.include({ value: 36525, to: "2024-12-28" });
  });

  it("82 dead and 3 missing for 2024 as recorded now, beside the Refugee Council's 69", () => {
    const selection = selected(deaths({ from: "2024", to: "2024" }));
    expect(selection).to.include({ kind: "record", dead: 82, missing: 3 });
    expect(selection.others.map(({ value }) => value)).to.deep.equal([30, 52, 77, 78, 69]);
    expect(selection.arrivals?.value).to.equal(36816);
  });

  it("groups that add up to the total, by year, by month and by cause", () => {
    for (const by of ["year", "month", "cause"] as const) {
      const selection = selected(deaths({ by }));
      if (selection.kind !== "record") throw new Error("not a record");
      const sum = (field: "dead" | "missing") =>
        selection.groups.reduce((n, group) => n + group[field], 0);
      expect([sum("dead"), sum("missing")], by).to.deep.equal([selection.dead, selection.missing]);
    }
  });

  it("a smaller part for the Channel: 79 of 85 in 2024", () => {
    const selection = selected(deaths({ scope: "channel", from: "2024", to: "2024" }));
    expect(selection.kind === "record" && selection.dead + selection.missing).to.equal(79);
  });
});

describe("a quote card selects", () => {
  it("the two measures a quotation is about, with the year before", () => {
    const { evidence } = selected(
      selectQuote(dataset, { quote: "home-office-operations-up", evidence: true }),
    );
    expect(
      evidence?.kind === "readings" &&
        evidence.rows.map(({ figure, before }) => [figure.value, before?.value]),
    ).to.deep.equal([
      [3188, 2371],
      [2299, 1836],
    ]);
  });

  it("the returns of the quoted half-year", () => {
    const { evidence } = selected(
      selectQuote(dataset, { quote: "cooper-returns-target", evidence: true }),
    );
    expect(evidence?.kind === "series" && evidence.quoted).to.deep.equal({
      from: "2024-07-01",
      to: "2024-12-31",
    });
  });

  it("the years asked for", () => {
    const { evidence } = selected(
      selectQuote(dataset, {
        quote: "cooper-returns-target",
        evidence: true,
        from: "2022",
        to: "2024",
      }),
    );
    expect(
      evidence?.kind === "series" && [evidence.steps[0]?.from, evidence.steps.at(-1)?.to],
    ).to.deep.equal(["2022-01-01", "2024-12-31"]);
  });

  it("no evidence where none is wanted or there is none", () => {
    expect(
      selected(selectQuote(dataset, { quote: "cooper-returns-target", evidence: false })).evidence,
    ).to.equal(null);
    expect(
      selected(selectQuote(dataset, { quote: "starmer-fantastic", evidence: true })).evidence,
    ).to.equal(null);
  });
});

describe("every claim of the article", () => {
  it("can be shown by exactly one kind of widget, with its verdict and why", () => {
    for (const { id } of dataset.claims) {
      const chosen = [
        removals({ claim: id }),
        crossings({ claim: id }),
        deaths({ claim: id }),
      ].flatMap((outcome) => (isProblem(outcome) || !outcome.claim ? [] : [outcome.claim]));
      expect(
        chosen.map(({ claim }) => claim.id),
        id,
      ).to.deep.equal([id]);
    }
  });
});

describe("what cannot be honoured is a problem that names the attribute", () => {
  const cases: [string, object, string, string][] = [
    ["an unknown measure", removals({ measure: "nobody" }), "unknown-value", "measure"],
    ["an unknown scope", deaths({ scope: "sea" }), "unknown-value", "scope"],
    ["an unknown claim", removals({ claim: "nobody" }), "unknown-value", "claim"],
    [
      "an unknown quotation",
      selectQuote(dataset, { quote: "nobody", evidence: true }),
      "unknown-value",
      "quote",
    ],
    ["a date that does not exist", crossings({ from: "2024-02-30" }), "bad-date", "from"],
    ["dates out of order", crossings({ from: "2024", to: "2023" }), "dates-out-of-order", "from"],
    [
      "a year nobody had counted by then",
      deaths({ asOf: "2024-12-29", from: "2019", to: "2019" }),
      "no-data",
      "from",
    ],
    ["a day before anything was published", deaths({ asOf: "2014" }), "nothing-published", "as-of"],
    [
      "returns before anything was published",
      removals({ asOf: "2001" }),
      "nothing-published",
      "as-of",
    ],
    [
      "crossings before the series began",
      crossings({ asOf: "2017" }),
      "nothing-published",
      "as-of",
    ],
    ["a span without data", crossings({ from: "2030" }), "no-data", "from"],
    ["returns of a span without data", removals({ from: "2030" }), "no-data", "from"],
    ["deaths of a span without data", deaths({ from: "2030" }), "no-data", "from"],
  ];
  for (const [name, outcome, problem, attribute] of cases)
    it(name, () => expect(outcome).to.include({ problem, attribute }));
});
