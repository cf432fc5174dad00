/** What a reader who knows nothing could misread: every sentence of a view is true of what is shown, whole, and said once. */
import { expect } from "@open-wc/testing";
import { parseDataset } from "../../src/data/parse.js";
import type { Attributes } from "../../src/data/view.js";
import { noticesFor } from "../../src/words/notices.js";
import type { Content } from "../../src/words/content.js";
import { viewIn } from "./figure-checks.js";

const views: readonly (readonly [tag: string, attributes: Attributes])[] = [
  ["crossings-timeline", {}],
  ["crossings-timeline", { measure: "boats" }],
  ["crossings-timeline", { measure: "people-per-boat" }],
  ["crossings-timeline", { view: "cumulative" }],
  ["crossings-timeline", { from: "2024", to: "2024" }],
  ["crossings-timeline", { from: "2023-07", "as-of": "2025-06-30" }],
  ["deaths-tally", {}],
  ["deaths-tally", { by: "cause" }],
  ["deaths-tally", { by: "incident" }],
  ["deaths-tally", { scope: "channel" }],
  ["deaths-tally", { from: "2023-07", to: "2024" }],
  ["deaths-tally", { from: "2024", to: "2024" }],
  ["deaths-tally", { to: "2025" }],
  ["deaths-tally", { "as-of": "2026-03-01" }],
  ["removals-counter", {}],
  ["removals-counter", { measure: "offenders", view: "history" }],
  ["removals-counter", { measure: "port-refusals", view: "history" }],
  ["removals-counter", { view: "history", "as-of": "2026-03-01" }],
  ["removals-counter", { claim: "removed-since-july", "as-of": "2024-12-29" }],
  ["removals-counter", { claim: "albania-cost", "as-of": "2024-12-29" }],
  ["quote-card", { quote: "cooper-returns-target" }],
  ["quote-card", { quote: "home-office-operations-up" }],
  ["quote-card", { quote: "home-office-london" }],
];

const wordsOf = async (tag: string, attributes: Attributes) =>
  (await viewIn(tag, attributes)).words;

/** Everything that is said by us. */
function saidBy({ title, subtitle, rest, readings, summary, caveats, ...others }: Content) {
  const { notes, later, notices, claim, measures, sources } = others;
  return [
    ...[title, subtitle, rest, summary, claim?.why ?? ""],
    ...[...readings, ...caveats, ...notes, ...later],
    ...notices.map(({ text }) => text),
    ...measures.flatMap((each) => Object.values(each) as string[]),
    ...sources.flatMap(({ detail, foot }) => [detail, foot ?? ""]),
  ];
}

/** Words of ours for how we work, which a reader cannot know. */
const ours =
  /\bcompiler|founding article|this copy|\brecord now\b|snapshot|in the material|\bheld?\b.*\bstatistics|edition later|this year|\brows? (is|are)\b/i;

for (const [tag, attributes] of views)
  describe(`the sentences of ${tag} ${JSON.stringify(attributes)}`, () => {
    it("are whole, in words that a reader knows, and none stands twice in the notes", async () => {
      const words = await wordsOf(tag, attributes);
      for (const sentence of saidBy(words)) {
        expect(sentence).to.not.match(/ {2}|undefined|null|NaN| [.,;:]/);
        expect(sentence).to.not.match(ours);
      }
      expect(words.notes).to.deep.equal([...new Set(words.notes)]);
      // Each can be copied alone.
      for (const note of words.notes) expect(note).to.match(/^[A-Z“\d].*\w.*\.$/u);
    });

    it("say at most once that counts of arrivals are early", async () => {
      const { notes } = await wordsOf(tag, attributes);
      const early = notes.filter((note) => note.includes("are early figures"));
      expect(early.length).to.be.at.most(1);
    });
  });

