/** A dataset of nobody's in which every field that can hold a text or a link holds one, and views that show them. */
import { sound } from "../errors/sound.js";
import { dressed } from "./dressed.js";
import { dataset } from "../../src/data/dataset.js";

const QUOTE = sound().quotes[0]!["id"];
/** The measures that the views below show; the definitions of all others are ours. */
const SHOWN = new Set(["returns", "enforced", "voluntary", "arrivals", "dead", "missing"]);
const JANUARY = { from: "2024-01-01", to: "2024-01-31" };

export function rich() {
  const { sources, series, readings, incidents, quotes, schema } = sound();
  const claim = (id: string, measure: string, value: number, basis: object, span = JANUARY) => ({
    id,
    wording: "What was said",
    value,
    unit: "people",
    qualifier: "rounded",
    printedBy: "A paper",
    attributedTo: "Somebody",
    quotation: true,
    against: ["another"],
    source: "another",
    ...span,
    measure,
    record: [{ measure, ...span, value, basis }],
    verdict: "wording-differs",
    why: "The reason why",
  });
  return {
    schema,
    sources: [
      {
        ...sources[0]!,
        language: "en",
        via: "A copy",
        words: "Words of the source",
        printsFigures: true,
        nextExpected: "2024-03-01",
      },
      {
        ...sources[0]!,
        id: "another",
        evidence: "secondary",
        via: "A reporter",
        language: "fr",
        url: "https://example.org/report",
      },
    ],
    measures: dataset.measures.filter(({ id }) => SHOWN.has(id)),
    series: series.map((row) => ({
      ...row,
      provisionalFrom: row["interval"] === "day" ? "2024-01-03" : "2024-04-01",
      provisionalWhy: "Still counted",
      ended: "No longer counted",
    })),
    readings: readings.map((row) => ({ ...row, note: "As printed" })),
    incidents,
    claims: [
      claim(
        "of-arrivals",
        "arrivals",
        63_006,
        { series: ["by-day"] },
        {
          from: "2024-01-01",
          to: "2024-01-03",
        },
      ),
      claim("of-returns", "returns", 21_004, { reading: "total" }),
      claim("of-deaths", "dead", 2105, { incidents: "dead" }),
    ],
    quotes: quotes.map((row) => ({
      ...row,
      office: "An office",
      venue: "A venue",
      printed: "In part",
      passages: ["What was said"],
      claims: ["of-returns"],
      about: {
        measures: ["returns"],
        from: "2024-01",
        to: "2024-03",
        yearsMeant: { from: "2023", to: "2024" },
        since: "2023",
        mayMean: ["enforced"],
        caveats: ["What is not tested"],
        notes: ["What else to keep in mind"],
      },
    })),
    events: [
      {
        ...{ id: "first", date: "2024-01-02", title: "An event", source: "mine" },
        ...{ topics: ["crossings"], importance: 1, why: "A reason for it" },
      },
      {
        ...{ id: "second", date: "2024-01-03", title: "Another event", source: "another" },
        ...{ topics: ["crossings"], importance: 1, why: "Another reason" },
      },
    ],
    changes: ["returns", "arrivals", "dead"].map((measure) => ({
      id: `moved-${measure}`,
      date: "2024-02-03",
      measure,
      ...JANUARY,
      old: "1",
      new: "2",
      kind: "revision",
      reason: "A reason",
      source: "another",
      noticeUntil: "2199-12-31",
    })),
  };
}

/** What harmless words bring: ours, and a page's own that are long, with which choices become lists. */
export function harmless() {
  let count = 0;
  return [rich(), dressed(rich(), () => `Harmless words ${count++} `.repeat(12))];
}

/** Views that show most of it between them. */
export const views: readonly (readonly [tag: string, attributes: Record<string, string>])[] = [
  ["removals-counter", { claim: "of-returns" }],
  ["removals-counter", { view: "history" }],
  ["crossings-timeline", { claim: "of-arrivals" }],
  ["crossings-timeline", { interval: "day" }],
  ["deaths-tally", { claim: "of-deaths" }],
  ["deaths-tally", { by: "incident" }],
  ["quote-card", { quote: String(QUOTE) }],
];
