/** A small dataset of nobody's, enough for each of the four elements, to be broken in one place. */
export function sound() {
  const source = {
    id: "mine",
    publisher: "A publisher",
    title: "A count",
    url: "https://example.org/count" as unknown,
    published: "2024-02-01",
    retrieved: "2024-02-02",
    licence: "CC0",
    evidence: "primary",
  };
  const series = (id: string, measure: string, interval: string) => ({
    id,
    measure,
    interval,
    source: "mine",
    first: "2024-01-01",
    values: [21001, 21002, 21003] as unknown[],
    provisionalFrom: null,
    revised: [],
    breaks: [],
  });
  return {
    schema: 1 as unknown,
    sources: [source],
    series: [
      series("by-day", "arrivals", "day"),
      series("by-quarter", "enforced", "quarter"),
      series("by-quarter-too", "voluntary", "quarter"),
    ] as Record<string, unknown>[],
    readings: [
      {
        id: "total",
        measure: "returns",
        from: "2024-01-01",
        to: "2024-01-31",
        value: 21004 as unknown,
        qualifier: "exact",
        published: "2024-02-01",
        source: "mine",
      },
    ] as Record<string, unknown>[],
    incidents: [
      {
        id: "one",
        date: "2024-01-05",
        dead: 2105 as unknown,
        missing: 0,
        cause: "drowning",
        country: "France",
        channel: true,
        source: "mine",
      },
    ] as Record<string, unknown>[],
    quotes: [
      {
        id: "own",
        passages: ["Words of 21006"],
        language: "en",
        speaker: "A speaker",
        office: null,
        date: "2024-01-05",
        venue: null,
        source: "mine",
        printed: null,
        about: null,
      },
    ] as Record<string, unknown>[],
  };
}

export type Sound = ReturnType<typeof sound>;

/** The four elements, with what they need to show the dataset, and the number that then must stand there. */
export const elements = [
  { tag: "removals-counter", attributes: "", number: "21,004" },
  { tag: "crossings-timeline", attributes: "", number: "63,006" },
  { tag: "deaths-tally", attributes: "", number: "2,105" },
  { tag: "quote-card", attributes: 'quote="own"', number: "21006" },
] as const;