describe("counts of arrivals that are early", () => {
  const EARLY = "are early figures";
  const notesOf = async (tag: string, attributes: Attributes) =>
    (await wordsOf(tag, attributes)).notes.join(" ");

  it("are named only in a view that reaches them", async () => {
    for (const attributes of [{ from: "2024", to: "2024" }, { to: "2026-06-30" }])
      expect(await notesOf("crossings-timeline", attributes)).to.not.include(EARLY);
    expect(await notesOf("crossings-timeline", {})).to.include(
      "Counts from 1 July 2026 on are early figures. The Home Office may still raise or lower them. We have seen no official statistics for those days yet.",
    );
    for (const attributes of [{ to: "2025" }, { scope: "channel" }, { "as-of": "2026-03-01" }])
      expect(await notesOf("deaths-tally", attributes)).to.not.include(EARLY);
    expect(await notesOf("deaths-tally", {})).to.include(EARLY);
  });
});

describe("arrivals beside deaths", () => {
  const OTHERWISE =
    "Arrivals by small boat are weekly operational figures here. The official statistics count 8,466 people in 2020 and 45,774 people in 2022.";

  it("are said to be counted otherwise by the official statistics, in the years that are shown", async () => {
    // Shown are 8,462 and 45,755 (small-boats-daily.csv).
    expect((await wordsOf("deaths-tally", {})).notes).to.include(OTHERWISE);
    expect((await wordsOf("deaths-tally", { to: "2025" })).notes).to.include(OTHERWISE);
    const later = (await wordsOf("deaths-tally", { from: "2023", to: "2024" })).notes.join(" ");
    expect(later).to.not.include("official statistics");
  });

  it("have a day of their own only where they end before the deaths", async () => {
    const { readings } = await wordsOf("deaths-tally", { "as-of": "2026-03-01" });
    expect(readings).to.deep.equal([
      "2024: at\u00a0least\u00a078 deaths. Detected arriving by small boat: 36,816 people.",
    ]);
  });
});

describe("the compared years", () => {
  it("are between two numbers, not from one to the other, and all alike where they are", async () => {
    const { rest, readings, notes } = await wordsOf("crossings-timeline", { view: "cumulative" });
    expect(rest).to.match(/ Other years: 28 to 32,336\.$/);
    expect(readings[0]).to.match(/ Other years: 0\.$/);
    expect(notes).to.include(
      "The official statistics count 8,466 people in 2020 and 45,774 people in 2022.",
    );
  });
});

describe("the summary of a total of returns", () => {
  it("says what it is made of right after it, and the year before last", async () => {
    const { summary } = await wordsOf("removals-counter", {});
    expect(summary).to.equal(
      "From 5 July 2024 to 31 January 2026 the Home Office counted more than 58,500 returns, enforced and voluntary. Of these: more than 15,200 enforced; 43,300 voluntary. More than 8,700 were returns of foreign national offenders: they are already included in the total. We have not seen a total for the same months a year before.",
    );
  });
});

describe("what must be known beside a claim", () => {
  const caveatsOf = async (claim: string) =>
    (await wordsOf("removals-counter", { claim, "as-of": "2024-12-29" })).caveats;

  it("says when a claim was printed that is about the count, and of no other", async () => {
    const counted = "Counted to 7 December 2024; claim printed 29 December 2024";
    expect(await caveatsOf("removed-since-july")).to.include(counted);
    expect(await caveatsOf("albania-cost")).to.not.include(counted);
  });
});

describe("the words around a quotation about returns", () => {
  it("say more than its title, and what holds for enforced returns is the quotation", async () => {
    const { title, summary, notes, claim } = await wordsOf("quote-card", {
      quote: "cooper-returns-target",
    });
    expect(summary).to.not.include(title);
    expect(summary).to.equal(
      "July to December 2024: 18,574 returns, enforced and voluntary. A year before: 14,785. May still change.",
    );
    // By enforced returns alone 2018 had a higher half-year (5,034), so the title would not hold.
    expect(notes).to.include("What was said holds for enforced returns alone, too.");
    expect(claim?.why).to.include("the highest half-year of 2020 to 2024");
  });
});

