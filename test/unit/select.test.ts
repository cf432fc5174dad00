import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { elements } from "../../src/static/elements.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { definition as crossingsTimeline } from "../../src/crossings-timeline/definition.js";
import { definition as deathsTally } from "../../src/deaths-tally/definition.js";
import { definition as quoteCard } from "../../src/quote-card/definition.js";
import { selectQuote } from "../../src/quote-card/quote-card.select.js";
import { definition as removalsCounter } from "../../src/removals-counter/definition.js";
import { selectionOf, viewModelOf } from "../view.js";

/** The selection, or a failed test that names the problem. */
function selected<T extends object>(outcome: T): Exclude<T, { problem: string }> {
  if (isProblem(outcome))
    throw new Error(`${outcome.problem}: ${outcome.attribute}="${outcome.value}"`);
  return outcome as Exclude<T, { problem: string }>;
}

const removals = (attributes: Attributes) => selectionOf(removalsCounter, attributes);
const crossings = (attributes: Attributes) => selectionOf(crossingsTimeline, attributes);
const deaths = (attributes: Attributes) => selectionOf(deathsTally, attributes);
const quotation = (attributes: Attributes) =>
  selectionOf({ ...quoteCard, select: selectQuote }, attributes);

describe("a removals counter selects", () => {
  const total = (view: Attributes) => {
    const selection = selected(removals(view));
    if (selection.kind !== "total") throw new Error("not a total");
    return selection;
  };

  it("13,460 as known on the article's day, without parts that we have not seen", () => {
    const { headline, parts, subsets } = total({ "as-of": "2024-12-29" });
    expect(headline.figure).to.include({ value: 13460, from: "2024-07-05", to: "2024-12-07" });
    expect(headline.before).to.equal(null);
    expect(parts).to.deep.equal([]);
    expect(subsets.map(({ figure }) => figure.value)).to.deep.equal([2100]);
  });

  it("the same months a year before where that was published with it", () => {
    const { headline, parts, subsets } = total({ "as-of": "2025-04-01" });
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
      value: 58500,
      qualifier: "more-than",
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
    expect(total({ from: "2024", to: "2024" }).headline.figure.value).to.equal(34941);
    expect(total({ from: "2024-07", to: "2024-12" }).headline.figure.value).to.equal(18574);
  });

  it("parts that add up to their whole wherever the whole is a sum of them", () => {
    for (let year = 2004; year <= 2025; year++) {
      const { headline, parts } = total({ from: String(year), to: String(year) });
      expect(headline.figure.derived).to.equal(year < 2024 ? "sum" : null);
      if (parts.length === 2)
        expect(
          parts.reduce((sum, { figure }) => sum + figure.value, 0),
          String(year),
        ).to.equal(headline.figure.value);
      for (const { figure } of parts) expect(figure.published).to.equal(headline.figure.published);
    }
    expect(total({ from: "2025", to: "2025" }).headline.figure.value).to.equal(9912 + 29459);
    expect(total({ from: "2025", to: "2025" }).headline.before?.value).to.equal(34941);
    expect(
      total({ from: "2025", to: "2025", "as-of": "2026-03-01" }).headline.figure.value,
    ).to.equal(37918);
  });

  it("layers joined by their dates, not by their places", () => {
    const copy = structuredClone(dataset);
    const voluntary = copy.series.find(({ id }) => id === "voluntary-by-quarter-edition-2026-05")!;
    voluntary.values = voluntary.values.slice(4);
    voluntary.first = "2005-01-01";
    const selection = selected(selectionOf(removalsCounter, { view: "history" }, copy));
    if (selection.kind !== "history") throw new Error("not a history");
    for (const { steps } of selection.layers)
      expect([steps[0]?.from, steps.length]).to.deep.equal(["2005-01-01", 85]);
  });

  it("89 quarters of two types that add up, and no refusals at the port", () => {
    const selection = selected(removals({ view: "history" }));
    if (selection.kind !== "history") throw new Error("not a history");
    expect(selection.layers.map(({ measure }) => measure.id)).to.deep.equal([
      "enforced",
      "voluntary",
    ]);
    for (const { steps } of selection.layers) expect(steps).to.have.length(89);
    expect(selection.headline.value).to.equal(39371);
  });

  it("the quarters of the edition known on a day", () => {
    const selection = selected(removals({ view: "history", "as-of": "2024-12-29" }));
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
      selected(crossings({ from: "2024", to: "2024-12-13", "as-of": "2024-12-29" })).headline.value,
    ).to.equal(34880);
  });

  it("days published by a day, and says that it holds only a later edition", () => {
    const selection = selected(crossings({ from: "2024", "as-of": "2024-12-29" }));
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
      crossings({ from: "2026-05-15", to: "2026-07-10", interval: "month" }),
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

  it("people divided by boats, and nothing where there were fewer than ten", () => {
    const days = selected(
      crossings({
        measure: "people-per-boat",
        from: "2024-12-09",
        to: "2025-12-31",
        interval: "day",
      }),
    );
    // 31 May 2025 had 1,195 people in 19 boats, 12 December 2024 had 609 in 9.
    const on = (day: string) => days.bars.find(({ from }) => from === day);
    expect(on("2025-05-31")?.value).to.equal(1195 / 19);
    expect(on("2024-12-12")).to.deep.include({ value: null, parts: [609, 9] });
    expect(
      crossings({ measure: "people-per-boat", from: "2018-01-01", to: "2018-01-02" }),
    ).to.include({
      problem: "no-data",
    });
  });

  it("years as running sums that end at the year's total", () => {
    const { comparison } = selected(crossings({ view: "cumulative" }));
    const years = comparison?.years ?? [];
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
    const ids = (events: string | undefined) =>
      selected(crossings({ from: "2024", to: "2024", events })).events.map(({ id }) => id);
    expect(ids(undefined)).to.deep.equal(["election-2024"]);
    // Those of the year that have to do with crossings: not the vote's enforcement figures, not deaths alone.
    expect(ids("all")).to.deep.equal([
      "safety-of-rwanda-act",
      "election-2024",
      "rwanda-plan-ends",
      "starmer-meloni",
      "uk-germany-plan",
      "london-ministers",
      "crossings-609",
      "three-deaths",
    ]);
    expect(ids("none")).to.deep.equal([]);
    expect(ids("three-deaths election-2024")).to.deep.equal(["election-2024", "three-deaths"]);
  });

  it("the few events that matter most where none are asked for, and a month in its middle", () => {
    const shown = selected(crossings({ events: undefined })).events;
    expect(shown.map(({ id }) => id)).to.deep.equal([
      "major-incident-2018",
      "eu-rules-end-2020",
      "channel-2021-11-24",
      "rwanda-plan",
      "crossings-1305",
      "uk-france-deal-2023",
      "election-2024",
      "uk-france-returns-treaty",
    ]);
    const may = (from: string, to: string) =>
      selected(crossings({ from, to, events: "all" })).events.map(({ id }) => id);
    expect(may("2026-05-01", "2026-05-15")).to.deep.equal([]);
    expect(may("2026-05-16", "2026-05-31")).to.deep.equal(["crossings-200000"]);
  });
});

describe("a deaths tally selects", () => {
  it("77 as reported on the article's day", () => {
    const selection = selected(deaths({ "as-of": "2024-12-29" }));
    expect(selection.kind === "reported" && selection.figure.value).to.equal(77);
    expect(selection.arrivals).to.include({ value: 36525, to: "2024-12-28" });
  });

  it("82 dead and 3 missing for 2024 as recorded now, beside the Refugee Council's 69", () => {
    const selection = selected(deaths({ from: "2024", to: "2024" }));
    expect(selection).to.include({ kind: "record", dead: 82, missing: 3 });
    expect(selection.others.map(({ value }) => value)).to.deep.equal([77, 78, 69]);
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
    const { evidence } = selected(quotation({ quote: "home-office-operations-up" }));
    expect(
      evidence?.kind === "readings" &&
        evidence.rows.map(({ figure, before }) => [figure.value, before?.value]),
    ).to.deep.equal([
      [3188, 2371],
      [2299, 1836],
    ]);
  });

  it("the returns of the quoted half-year", () => {
    const { evidence } = selected(quotation({ quote: "cooper-returns-target" }));
    expect(evidence?.kind === "series" && evidence.quoted).to.deep.equal({
      from: "2024-07-01",
      to: "2024-12-31",
    });
  });

  it("the years asked for", () => {
    const { evidence } = selected(
      quotation({ quote: "cooper-returns-target", from: "2022", to: "2024" }),
    );
    expect(
      evidence?.kind === "series" && [evidence.bars[0]?.from, evidence.bars.at(-1)?.to],
    ).to.deep.equal(["2022-01-01", "2024-12-31"]);
  });

  it("no evidence where none is wanted or there is none", () => {
    expect(
      selected(quotation({ quote: "cooper-returns-target", "no-evidence": "" })).evidence,
    ).to.equal(null);
    expect(selected(quotation({ quote: "starmer-fantastic" })).evidence).to.equal(null);
  });
});

describe("every claim of the article", () => {
  it("can be shown by exactly one kind of element, with its verdict and why", () => {
    for (const { id } of dataset.claims) {
      const takes = elements.filter(({ tag, required }) => {
        const outcome = required.length ? null : viewModelOf(tag, { claim: id });
        return outcome && !isProblem(outcome) && outcome.shown("2026-11-28").claim;
      });
      expect(takes.length, id).to.equal(1);
    }
  });
});

describe("what cannot be honoured is a problem that names the attribute", () => {
  const cases: [string, object, string, string][] = [
    ["an unknown measure", removals({ measure: "nobody" }), "unknown-value", "measure"],
    ["an unknown scope", deaths({ scope: "sea" }), "unknown-value", "scope"],
    [
      "an unknown claim",
      viewModelOf("removals-counter", { claim: "nobody" }),
      "unknown-value",
      "claim",
    ],
    ["an unknown quotation", quotation({ quote: "nobody" }), "unknown-value", "quote"],
    ["a date that does not exist", crossings({ from: "2024-02-30" }), "bad-date", "from"],
    ["dates out of order", crossings({ from: "2024", to: "2023" }), "dates-out-of-order", "from"],
    [
      "a year nobody had counted by then",
      deaths({ "as-of": "2024-12-29", from: "2019", to: "2019" }),
      "no-data",
      "from",
    ],
    [
      "a day before daily counts were published",
      crossings({ "as-of": "2022-04-14" }),
      "nothing-published",
      "as-of",
    ],
    [
      "a day before anything was published",
      deaths({ "as-of": "2014" }),
      "nothing-published",
      "as-of",
    ],
    [
      "returns before anything was published",
      removals({ "as-of": "2001" }),
      "nothing-published",
      "as-of",
    ],
    [
      "crossings before the series began",
      crossings({ "as-of": "2017" }),
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
