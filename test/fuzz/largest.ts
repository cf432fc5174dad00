/** The largest datasets that the door lets in, for each element: what it draws is as much as can be. */
import { MOST_ROWS, MOST_VALUES } from "../../src/data/schema.js";
import { sound } from "../errors/sound.js";

type Rows = Record<string, unknown>[];

const ROWS = MOST_ROWS;
const STEPS = MOST_VALUES;
const FIRST = Date.UTC(1800, 0, 1);
const DAY = 86_400_000;

const day = (index: number) => new Date(FIRST + index * DAY).toISOString().slice(0, 10);
const rows = (make: (index: number) => Record<string, unknown>): Rows =>
  Array.from({ length: ROWS }, (_, index) => make(index));

const source = (index: number) => ({
  ...sound().sources[0]!,
  id: index ? `s${index}` : "mine",
  title: `Count ${index}`,
});

const series = (id: string, measure: string, interval: string, steps: number, index = 0) => ({
  ...sound().series[0]!,
  id,
  measure,
  interval,
  first: day(0),
  values: Array.from({ length: steps }, (_, step) => (step * 7919 + index) % 1000),
});

/** For each: a name, the markup, and what it is given. */
export const largest: readonly {
  readonly name: string;
  readonly tag: string;
  readonly attributes: string;
  readonly data: () => unknown;
}[] = [
  ...["", 'interval="day"', 'view="cumulative"', 'measure="people-per-boat"'].map((attributes) => ({
    name: `the most days ${attributes}`,
    tag: "crossings-timeline",
    attributes,
    data: () => ({
      ...sound(),
      series: [
        series("people", "arrivals", "day", STEPS),
        series("boats", "arrival-boats", "day", STEPS, 1),
      ],
    }),
  })),
  {
    name: "the most events",
    tag: "crossings-timeline",
    attributes: "",
    data: () => ({
      ...sound(),
      series: [series("people", "arrivals", "day", 10_000)],
      events: rows((index) => ({
        id: `e${index}`,
        date: day(index * 2),
        title: `Event ${index}`,
        ...{ topics: ["crossings"], importance: 1, why: "A reason" },
        source: "mine",
      })),
    }),
  },
  {
    name: "the most series",
    tag: "crossings-timeline",
    attributes: "",
    data: () => ({
      ...sound(),
      sources: rows(source),
      series: rows((index) => ({
        ...series(`a${index}`, "arrivals", "day", 20, index),
        source: index ? `s${index}` : "mine",
      })),
    }),
  },
  ...["", 'view="history"'].map((attributes) => ({
    name: `all years of quarters ${attributes}`,
    tag: "removals-counter",
    attributes,
    data: () => ({
      ...sound(),
      readings: [],
      series: [
        series("enforced", "enforced", "quarter", 1580),
        series("voluntary", "voluntary", "quarter", 1580, 1),
      ],
    }),
  })),
  {
    name: "the most readings",
    tag: "removals-counter",
    attributes: "",
    data: () => ({
      ...sound(),
      sources: rows(source),
      readings: rows((index) => ({
        ...sound().readings[0]!,
        id: `r${index}`,
        measure: ["returns", "enforced", "voluntary", "offenders"][index % 4],
        source: index ? `s${index}` : "mine",
        value: 21_000 + index,
      })),
      changes: rows((index) => ({
        id: `c${index}`,
        date: "2024-02-02",
        measure: "returns",
        from: "2024-01-01",
        to: "2024-01-31",
        old: "1",
        new: "2",
        kind: "revision",
        reason: `Reason ${index}`,
        source: "mine",
      })),
    }),
  },
  ...["", 'by="month"', 'by="cause"', 'by="incident"', 'scope="channel" by="month"'].map(
    (attributes) => ({
      name: `the most deaths over 400 years ${attributes}`,
      tag: "deaths-tally",
      attributes,
      data: () => ({
        ...sound(),
        sources: [{ ...source(0), published: "2199-12-31" }],
        incidents: rows((index) => ({
          ...sound().incidents[0]!,
          id: `i${index}`,
          date: day(index * 70),
          dead: 1,
        })),
        series: [series("people", "arrivals", "day", STEPS)],
      }),
    }),
  ),
  {
    name: "the most deaths on a day",
    tag: "deaths-tally",
    attributes: "",
    data: () => ({
      ...sound(),
      incidents: [{ ...sound().incidents[0]!, dead: 3000 }],
    }),
  },
  {
    name: "quotations with the most passages and a series of quarters",
    tag: "quote-card",
    attributes: 'quote="cooper-albania"',
    data: () => ({
      ...sound(),
      series: [
        series("enforced", "enforced", "quarter", 1580),
        series("voluntary", "voluntary", "quarter", 1580, 1),
      ],
      quotes: [
        {
          ...sound().quotes[0]!,
          passages: Array.from({ length: 100 }, (_, index) => `Words ${index} `.repeat(300)),
          about: { measures: ["returns"], from: "1810", to: "2190" },
        },
      ],
    }),
  },
  {
    name: "a quotation about 100 measures",
    tag: "quote-card",
    attributes: 'quote="cooper-albania"',
    data: () => {
      const ours = rows((index) => ({
        id: `m${index}`,
        label: `Measure ${index}`,
        unit: "people",
        subject: "returns",
        element: null,
        definition: "What is counted",
        counted: "Some",
        notCounted: "Others",
        caveats: ["Careful"],
        addable: [],
        comparable: [],
      })).slice(0, 100);
      return {
        ...sound(),
        measures: ours,
        readings: rows((index) => ({
          ...sound().readings[0]!,
          id: `r${index}`,
          measure: `m${index % 100}`,
        })),
        quotes: [
          {
            ...sound().quotes[0]!,
            about: { measures: ours.map(({ id }) => id), from: "2024-01-01", to: "2024-01-31" },
          },
        ],
      };
    },
  },
  {
    name: "the most rows of everything",
    tag: "crossings-timeline",
    attributes: "",
    data: () => ({
      ...sound(),
      sources: rows(source),
      readings: rows((index) => ({ ...sound().readings[0]!, id: `r${index}` })),
      incidents: rows((index) => ({ ...sound().incidents[0]!, id: `i${index}`, dead: 1 })),
      quotes: rows((index) => ({ ...sound().quotes[0]!, id: `q${index}` })),
      events: rows((index) => ({
        id: `e${index}`,
        date: "2024",
        title: `E ${index}`,
        ...{ topics: ["crossings"], importance: 1, why: "A reason" },
        source: "mine",
      })),
      series: [series("people", "arrivals", "day", STEPS)],
    }),
  },
];