describe("figures of two editions", () => {
  it("are compared with the names of both", async () => {
    const { summary } = await wordsOf("removals-counter", { view: "history" });
    expect(summary).to.include(
      "28,004 for 2025 in the edition of February 2026 became 29,459 in that of May 2026.",
    );
  });
});

describe("a period that is asked for", () => {
  it("is answered with most of what is counted in it, by the newest edition, and says so", async () => {
    // 8,271 and 9,209: returns-quarterly-2026-03.csv. The total printed for July to September, 9,120, is superseded.
    const months = { from: "2024-03", to: "2024-09" };
    const total = await wordsOf("removals-counter", months);
    expect(total.title).to.match(/^17,480 .* April to September 2024/);
    expect(total.later).to.deep.equal([]);
    expect(total.notes).to.include(
      "Shown is what we have a count of in the period asked for: April to September 2024.",
    );
    const series = await wordsOf("removals-counter", { ...months, view: "history" });
    expect(series.title).to.match(/^17,480 .* April to September 2024/);
    expect(series.notes).to.include(
      "Counted by quarter: only whole quarters of the period asked for are shown.",
    );
    const years = { measure: "asylum-related", view: "history", from: "2015-06", to: "2019" };
    expect((await wordsOf("removals-counter", years)).notes).to.include(
      "Counted by year: only whole years of the period asked for are shown.",
    );
    for (const whole of [{ from: "2024", to: "2024" }, { from: "2018", view: "history" }, {}])
      expect((await wordsOf("removals-counter", whole)).notes.join(" ")).to.not.include(
        "asked for",
      );
  });
});

describe("official statistics", () => {
  const notesOf = async (attributes: Attributes) =>
    (await wordsOf("crossings-timeline", attributes)).notes;

  it("are not said to be weekly figures where nothing else is shown", async () => {
    for (const attributes of [
      { from: "2022", to: "2022", interval: "month" },
      { from: "2020", to: "2023", interval: "year" },
    ]) {
      const { notes, sources } = await wordsOf("crossings-timeline", attributes);
      expect(notes).to.deep.equal(["These are official statistics, published 27 August 2026."]);
      expect(sources.map(({ id }) => id)).to.deep.equal(["small-boats-final-2026-06"]);
    }
    const mixed = [{ from: "2022-01-15", to: "2022", interval: "month" }, { interval: "month" }];
    for (const attributes of mixed)
      expect((await notesOf(attributes)).join(" ")).to.include("weekly operational figures");
  });
});

describe("what is pinned to a day", () => {
  it("tells nothing that came later, but in the line about what is known now", async () => {
    const asOf = { "as-of": "2026-03-01", view: "history" };
    const { summary } = await wordsOf("removals-counter", asOf);
    expect(summary).to.match(/From January 2025 on the figures may still change\.$/);
    const quote = { quote: "cooper-returns-target", "as-of": "2024-12-29" };
    expect((await wordsOf("quote-card", quote)).notes.join(" ")).to.not.match(/202[5-9]/);
  });
});

describe("figures of which newer ones were due", () => {
  const due = async (tag: string, attributes: Attributes) =>
    noticesFor(await wordsOf(tag, attributes), "2026-11-28").shown.flatMap(({ kind, text }) =>
      kind === "overdue" ? [text] : [],
    );

  it("say so where they reach the newest we have, and nowhere else", async () => {
    expect(await due("crossings-timeline", {})).to.deep.equal([
      "Newer figures were due on 2 October 2026.",
    ]);
    // The statistics of the year ending June 2026 were published on that day; their returns we have not seen.
    const returns = ["Newer figures were due on 27 August 2026."];
    expect(await due("removals-counter", { view: "history" })).to.deep.equal(returns);
    expect(await due("removals-counter", { measure: "port-refusals" })).to.deep.equal(returns);
    for (const earlier of [
      { view: "history", to: "2020" },
      { from: "2024", to: "2024" },
      { view: "history", "as-of": "2026-06-30" },
    ])
      expect(await due("removals-counter", earlier)).to.deep.equal([]);
    expect(await due("crossings-timeline", { from: "2024", to: "2024" })).to.deep.equal([]);
    const quote = "cooper-returns-target";
    expect(await due("quote-card", { quote })).to.deep.equal(returns);
    expect(await due("quote-card", { quote, to: "2024" })).to.deep.equal([]);
    expect(await due("quote-card", { quote, "no-evidence": "" })).to.deep.equal([]);
  });
});

