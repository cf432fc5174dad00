/**
 * `<stub-figure>`: an element with words and pictures of its own, so that what all elements share is tested without the
 * figures of any. Behind it stands the definition of `<crossings-timeline>`.
 */
import { crossingsTimeline } from "../../src/attributes.js";
import { loaders as crossingsLoaders } from "../../src/crossings-timeline/crossings-timeline.loaders.js";
import { english } from "../../src/i18n/locale.js";
import type { Prerendered, PrerenderedView, PrerenderedViews } from "../../src/prerender/decode.js";
import { stampOf } from "../../src/prerender/format.js";
import { ExplainerElement } from "../../src/element/explainer-element.js";
import { property } from "../../src/element/property.js";
import { encodeReadings } from "../../src/static/prerender/encode-readings.js";
import type { AnyDefinition } from "../../src/view/definition.js";
import { firstLabelsOf, firstWordsOf, laterWordsOf } from "../../src/words/first-words.js";
import type { Control, SerializedContent, Content } from "../../src/words/content.js";

const YEARS = ["2024", "2025", "2026"];
const MONTHS = 32;

/** The name of each point of the default view, January 2024 first. */
export const months: readonly string[] = Array.from({ length: MONTHS }, (_, index) =>
  new Date(Date.UTC(2024, index)).toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }),
);

/** The value of a month. */
export const people = (index: number): string => (1000 + 7 * index).toLocaleString("en-GB");

/** What the readout says of a point of the default view. */
export const reading = (index: number): string =>
  `${months[index]}: ${people(index)} people detected.`;

export const REST = "2026 to 20 August: 15,897 people; 27,997 by that day in 2025";

const option = (text: string, set: Readonly<Record<string, string | null>>) => ({ text, set });

const controls = (count: number, view: number, from: string, to: string): Control[] => [
  {
    name: "count",
    legend: "Count",
    options: [
      option("People", { measure: null }),
      option("Boats", { measure: "boats" }),
      option("Per boat", { measure: "people-per-boat" }),
    ],
    chosen: count,
  },
  {
    name: "view",
    legend: "Step",
    options: [
      option("Months", { interval: null, view: null }),
      option("Weeks", { interval: "week", view: null }),
      option("Years", { interval: "year", view: null }),
      option("Compare years", { interval: null, view: "cumulative" }),
    ],
    chosen: view,
  },
  {
    name: "period",
    legend: "Period",
    options: [
      option("2024–2026", { from: null, to: null }),
      ...YEARS.map((year) => option(year, { from: year, to: year })),
    ],
    chosen: 0,
    years: { all: YEARS, from, to },
  },
];

const content: SerializedContent = {
  title: "41,472 people detected arriving by small boat in 2025; 45,774 in 2022, highest from 2018",
  subtitle: "People per month, English Channel, 1 January 2024 to 20 August 2026",
  headline: { text: "97,347", figures: { length: 1 }, label: "people" },
  rest: REST,
  readings: months.map((_, index) => reading(index)),
  summary: "From January 2024 on, 32 months are shown.",
  caveats: ["From 1 July 2026: provisional; later counts may be lower"],
  notes: ["Arrivals by boat are early figures.", "Only people who were detected are counted."],
  controls: controls(0, 0, "2024", "2026"),
  quotation: null,
  claim: null,
  others: [],
  later: [],
  pinned: null,
  notices: [],
  measures: [
    {
      label: "people detected",
      definition: "People detected arriving by small boat.",
      counted: "Everybody who was detected.",
      notCounted: "Who was not detected.",
    },
  ],
  events: [],
  sources: [
    {
      publisher: "Home Office",
      title: "Small boat arrivals",
      url: "https://www.gov.uk/",
      when: "published 21 August 2026",
      foot: "published 21 August 2026",
      detail: "Open Government Licence v3.0",
    },
  ],
};

/** A picture that reaches over every width: a bar a month, in one path. */
const everywhere = [240, 1200, 0, 240 / 1200 - 1] as const;
const STEP = 1200 / MONTHS;
const bars = months.map(
  (_, index) => `M${10 * STEP * index} 1800v${-40 * (index + 4)}h${8 * STEP}V1800z`,
);

const view = (own: Partial<SerializedContent>, height = 206): PrerenderedView => ({
  stamp: stampOf(""),
  words: firstWordsOf({ ...content, ...own }),
  lang: "en-GB",
  dir: "ltr",
  labels: firstLabelsOf(english.locale.messages.labels),
  height,
  layers: [[everywhere, [{ fill: "var(--_main)" }, bars.join("")]]],
});

const details = (own: Partial<SerializedContent>): Prerendered["details"] => {
  const words = laterWordsOf({ ...content, ...own });
  const made = {
    stamp: stampOf(""),
    words: { ...words, readings: encodeReadings(words.readings) },
    labels: english.locale.messages.labels,
    table: {
      columns: ["Month", "People", "Events"],
      rows: months.map((month, index) => [month, people(index), [""]] as const),
    },
    hitTargets: [
      [everywhere, STEP / 2, STEP, months.map((_, index) => 180 - 4 * (index + 4))] as const,
    ],
  };
  return () => Promise.resolve({ details: made });
};

const later = (own: Partial<SerializedContent>, height?: number): Prerendered => {
  const made = view(own, height);
  return { view: () => Promise.resolve({ view: made }), details: details(own) };
};

const views: PrerenderedViews = {
  "": { view: view({}), details: details({}) },
  "interval=year": later(
    { title: "Years, in short", rest: "At rest.", controls: controls(0, 2, "2024", "2026") },
    120,
  ),
  "measure=boats": later({
    title: "672 small boats in 2025",
    controls: controls(1, 0, "2024", "2026"),
  }),
  "from=2025&to=2026": later({
    title: "41,472 people in 2025",
    subtitle: "2025 to 2026",
    controls: controls(0, 0, "2025", "2026"),
  }),
};

export class StubFigure extends ExplainerElement {
  static override readonly tag = "stub-figure";

  @property({ reflect: true, useDefault: true }) measure = "people";
  @property({ reflect: true }) interval?: string | undefined;
  @property({ reflect: true, useDefault: true }) view = "arrivals";

  protected override get views(): PrerenderedViews {
    return views;
  }

  protected override readonly attributeTable = crossingsTimeline;

  /** What stands behind the months: the same words, with real figures of the same months in the table. */
  protected override readonly loaders = { ...crossingsLoaders, definition: () => this.#explain() };

  async #explain(): Promise<{ readonly definition: AnyDefinition<Content> }> {
    const { definition } = (await import("../../src/crossings-timeline/definition.js")) as {
      definition: AnyDefinition<Content>;
    };
    const { title, subtitle, rest, readings, caveats, notes } = content;
    const own = { title, subtitle, rest, readings, caveats, notes, controls: content.controls };
    return {
      definition: {
        ...definition,
        content: (...given) => ({ ...definition.content(...given), ...own }),
        table: (...given) => {
          const table = definition.table(...given);
          return table && { ...table, rows: table.rows.slice(-MONTHS) };
        },
      },
    };
  }
}

StubFigure.define();
