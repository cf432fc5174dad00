/**
 * What elements, attributes and values are called in the builder. Which of them there are is said by the manifest
 * alone; a test fails where one has no words here. Values are offered in the order in which they stand here.
 */

export interface Label {
  readonly label: string;
  readonly hint?: string;
  /** The words for each value; the empty one is what an element chooses without the attribute. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface ElementLabels {
  readonly name: string;
  /** What it shows, in one line. */
  readonly about: string;
  readonly attributes: Readonly<Record<string, Label>>;
}

/** What all dates say of themselves. */
export const DATES = "A year, a month or a day: 2024, 2024-12 or 2024-12-13.";

const span = {
  from: { label: "From" },
  to: { label: "To, inclusive" },
  "as-of": {
    label: "The day, month or year",
    hint: "The newest figures change with the record; as known on a day, a figure stays what had been published by then, and says so if more is known since.",
  },
  lang: { label: "Language" },
} satisfies Record<string, Label>;

const claim = { claim: { label: "A claim beside the record", values: { "": "None" } } };

export const labels: Readonly<Record<string, ElementLabels>> = {
  "removals-counter": {
    name: "Returns from the UK",
    about: "Enforced and voluntary returns, as a total or quarter by quarter.",
    attributes: {
      measure: {
        label: "Who is counted",
        values: {
          returns: "All returns, enforced and voluntary",
          enforced: "Enforced returns",
          voluntary: "Voluntary returns",
          offenders: "Returns of foreign national offenders",
          "asylum-related": "Returns after an asylum claim",
          "port-refusals": "People refused entry at the port who left",
        },
      },
      view: {
        label: "Shown as",
        values: { total: "The newest published total", history: "The series since 2004" },
      },
      ...claim,
      ...span,
    },
  },
  "crossings-timeline": {
    name: "Crossings of the Channel",
    about: "People detected arriving by small boat, over any span of days.",
    attributes: {
      measure: {
        label: "What is counted",
        values: {
          people: "People",
          boats: "Boats",
          "people-per-boat": "People per boat",
        },
      },
      view: {
        label: "Shown as",
        values: { arrivals: "One bar a step", cumulative: "A running total for each year" },
      },
      interval: {
        label: "One step is",
        values: {
          "": "What fits the span",
          day: "A day",
          week: "A week",
          month: "A month",
          quarter: "A quarter",
          year: "A year",
        },
      },
      events: {
        label: "Events marked",
        values: { all: "All in the span", none: "None", chosen: "Only these" },
      },
      ...claim,
      ...span,
    },
  },
  "deaths-tally": {
    name: "Deaths on the way",
    about: "The recorded dead and missing, one mark for each; every count is a minimum.",
    attributes: {
      scope: {
        label: "Which part of the way",
        values: { route: "The whole way to the UK", channel: "The Channel only" },
      },
      by: {
        label: "Divided by",
        values: { year: "Year", month: "Month", cause: "Cause", incident: "Incident" },
      },
      ...claim,
      ...span,
    },
  },
  "quote-card": {
    name: "A quotation",
    about: "What was said, letter for letter, with speaker, office, day and source.",
    attributes: {
      quote: { label: "Which quotation" },
      "no-evidence": { label: "Leave out the picture of what it is about" },
      ...span,
    },
  },
};

/** The words for an attribute of an element. */
export function labelOf(tag: string, name: string): Label {
  return labels[tag]?.attributes[name] ?? { label: name };
}
