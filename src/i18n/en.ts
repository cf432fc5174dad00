/** The English words. Every sentence of ours that a reader can meet stands here or in the dataset. */
import type { Interval } from "../data/time.js";
import type { Count } from "./count.js";
import { capital } from "./forms.js";
import type { Language } from "./language.js";

/** How exactly a moment is known. */
export type Unit = "year" | "month" | "day";

/** What is wrong with an address or a row, and what more is known of it. */
type Fault = (where: string, detail: string) => string;

const plural = ({ n, text }: Count, one: string, many: string): string =>
  `${text} ${n === 1 ? one : many}`;

export const en = {
  /** What stands around every figure, whatever it shows. */
  labels: {
    table: "Show the figures as a table",
    definitions: "What is counted",
    counted: "Counted",
    notCounted: "Not counted",
    source: "Source",
    behind: "What it counts and where it comes from",
    others: "Beside it, never added to it",
    said: "What was said",
    record: "What the record says",
    take: "Cite, copy or download",
    read: "Read the picture point by point",
    noPicture: "The picture could not be drawn. The figures stand in the words and the table.",
    /** What stands between a word and what it is about, between equals in a line, and between longer pieces. */
    colon: ": ",
    comma: ", ",
    also: "; ",
  },
  common: {
    reportedBy: (via: string) => `as reported by ${via}`,
    readFrom: (via: string) => `read from ${via}`,
    licence: (licence: string) => `Licence: ${licence}.`,
    publishedOn: (when: string) => `published ${when}`,
    nextExpected: (when: string) => `next figures expected ${when}`,
    asKnownOn: (when: string) => `As known on ${when}.`,
    publicationNotSeen: "day of publication not seen",
    rounded: "rounded by the publisher",
    qualified: {
      exact: (value: string) => value,
      rounded: (value: string) => value,
      almost: (value: string) => `almost ${value}`,
      "more-than": (value: string) => `more than ${value}`,
      "at-least": (value: string) => `at least ${value}`,
      "up-to": (value: string) => `up to ${value}`,
    },
    during: {
      year: (year: string) => `in ${year}`,
      month: (month: string) => `in ${month}`,
      day: (day: string) => `on ${day}`,
      span: ((from, to) => `from ${from} to ${to}`) as (
        from: string,
        to: string,
        unit: Unit,
      ) => string,
    },
    period: "Period",
    provisional: "provisional",
    notPublished: "not published",
    labelled: (value: string, label: string) => `${value} ${label}`,
    quoted: (words: string) => `“${words}”`,
  },
  note: {
    close: "Close",
    source: "Read the source",
    means: "What it is",
    printed: "How exact",
    printedAs: {
      exact: "As published.",
      rounded: "Rounded by the publisher.",
      almost: "Published as “almost”, “nearly” or the like.",
      "more-than": "Published as “more than”.",
      "at-least": "A minimum: at least this many.",
      "up-to": "Published as “up to”.",
    },
    derivedAs: {
      sum: "Added up by us from published values.",
      ratio: "Divided by us from two published values.",
    },
    countedBy: "Counted by",
    printedBy: "Printed by",
    date: "Date",
    published: "Published",
    retrieved: "Copied into this dataset",
    evidence: "How we know",
    evidenceKind: {
      primary: "The publisher’s own words or file were read (primary).",
      secondary: "Read in somebody else’s report (secondary).",
    },
    via: { primary: "Read from", secondary: "Reported by" },
    words: "In the source’s words",
    nextExpected: "Next figures expected",
    licence: "Licence",
    caveats: "Keep in mind",
  },
  claim: {
    saidBy: (by: string, wording: string, printedBy: string) =>
      `${by}: “${wording}” (printed by ${printedBy})`,
    figure: (label: string, period: string, published: string) =>
      `${label}, ${period} (${published})`,
    verdict: {
      matches: "It matches the record.",
      "matches-earlier-date": "It matches the record at an earlier date.",
      rounded: "It is the recorded figure, rounded.",
      "revised-since": "It was reported so; the record has been revised since.",
      "wording-differs": "The figure matches, but the wording differs from what was counted.",
      "different-period": "The figure we hold is for a different period.",
      "not-supported": "The record does not support it.",
      "probably-misreading": "It is probably a misreading.",
      "not-verified": "It could not be verified.",
    },
  },
  notice: {
    revision: (when: string, period: string, old: string, now: string, why: string) =>
      `Revised by the publisher ${when}: the figure for ${period} was ${old} and is now ${now}. ${why}`,
    correction: (when: string, period: string, old: string, now: string, why: string) =>
      `Corrected by us ${when}: the figure for ${period} was wrong as ${old}; it is ${now}. ${why}`,
    overdue: (when: string) =>
      `New figures were expected on ${when}; this copy does not hold them.`,
  },
  take: {
    plain: "Copy citation",
    bibtex: "Copy BibTeX",
    csl: "Copy CSL-JSON",
    link: "Copy link",
    csv: "CSV",
    json: "JSON",
    svg: "Picture (SVG)",
    png: "Picture (PNG)",
    copied: "Copied.",
    byHand: "Copy it from here:",
    saved: (file: string) => `Saved as ${file}.`,
    failed: (file: string) => `${file} could not be made on this page.`,
    credit: (title: string, asOf: string | null) =>
      `Shown by migration-explainers: ${title}${asOf === null ? "" : `, as of ${asOf}`}.`,
  },
  later: {
    revised: (old: string, then: string | null, now: string, since: string | null) =>
      `Shown: ${old}${then ? `, as published on ${then}` : ""}. The record now holds ${now}${since ? `, published ${since}` : ""}.`,
    continued: (now: string, period: string, since: string | null) =>
      `More is known now: ${now} (${period}${since ? `; published ${since}` : ""}).`,
  },
  /** What is wrong with a dataset that is not ours. */
  fault: {
    "no-answer": ((src) => `${src} could not be fetched.`) as Fault,
    refused: (src: string, status: string) => `The server answered ${status} for ${src}.`,
    "not-json": ((src) => `${src} is not JSON.`) as Fault,
    "not-text": ((src) => `${src} is not text in UTF-8.`) as Fault,
    "no-address": ((src) => `${src} is no http or https address.`) as Fault,
    "too-slow": (src: string, seconds: string) =>
      `${src} did not arrive within ${seconds} seconds.`,
    "too-large": (src: string, megabytes: string) => `${src} is larger than ${megabytes} MB.`,
    newer: ((schema) =>
      `It is written in schema ${schema}, and this widget knows schema 1: a newer release reads it.`) as Fault,
    unfit: ((detail) => `No figure could be made from it: ${detail}`) as Fault,
    row: (row: string, message: string) => `Row "${row}": ${message}`,
  },
  problem: {
    cannotShow: "This figure cannot be shown as asked.",
    "unknown-value": (attribute: string, value: string, list: string) =>
      `${attribute}="${value}" is not known. Known: ${list}.`,
    "bad-date": (attribute: string, value: string) =>
      `${attribute}="${value}" is not a date. Write a year, a month or a day, as 2024, 2024-12 or 2024-12-13.`,
    "dates-out-of-order": () => `from is later than to. Put the earlier date into from.`,
    "nothing-published": (attribute: string, value: string, first: string) =>
      `Nothing we hold had been published by ${attribute}="${value}". The first figures were published ${first}.`,
    "no-data": (_attribute: string, value: string, held: string) =>
      `There are no figures for ${value}. Held: ${held}.`,
    "bad-data": (_attribute: string, _value: string, fault: string) =>
      `The data could not be read. ${fault}`,
  },
  removals: {
    titleTotal: (label: string, period: string) => `${capital(label)}, UK, ${period}`,
    titleHistory: (label: string, interval: Interval, from: string, to: string) =>
      `${capital(label)}, UK, by ${interval}, ${from === to ? from : `${from} to ${to}`}`,
    quarterName: (quarter: number, year: string) => `Q${quarter} ${year}`,
    counted: (publisher: string, value: string, label: string, period: string) =>
      `${capital(period)} the ${publisher} counted ${value} ${label}.`,
    partsKnown: (list: string) => `Of these: ${list}.`,
    part: (label: string, value: string, before: string | null) =>
      `${value} ${label.toLowerCase()}${before === null ? "" : ` (${before} a year before)`}`,
    partsUnknown:
      "How many of them were enforced and how many voluntary was not published with this total.",
    subset: (value: string, label: string) =>
      `${capital(value)} were ${label}, counted across both types and already inside the total.`,
    before: (value: string, period: string) => `A year before, ${period}, it was ${value}.`,
    noBefore: "No total for the same months a year before was published with it.",
    printedChange: {
      enforced: (percent: string) =>
        `The publisher printed a rise of ${percent} in enforced returns on the same months a year before.`,
      offenders: (percent: string) =>
        `The publisher printed a rise of ${percent} in returns of foreign national offenders on the same months a year before.`,
    },
    historyTotal: (value: string, label: string, period: string) =>
      `${capital(period)}, there were ${value} ${label}.`,
    historyHighest: (year: string, value: string) =>
      `The year with the most in this series is ${year}, with ${value};`,
    historyLowest: (year: string, value: string) =>
      `the one with the fewest is ${year}, with ${value}.`,
    stillToRise: "still to rise",
    mayChange: "may still change",
    mayChangeFrom: (when: string, why: string) =>
      `From ${when} on the figures may still change. ${why}`,
    seriesEndsHere: "series ends here",
    seriesEnds: (when: string, why: string) => `The series ends in ${when}. ${why}`,
    thisPeriod: "This period",
    yearBefore: "Same months a year before",
    total: "Total",
    insideTotal: "inside the total",
    measureLabel: "Measure",
    short: {
      returns: "All returns",
      enforced: "Enforced",
      voluntary: "Voluntary",
      offenders: "Offenders",
      "asylum-related": "Asylum-related",
      "asylum-related-enforced": "Enforced",
      "asylum-related-voluntary": "Voluntary",
      "port-refusals": "Refused at port",
    },
  },
  crossings: {
    title: {
      arrivals: (period: string) => `People detected arriving in the UK by small boat, ${period}`,
      "arrival-boats": (period: string) => `Small boats detected arriving in the UK, ${period}`,
      "people-per-boat": (period: string) => `People per small boat arriving in the UK, ${period}`,
    },
    cumulative: (title: string) => `${title}, running total of each year`,
    per: (unit: string, interval: Interval) => `${unit} per ${interval}`,
    headlineLabel: {
      arrivals: ({ n }: Count) =>
        `${n === 1 ? "person" : "people"} detected arriving by small boat`,
      "arrival-boats": ({ n }: Count) => `small ${n === 1 ? "boat" : "boats"} detected arriving`,
      "people-per-boat": (() => "people per small boat, on average") as (count: Count) => string,
    },
    short: {
      arrivals: "People",
      "arrival-boats": "Boats",
      "people-per-boat": "People per boat",
    },
    summary: {
      arrivals: (count: Count, period: string) =>
        `${capital(period)}, ${plural(count, "person was", "people were")} detected arriving by small boat.`,
      "arrival-boats": (count: Count, period: string) =>
        `${capital(period)}, ${plural(count, "small boat was", "small boats were")} detected arriving.`,
      "people-per-boat": (count: Count, period: string) =>
        `${capital(period)}, each small boat that was detected carried ${count.text} people on average.`,
    },
    highest: (interval: Interval, when: string, value: string) =>
      `The ${interval} with the most was ${when}, with ${value}.`,
    highestRatio: (interval: Interval, when: string, value: string) =>
      `The ${interval} with the highest average was ${when}, with ${value}.`,
    sameDay: (year: string, value: string, earlier: string, before: string) =>
      `By the same day of the year, ${value} in ${year} and ${before} in ${earlier}.`,
    provisionalFrom: (when: string, why: string) => `Provisional from ${when} on. ${why}`,
    partial: (list: string) => `Not complete: ${list}.`,
    dashed: "dashed: provisional",
    backdated: (edition: string) =>
      `The days are those published by then, with the values of the edition of ${edition}, the only one we hold; totals printed in December 2024 equal it.`,
    noBoats: "no boats",
    events: "Events",
    unpublished: (days: Count) =>
      `${plural(days, "day of this span was", "days of this span were")} not published and ${days.n === 1 ? "is" : "are"} in no total.`,
    detected: "Only people who were detected are counted.",
    year: "Year",
    yearToDate: (day: string) => `Up to ${day}`,
    wholeYear: "Whole year",
  },
  deaths: {
    title: (period: string) => `People recorded dead or missing on the way to the UK, ${period}`,
    titleChannel: (period: string) => `People recorded dead or missing in the Channel, ${period}`,
    titleReported: (period: string) => `Deaths on the way to the UK as reported, ${period}`,
    headline: (dead: Count, missing: Count) =>
      missing.n === 0
        ? `at least ${dead.text} dead`
        : `at least ${dead.text} dead and ${missing.text} missing`,
    label: "on the way from mainland Europe to the UK",
    labelChannel: "in the English Channel",
    labelReported: ({ n }: Count) =>
      `${n === 1 ? "death" : "deaths"} on the way to the UK, as reported at the time`,
    compiler: (publisher: string) => `recorded by ${publisher}`,
    summary: (dead: Count, missing: Count, period: string) =>
      `${capital(period)}, at least ${plural(dead, "person is", "people are")} recorded dead and at least ${missing.text} missing.`,
    summaryReported: (value: Count, period: string) =>
      `${capital(period)}, at least ${plural(value, "death was", "deaths were")} reported.`,
    cause: {
      drowning: "Drowning",
      vehicle: "Vehicle or train",
      other: "Other or unknown",
    },
    causeCount: (cause: string, counts: string) => `${cause} ${counts}`,
    causeCounts: (list: string) => `By cause, at least: ${list}.`,
    mostYear: (year: string, value: string) =>
      `The year with the most is ${year}: at least ${value} dead and missing.`,
    incidents: (count: Count) =>
      `${plural(count, "incident", "incidents")} in which somebody died or went missing.`,
    arrivals: (count: Count, period: string) =>
      `${capital(period)}, ${plural(count, "person was", "people were")} detected arriving by small boat. Journeys in lorries, and people not detected, are not in that number.`,
    noArrivals: "How many made the journey in this time was not published.",
    other: (label: string, publisher: string, period: string, published: string) =>
      `${label}: ${publisher}, ${period}, ${published}`,
    onlyCause: (cause: string) =>
      `A part of the record, by our grouping of the compiler’s causes: ${cause}.`,
    derivedScope:
      "A part of the compiler’s record, derived by us: incidents whose place, in the compiler’s words, names the English Channel.",
    dead: "Dead",
    missing: "Missing",
    deadAtLeast: "Dead, at least",
    missingAtLeast: "Missing, at least",
    arrivalsColumn: "Detected arriving by small boat",
    groupName: { year: "Year", month: "Month", cause: "Cause", incident: "Day" },
    place: "Country",
    keyAtLeast: "At least:",
    keyDead: "one person dead",
    keyMissing: "one missing",
    keyReported: "one person",
    rowCounts: (dead: Count, missing: Count) =>
      [dead.n ? `${dead.text} dead` : "", missing.n ? `${missing.text} missing` : ""]
        .filter(Boolean)
        .join(", "),
  },
  quote: {
    title: (speaker: string) => `Quotation: ${speaker}`,
    dateNotGiven: "date not given",
    printedIn: (publisher: string, when: string) => `Printed by ${publisher}, ${when}`,
    evidence: (label: string) => `What it is about: ${label}`,
    quotedPeriod: "the quoted period",
    evidenceSeries: (value: string, label: string, period: string) =>
      `There were ${value} ${label} in the quoted period, ${period}.`,
    periodNotHeld: (period: string) =>
      `The edition known then does not reach the quoted period (${period}).`,
    evidenceReading: (value: string, label: string, period: string, before: string | null) =>
      `${value} ${label} (${period})${before === null ? "" : `, ${before} a year before`}.`,
    period: "Period",
  },
};

export const language: Language = { messages: en, texts: {} };
