const QUOTE = "cooper-albania";

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
        // It is the id of one of ours, too.
        id: QUOTE,
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

/** The same dataset with other figures. */
export const others = () => JSON.parse(JSON.stringify(sound()).replaceAll("210", "110")) as Sound;

/** The four elements, with what they need to show a dataset, and the numbers shown with each of the two. */
export const elements = [
  { tag: "removals-counter", attributes: "", theirs: "21,004", others: "11,004" },
  { tag: "crossings-timeline", attributes: "", theirs: "63,006", others: "33,006" },
  { tag: "deaths-tally", attributes: "", theirs: "2,105", others: "1,105" },
  { tag: "quote-card", attributes: `quote="${QUOTE}"`, theirs: "21006", others: "11006" },
] as const;

export type Tag = (typeof elements)[number]["tag"];
