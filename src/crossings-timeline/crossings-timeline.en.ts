/** The English words of <crossings-timeline>: every sentence of ours that a reader can meet there, but the dataset's. */
import type { Interval } from "../data/time.js";
import type { Count } from "../i18n/count.js";
import { capital } from "../i18n/plurals.js";
import { plural } from "../i18n/english-plural.js";

export const crossings = {
  /** What is counted, at the beginning of a subtitle. */
  measured: {
    arrivals: "People detected arriving in the UK by small boat",
    "arrival-boats": "Small boats detected arriving in the UK",
    "people-per-boat": "People per small boat arriving in the UK",
  },
  each: {
    day: "each day",
    week: "each week",
    month: "each month",
    quarter: "each quarter",
    year: "each year",
  },
  running: { one: "running total", each: "running total of each year" },
  per: (unit: string, interval: Interval) => `${unit} per ${interval}`,
  /** The beginning of a title, which a time follows. */
  subject: {
    arrivals: (count: Count) =>
      `${plural(count, "person", "people")} detected arriving by small boat`,
    "arrival-boats": (count: Count) => plural(count, "small boat", "small boats"),
    "people-per-boat": ({ text }: Count) => `${text} people per boat`,
  },
  title: {
    highest: (subject: string, year: string, first: string, most: string, mostYear: string) =>
      `${subject} in ${year}; ${most} in ${mostYear}, highest from ${first}`,
    newestIsHighest: (subject: string, year: string, first: string) =>
      `${subject} in ${year}, the highest year from ${first}`,
    pair: (subject: string, year: string, value: string, before: string) =>
      `${subject} in ${year}; ${value} in ${before}`,
    year: (subject: string, year: string, interval: Interval, most: string) =>
      `${subject} in ${year}; the highest ${interval} was ${most}`,
    total: (subject: string, during: string) => `${subject} ${during}`,
    byDay: {
      arrivals: (count: Count, day: string, before: string, year: string) =>
        `${plural(count, "person", "people")} detected arriving by ${day}; ${before} by that day in ${year}`,
      "arrival-boats": (count: Count, day: string, before: string, year: string) =>
        `${plural(count, "small boat", "small boats")} by ${day}; ${before} by that day in ${year}`,
    },
    ratio: (
      people: Count,
      boats: Count,
      year: string,
      ratio: string,
      before: string,
      value: string,
    ) =>
      `${plural(people, "person", "people")} in ${plural(boats, "boat", "boats")} in ${year}: ${ratio} per boat; ${value} in ${before}`,
  },
  /** A count with its unit, in a reading. */
  counted: {
    people: (count: Count) => plural(count, "person", "people"),
    boats: (count: Count) => plural(count, "small boat", "small boats"),
    "people per boat": ({ text }: Count) => `${text} people per boat`,
  },
  inBoats: (people: Count, boats: Count) =>
    `${plural(people, "person", "people")} in ${plural(boats, "boat", "boats")}`,
  inYear: (value: string, year: string) => `${value} in ${year}`,
  toDate: (year: string, day: string) => `${year} to ${day}`,
  byThatDay: (value: string, year: string) => `${value} by that day in ${year}`,
  yearBefore: (value: string) => `${value} a year earlier`,
  byDay: (day: string) => `By ${day}`,
  otherYears: (least: string, most: string) =>
    `Other years: ${least === most ? least : `${least} to ${most}`}`,
  highestFrom: (first: string, most: string, year: string) =>
    `Highest from ${first}: ${most}, in ${year}`,
  early: "Provisional",
  leapDay: "Years without a 29 February are counted to the 28th",
  headlineLabel: {
    arrivals: ({ n }: Count) => `${n === 1 ? "person" : "people"} detected arriving by small boat`,
    "arrival-boats": ({ n }: Count) => `small ${n === 1 ? "boat" : "boats"} detected arriving`,
    "people-per-boat": (() => "people per small boat, on average") as (count: Count) => string,
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
    `The highest ${interval} was ${when}: ${value}.`,
  highestRatio: (interval: Interval, when: string, value: string) =>
    `The ${interval} with the highest average was ${when}: ${value}.`,
  partial: {
    first: (days: Count, period: string) =>
      `The first bar covers only ${plural(days, "day", "days")}: ${period}.`,
    last: (days: Count, period: string) =>
      `The last bar covers only ${plural(days, "day", "days")}: ${period}.`,
  },
  caveat: {
    arrivals: "Only people who were detected are counted",
    "arrival-boats": "Only boats that were detected are counted",
    "people-per-boat": "An average: people in all boats divided by all boats",
  },
  caveatProvisional: (when: string) => `From ${when} provisional; later counts may be lower`,
  caveatYear: (year: string) => `${year} is provisional; later counts may be lower`,
  caveatBackdated: (edition: string) => `The days known then, with counts as of ${edition}`,
  noNotes: "No notes came with these figures",
  provisionalFrom: (when: string, why: string) =>
    `Counts from ${when} on are early figures. The Home Office may still raise or lower them. ${why}`,
  official: (to: string, published: string, operational: string) =>
    `Months to ${to} are official statistics, ${published}. Other days, and totals that include them, are weekly operational figures, ${operational}.`,
  officialAlone: (published: string) => `These are official statistics, ${published}.`,
  operational: (published: string) => `These are weekly operational figures, ${published}.`,
  yearsAdded: (sum: string) =>
    `The years, added up, give ${sum}, because whole years are official statistics; this total is added from the days.`,
  otherwise: (list: string) => `The official statistics count ${list}.`,
  backdated: (edition: string) =>
    `The days are those published by then, with the values of the edition of ${edition}, the only one we have.`,
  noBoats: "no boats",
  fewBoats: "too few boats for an average",
  unpublished: (days: Count) =>
    `${plural(days, "day of this span was", "days of this span were")} not published and ${days.n === 1 ? "is" : "are"} in no total.`,
  day: "Day",
  /** In the picture. */
  provisionalOn: (when: string) => `From ${when}: provisional`,
  toDay: (day: string) => `to ${day}`,
  fromDay: (day: string) => `from ${day}`,
  control: {
    count: "Count",
    view: "Interval",
    arrivals: "People",
    "arrival-boats": "Boats",
    "people-per-boat": "Per boat",
    day: "Days",
    week: "Weeks",
    month: "Months",
    quarter: "Quarters",
    year: "Years",
    cumulative: "Compare years",
    compare: "Compared with",
  },
};
