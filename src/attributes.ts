/** Made by scripts/attributes.ts from custom-elements.json: the attributes of each element that an address can hold, in its order. */

export interface Attribute {
  /** The values it can take; absent where it is an id, a date or a list of ids. */
  readonly values?: readonly string[];
  /** What it is where it is not written; absent where the element chooses what fits. */
  readonly default?: string;
  /** Whether it says something by being there. */
  readonly boolean?: true;
}

export const crossingsTimeline = {
  measure: { values: ["people", "boats", "people-per-boat"], default: "people" },
  interval: { values: ["day", "week", "month", "quarter", "year"] },
  view: { values: ["arrivals", "cumulative", "inline"], default: "arrivals" },
  show: { values: ["value", "sentence", "change"], default: "value" },
  compare: {},
  events: {},
  claim: {},
  from: {},
  to: {},
  "as-of": {},
  lang: {},
} as const;

export const deathsTally = {
  by: { values: ["year", "month", "cause", "incident"], default: "year" },
  scope: { values: ["route", "channel"], default: "route" },
  view: { values: ["tally", "inline"], default: "tally" },
  show: { values: ["value", "sentence", "change"], default: "value" },
  claim: {},
  from: {},
  to: {},
  "as-of": {},
  lang: {},
} as const;

export const quoteCard = {
  quote: {},
  list: { boolean: true },
  "no-evidence": { boolean: true },
  from: {},
  to: {},
  "as-of": {},
  lang: {},
} as const;

export const removalsCounter = {
  measure: {
    values: ["returns", "enforced", "voluntary", "offenders", "asylum-related", "port-refusals"],
    default: "returns",
  },
  view: { values: ["total", "history", "inline"], default: "total" },
  show: { values: ["value", "sentence", "change"], default: "value" },
  claim: {},
  from: {},
  to: {},
  "as-of": {},
  lang: {},
} as const;

export const attributesOf = {
  "crossings-timeline": crossingsTimeline,
  "deaths-tally": deathsTally,
  "quote-card": quoteCard,
  "removals-counter": removalsCounter,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Attribute>>>>;

/** The names of our elements in HTML. */
export type Tag = keyof typeof attributesOf;
