/** The English words of <removals-counter>: every sentence of ours that a reader can meet there, but the dataset's. */
import type { Count } from "../i18n/count.js";
import { capital } from "../i18n/plurals.js";
import { plural } from "../i18n/english-plural.js";

export const removals = {
  /** A count and what it counts, as titles and readouts say it. */
  counts: {
    returns: (({ text }) => `${text} enforced and voluntary returns`) as (count: Count) => string,
    enforced: ({ text }: Count) => `${text} enforced returns`,
    voluntary: ({ text }: Count) => `${text} voluntary returns`,
    offenders: ({ text }: Count) => `${text} foreign national offenders returned`,
    "asylum-related": ({ text }: Count) => `${text} asylum-related returns`,
    "port-refusals": ({ text }: Count) => `${text} departures after refusal at the port`,
  },
  /** What a divided bar shows. */
  names: { returns: "Enforced and voluntary returns" },
  span: (period: string) => period.replace(" – ", " to "),
  peopleCounted: (count: Count) => plural(count, "person", "people"),
  aYearBefore: "A year before",
  titleSpan: (counted: string, span: string, most: string | null) =>
    `${counted}, ${span}${most === null ? "" : `; ${most}`}`,
  titleDuring: (counted: string, during: string, most: string | null) =>
    `${counted} ${during}${most === null ? "" : `; ${most}`}`,
  titleHighest: (counted: string, during: string, first: string, highest: string, year: string) =>
    `${counted} ${during}; ${highest} in ${year}, highest from ${first}`,
  titleIsHighest: (counted: string, during: string, first: string) =>
    `${counted} ${during}, the highest year from ${first}`,
  titleBefore: (counted: string, during: string, before: string, year: string) =>
    `${counted} ${during}; ${before} in ${year}`,
  most: { enforced: "most were enforced", voluntary: "most were voluntary" },
  place: "UK",
  people: { total: "number of people", quarter: "people each quarter", year: "people each year" },
  totalAndSeries: (what: string, steps: string, span: string) =>
    `${what}: total (bracket); ${steps}, ${span}`,
  each: { total: "", quarter: "each quarter", year: "each year" },
  among: (list: string) => `among all of these: ${list}`,
  amongCounts: {
    offenders: (({ text }) => `${text} foreign national offenders`) as (count: Count) => string,
    "asylum-related": ({ text }: Count) => `${text} who had claimed asylum`,
  },
  remainder: {
    rounding: "rounding",
    "not-broken-down": "not broken down in what we have read",
  },
  counted: (publisher: string, value: string, label: string, period: string) =>
    `${capital(period)} the ${publisher} counted ${value} ${label}.`,
  partsKnown: (list: string) => `Of these: ${list}.`,
  part: (label: string, value: string, before: string | null) =>
    `${value} ${label.toLowerCase()}${before === null ? "" : ` (${before} a year before)`}`,
  partsUnknown: {
    returns: "We have not seen how many of them were enforced and how many voluntary.",
  },
  subset: (value: string, label: string) =>
    `${capital(value)} were ${label}: they are already included in the total.`,
  before: (value: string, period: string, published: string | null) =>
    `A year before, ${period}, the total was ${value}${published === null ? "" : ` (${published})`}.`,
  noBefore: "We have not seen a total for the same months a year before.",
  printedChange: {
    enforced: (publisher: string, percent: string) =>
      `The ${publisher} said enforced returns were up ${percent} on a year earlier.`,
    offenders: (publisher: string, percent: string) =>
      `The ${publisher} said returns of foreign national offenders were up ${percent} on a year earlier.`,
  },
  extremes: (first: string, last: string, highest: string, lowest: string) =>
    `Of the years ${first} to ${last}, the highest was ${highest} and the lowest ${lowest}.`,
  highestOfAll: (first: string, highest: string) => `From ${first} the highest was ${highest}.`,
  narrowed: {
    total: (period: string) =>
      `Shown is what we have a count of in the period asked for: ${period}.`,
    quarter: "Counted by quarter: only whole quarters of the period asked for are shown.",
    year: "Counted by year: only whole years of the period asked for are shown.",
  },
  firstYear: (year: string) => `${year} is the first year of these figures.`,
  mayChange: "May still change.",
  mayChangeFrom: (when: string, why: string) =>
    `From ${when} on the figures may still change. ${why}`.trim(),
  seriesEnds: (when: string, why: string) => `The figures we have seen end in ${when}. ${why}`,
  editions: (total: string, series: string) =>
    `The total was ${total}, the series ${series}: they are two editions, not to be compared.`,
  /** What must be known, in short. */
  must: {
    returns: "Refusals at the port are not counted",
    enforced: "Deportations are only a part of these",
    voluntary: "Voluntary includes departures found later in records",
    offenders: "Enforced and voluntary; already in the total of returns",
    "asylum-related": "Enforced and voluntary; already in the total of returns",
    "port-refusals": "Not a part of enforced and voluntary returns",
  },
  running: "Running total, recorded late",
  runningRounded: "Running total, recorded late; rounded by the publisher",
  fromMayChange: (when: string) => `Figures from ${when} may still change`,
  noneAfter: (when: string, step: "quarter" | "year") => `We have not seen ${step}s after ${when}`,
  countedTo: (day: string, printed: string) => `Counted to ${day}; claim printed ${printed}`,
  secondHand: "Read in press reports, not in the note itself",
  noNotes: "No notes came with these figures",
  chooseMeasure: "Who is counted",
  chooseView: "Shown as",
  choosePeriod: "Period",
  viewTotal: "Total",
  viewSince: (year: string) => `Since ${year}`,
  thisPeriod: "This period",
  yearBefore: "Same months a year before",
  total: "Total",
  measureLabel: "Measure",
};
