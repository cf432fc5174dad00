/** The English words that every element shares. Those of an element are in its folder. */
import type { Count } from "./count.js";
import { plural } from "./english-plural.js";
import { capital } from "./plurals.js";

/** How exactly a moment is known. */
export type Unit = "year" | "month" | "day";

/** What is counted, with its number. */
export type Counted = (count: Count) => string;

const many =
  (one: string, other: string): Counted =>
  (count) =>
    plural(count, one, other);

/** What is wrong with an address or a row, and what more is known of it. */
type Fault = (where: string, detail: string) => string;

export const shared = {
  /** What stands around every figure, whatever it shows. */
  labels: {
    table: "Table",
    definitions: "What is counted",
    aboutQuotation: "About this quotation",
    counted: "Counted",
    notCounted: "Not counted",
    source: "Source",
    others: "For comparison",
    record: "What the record says",
    take: "Share",
    read: "Read the values",
    earlier: "Earlier",
    later: "Later",
    controls: "What the figure shows",
    from: "From",
    to: "To",
    wholeSeries: "Whole series",
    close: "Close",
    more: "More",
    notLoaded: "This could not be loaded. Check the connection and try again.",
    showNewest: "Show the newest",
    notes: "Keep in mind",
    events: "Events",
    noPicture: "The picture could not be drawn. The figures stand in the words and the table.",
    /** What stands between a word and what it is about, between equals in a line, and between longer pieces. */
    colon: ": ",
    comma: ", ",
    also: "; ",
  },
  common: {
    /** Said before the words of an author, which have another number than the record. */
    pageHad: "the page had",
    thereWere: (value: string, label: string, period: string) =>
      `${capital(period)}, there were ${value} ${label}.`,
    reportedBy: (via: string) => `as reported by ${via}`,
    readFrom: (via: string) => `read from ${via}`,
    publishedOn: (when: string) => `published ${when}`,
    nextExpected: (when: string) => `next figures due ${when}`,
    asKnownOn: (when: string) => `As known on ${when}.`,
    publicationNotSeen: "day of publication not seen",
    qualified: {
      exact: (value: string) => value,
      rounded: (value: string) => value,
      almost: (value: string) => `almost ${value}`,
      "more-than": (value: string) => `more than ${value}`,
      "at-least": (value: string) => `at\u00a0least\u00a0${value}`,
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
    notSeen: "we have not seen it",
    labelled: (value: string, label: string) => `${value} ${label}`,
    quoted: (words: string) => `“${words}”`,
  },
  note: {
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
    editions: "The same count, by the day it was published",
    printedBy: "Printed by",
    date: "Date",
    retrieved: "Copied into this dataset",
    evidence: "How we know",
    evidenceKind: {
      primary: "The publisher’s own words or file were read (primary).",
      secondary: "Read in somebody else’s report (secondary).",
    },
    via: { primary: "Read from", secondary: "Reported by" },
    words: "In the source’s words",
    nextExpected: "Next figures due",
    licence: "Licence",
    caveats: "Keep in mind",
  },
  /** A total that we added up: from which rows, and how to add them again. */
  sum: {
    from: "Added from",
    /** So many rows of a kind. */
    rows: {
      day: many("day", "days"),
      week: many("week", "weeks"),
      month: many("month", "months"),
      quarter: many("quarter", "quarters"),
      year: many("year", "years"),
      incident: many("incident", "incidents"),
      sum: many("sum of a day", "sums of a day"),
      reading: many("published total", "published totals"),
    },
    show: "Show the sum",
    table: "The rows",
    value: "Number",
    left: (shown: string, all: string) =>
      `These are the first ${shown} of ${all} rows. The file has all of them.`,
    file: "Save these rows as CSV",
    again: "Each of these lines adds the numbers of that file up again:",
    spreadsheet: "Spreadsheet",
    copy: "Copy",
  },
  report: {
    link: "Report an error in this figure",
    ask: "What should it say, and where was that published?",
    view: "View",
    version: "Version",
    who: "Made by the contributors of migration-explainers. It takes no side.",
  },
  claim: {
    /** Who printed it, when, and after whom; in quotation marks only where the printer quotes somebody. */
    said: (
      printedBy: string,
      when: string | null,
      by: string | null,
      isQuotation: boolean,
      wording: string,
    ) => {
      const after = by === null ? "" : isQuotation ? `quoting ${by}` : `after ${by}`;
      const who = [printedBy, when ?? "", after].filter(Boolean).join(", ");
      return `${who}: ${isQuotation ? `“${wording}”` : wording}`;
    },
    figure: (label: string, period: string, published: string) =>
      `${label}, ${period} (${published})`,
    verdict: {
      matches: "Matches",
      rounded: "Rounded",
      "matches-earlier-date": "Right on an earlier day",
      "later-figures-agree": "Later figures agree",
      "wording-differs": "Wording differs",
      "not-supported": "Not supported by the record",
      "not-verified": "Cannot be checked",
      "not-checked": "We have not checked this",
    },
  },
  notice: {
    revision: (when: string, period: string, old: string, now: string, why: string) =>
      `Revised ${when}: ${period} was ${old} and is now ${now}. ${why}`,
    correction: (when: string, period: string, old: string, now: string, why: string) =>
      `Corrected by us ${when}: the figure for ${period} was wrong as ${old}; it is ${now}. ${why}`,
    overdue: (when: string) => `Newer figures were due on ${when}.`,
    updated: (when: string) => `Updated: figures to ${when}.`,
  },
  take: {
    plain: "Copy citation",
    bibtex: "Copy BibTeX",
    csl: "Copy CSL-JSON",
    link: "Copy link to this figure",
    address: "Copy the figure’s own address",
    feed: "Copy feed address",
    follow: "Follow this figure (feed)",
    embed: "Copy embed code",
    system: "Share with an app",
    image: "Copy picture",
    csv: "CSV",
    json: "JSON",
    svg: "SVG",
    png: "PNG",
    copied: "Copied.",
    byHand: "Could not copy; the text is selected.",
    noImage: "Could not copy the picture. Take the PNG instead.",
    saved: (file: string) => `Saved as ${file}.`,
    failed: (file: string) => `${file} could not be made on this page.`,
    perhaps: (file: string) => `If ${file} was not saved, this frame forbids it.`,
    credit: (title: string, asOf: string | null) =>
      `Shown by migration-explainers: ${title}${asOf === null ? "" : `, as of ${asOf}`}.`,
  },
  sound: {
    listen: "Listen",
    stop: "Stop",
    how: "A higher tone is a larger number.",
    gaps: "Where there is no number, there is no tone.",
    of: (year: string) => `You hear ${year}.`,
    speed: "Speed",
    slower: "Slower",
    normal: "Normal",
    faster: "Faster",
    playing: "Playing. Escape stops it.",
    ended: "The sound has ended.",
    cannot: "This browser cannot play the sound.",
  },
  later: {
    revised: (old: string, then: string | null, now: string, since: string | null) =>
      `Shown: ${old}${then ? `, as published on ${then}` : ""}. The newest figures we have give ${now}${since ? `, published ${since}` : ""}.`,
    continued: (now: string, period: string, since: string | null) =>
      `Known now: ${now} (${period}${since ? `; published ${since}` : ""}).`,
    pinned: (day: string) => `This view is pinned to ${day}.`,
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
      `It is written in schema ${schema}, and this element knows schema 1: a newer release reads it.`) as Fault,
    unfit: ((detail) => `No figure could be made from it (${detail}).`) as Fault,
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
    "no-data": (attribute: string, value: string, held: string) =>
      `There are no ${attribute === "list" ? "quotations" : "figures"} for ${value}. Held: ${held}.`,
    "bad-data": (_attribute: string, _value: string, fault: string) =>
      `The data could not be read. ${fault}`,
  },
};