describe("somebody else's figures under our definitions", () => {
  const source = {
    id: "theirs",
    publisher: "The harbour’s own count",
    title: "Counts",
    url: "https://example.org/counts",
    licence: "CC BY 4.0",
    evidence: "primary",
    published: "2024-08-01",
    retrieved: "2024-08-02",
  };
  const dated = { source: "theirs", provisionalFrom: "2024-07-02", first: "2024-07-01" };
  const own = {
    schema: 1,
    sources: [source],
    series: [
      { id: "a", measure: "arrivals", interval: "day", values: [1, 2], ...dated },
      { id: "e", measure: "enforced", interval: "quarter", values: [3, 4], ...dated },
      { id: "v", measure: "voluntary", interval: "quarter", values: [5, 6], ...dated },
    ],
    incidents: [
      {
        id: "i",
        date: "2024-07-01",
        dead: 1,
        missing: 0,
        cause: "drowning",
        country: "France",
        channel: true,
        source: "theirs",
      },
    ],
  };

  it("have no sentence of ours about our sources", async () => {
    const parsed = parseDataset(own);
    if (!("dataset" in parsed)) throw new Error(JSON.stringify(parsed));
    for (const [tag, attributes] of [
      ["crossings-timeline", {}],
      ["deaths-tally", { by: "cause" }],
      ["deaths-tally", { scope: "channel" }],
      ["removals-counter", { view: "history" }],
    ] as const) {
      const { words } = await viewIn(tag, attributes, "en-GB", parsed.dataset);
      const said = saidBy(words).join(" ");
      expect(said, tag).to.not.match(/IOM|Home Office (may|counted)|operational|our selection/i);
    }
  });
});

describe("what was not held on a day", () => {
  it("was not published only where its period was not over", async () => {
    const title = async (day: string) =>
      (await wordsOf("quote-card", { quote: "cooper-returns-target", "as-of": day })).title;
    expect(await title("2024-12-29")).to.equal(
      "No figures for July to December 2024 had been published",
    );
    // The statistics of 2024 came on 27 February 2025; we have read no total of theirs.
    expect(await title("2025-03-15")).to.equal(
      "We have seen no figures for July to December 2024 published by then",
    );
  });
});

describe("a total of whole quarters", () => {
  it("is no running total, also where the series known then ends before it", async () => {
    const asOf = { measure: "enforced", "as-of": "2025-05-30" };
    const { title, caveats } = await wordsOf("removals-counter", asOf);
    expect(title).to.equal("8,590 enforced returns, April 2024 to March 2025");
    expect(caveats.join(" ")).to.not.include("Running total");
    expect((await wordsOf("removals-counter", {})).caveats.join(" ")).to.include("Running total");
  });
});

describe("the highest of the bars", () => {
  it("is not named where a bar that is not whole is higher", async () => {
    // 61.7 people a boat in 2025, and 67.9 in 2026 to 24 September (18,609 in 274).
    const yearly = { measure: "people-per-boat", interval: "year" };
    expect((await wordsOf("crossings-timeline", yearly)).summary).to.not.include("highest");
    const whole = await wordsOf("crossings-timeline", { ...yearly, to: "2025" });
    expect(whole.summary).to.include("The year with the highest average was 2025: 61.7.");
  });
});
