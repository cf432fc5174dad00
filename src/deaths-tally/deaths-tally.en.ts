/** The English words of <deaths-tally>: every sentence of ours that a reader can meet there, but the dataset's. */
import type { Count } from "../i18n/count.js";
import { capital } from "../i18n/plurals.js";
import { plural } from "../i18n/english-plural.js";

/** The dead and the missing, apart: they are never added. */
function deadAndMissing(dead: Count, missing: Count): string {
  const people = (count: Count) => `at\u00a0least\u00a0${plural(count, "person", "people")}`;
  if (!missing.n) return dead.n ? `${people(dead)} dead` : "nobody recorded dead or missing";
  return dead.n ? `${people(dead)} dead, ${missing.text} missing` : `${people(missing)} missing`;
}

export const deaths = {
  counts: deadAndMissing,
  years: (first: string, last: string) => `${first}–${last}`,
  yearsTo: (first: string, day: string) => `${first} to ${day}`,
  title: {
    route: (years: string, single: boolean, dead: Count, missing: Count) =>
      `On the way to the UK${single ? " in" : ","} ${years}: ${deadAndMissing(dead, missing)}`,
    channel: (years: string, single: boolean, dead: Count, missing: Count) =>
      `In the Channel${single ? " in" : ","} ${years}: ${deadAndMissing(dead, missing)}`,
  },
  titlePeriod: (period: string, dead: Count, missing: Count) =>
    `${capital(period)}: ${deadAndMissing(dead, missing)}`,
  titleOwn: (label: string, period: string, dead: Count, missing: Count) =>
    `${capital(label)}, ${period}: ${deadAndMissing(dead, missing)}`,
  titleCauses: (dead: Count, list: string) =>
    `At\u00a0least\u00a0${plural(dead, "person", "people")} died: ${list}`,
  titleIncidents: (dead: Count, missing: Count, recorded: string, years: string, single: boolean) =>
    `At\u00a0least\u00a0${plural(dead, "person", "people")} died${missing.n ? ` and ${missing.text} went missing` : ""} in ${recorded}${single ? " in" : ","} ${years}`,
  /** So many recorded incidents; without a number where not every one was recorded by itself. */
  recorded: (incidents: Count | null) =>
    incidents ? plural(incidents, "recorded incident", "recorded incidents") : "recorded incidents",
  titleReported: (count: Count, year: string, day: string | null) =>
    `At\u00a0least\u00a0${plural(count, "person", "people")} had died in ${year}, as reported${day === null ? " then" : ` on ${day}`}`,
  key: (missing: boolean) =>
    `One dot is one person: ●\u00a0dead${missing ? "\u00a0○\u00a0missing" : ""}`,
  keyReported: "One dot is one person. The count as it was printed that day.",
  place: { route: "On the way to the UK", channel: "In the English Channel" },
  subtitlePlace: (place: string, period: string | null, key: string) =>
    `${place}${period === null ? "" : `, ${period}`}. ${key}`,
  subtitleEnd: (day: string | null, key: string) => (day === null ? key : `To ${day}. ${key}`),
  upTo: (day: string) => `to ${day}`,
  /** In the picture, below the name of a year or month: the days of it that are shown. */
  part: (from: string | null, to: string | null) =>
    from && to ? `${from} to ${to}` : from ? `from ${from}` : `to ${to ?? ""}`,
  /** In the picture, below the names of years or months: what a column of incidents is. */
  column: {
    month: "One column is a month",
    quarter: "One column is three months",
    half: "One column is six months",
    year: "One column is a year",
    decade: "One column is ten years",
  },
  label: {
    route: "on the way from mainland Europe to the UK",
    channel: "in the English Channel",
  },
  labelReported: ({ n }: Count) =>
    `${n === 1 ? "death" : "deaths"} on the way to the UK, as reported at the time`,
  reading: (name: string, counts: string) => `${name}: ${counts}.`,
  yearTo: (year: string, day: string) => `${year} to ${day}`,
  byThatDay: (year: string) => `By that day in ${year}`,
  arrived: (count: Count, to: string | null) =>
    `Detected arriving by small boat${to === null ? "" : ` to ${to}`}: ${plural(count, "person", "people")}.`,
  reported: (count: Count) => `at\u00a0least\u00a0${plural(count, "death", "deaths")}`,
  summary: {
    route: (dead: Count, missing: Count, period: string) =>
      `${capital(period)}, on the way from mainland Europe to the UK: ${deadAndMissing(dead, missing)}.`,
    channel: (dead: Count, missing: Count, period: string) =>
      `${capital(period)}, in the English Channel: ${deadAndMissing(dead, missing)}.`,
  },
  summaryReported: (value: Count, period: string) =>
    `${capital(period)}, at\u00a0least\u00a0${plural(value, "death was", "deaths were")} reported.`,
  /** How many of them died so; "linked to transport" are IOM's vehicle accidents and hazardous transport. */
  died: {
    vehicle: ({ text }: Count) => `${text} linked to transport`,
    drowning: ({ text }: Count) => `${text} drowned`,
    other: ({ text }: Count) => `${text} other or unknown`,
  },
  cause: {
    vehicle: "Linked to transport",
    drowning: "Drowning",
    other: "Other or unknown",
  },
  none: "none recorded",
  incidents: (count: Count) =>
    `${plural(count, "single incident is", "single incidents are")} recorded in which somebody died or went missing.`,
  sums: (count: Count) =>
    `${plural(count, "entry in IOM’s list is a total", "entries in IOM’s list are totals")} for a day and cause and may cover several incidents; we have not seen the incidents themselves.`,
  sumOfDay: (day: string) => `${day}, one or more incidents`,
  placeUnseen: (count: Count) =>
    `${plural(count, "entry in IOM’s list is", "entries in IOM’s list are")} left out: we have not seen whether the place is in the Channel.`,
  arrivals: (count: Count, period: string) =>
    `${capital(period)}, ${plural(count, "person was", "people were")} detected arriving by small boat. Journeys in lorries, and people not detected, are not in that number.`,
  arrivalsEdition: (day: string) =>
    `Arrivals by small boat are those published by then, with the values of the edition of ${day}.`,
  officialYear: (count: Count, year: string) => `${plural(count, "person", "people")} in ${year}`,
  official: (list: string) =>
    `Arrivals by small boat are weekly operational figures here. The official statistics count ${list}.`,
  noArrivals: "We have not seen how many made the journey in this time.",
  onlyYear: (year: string) =>
    `Of the counts of deaths printed by the day shown, we have seen only those for ${year}.`,
  other: (label: string, publisher: string, period: string, published: string) =>
    `${label}: ${publisher}, ${period}, ${published}`,
  otherCounts: (counts: readonly { value: string; same: boolean }[]) =>
    `Other counts: ${counts.map(({ value, same }) => (same ? value : `${value} for crossings only`)).join("; ")}`,
  knownNow: (dead: Count, missing: Count, period: string, file: string | null) =>
    `Known now: at\u00a0least\u00a0${plural(dead, "person", "people")} dead${missing.n ? ` and ${missing.text} missing` : ""} ${period}${file === null ? "" : ` (file of ${file})`}.`,
  onlyCause: (cause: string) => `A part of IOM’s list, by our grouping of its causes: ${cause}.`,
  short: {
    minimum: "Minimum counts: what could be verified",
    route: "The whole route: lorries and railways too",
    channel: "Our selection, by the words of the place",
    causes: "Groups are ours, made from IOM’s categories",
    placeless: (day: string) => `To ${day}: we have not seen the places of later deaths`,
  },
  /** What is counted where only the Channel is shown. */
  inChannel: {
    dead: {
      label: "people recorded dead in the English Channel",
      definition: "People recorded as having died in the English Channel on the way to the UK.",
      counted: "Deaths whose place, in IOM’s words, names the English Channel.",
    },
    missing: {
      label: "people recorded missing in the English Channel",
      definition: "People recorded as missing in the English Channel on the way to the UK.",
      counted: "Missing people where the place, in IOM’s words, names the English Channel.",
    },
    notCounted: "Everybody elsewhere on the way: in lorries, on railways, on roads and in camps.",
    selected:
      "A part of IOM’s list, selected by us: incidents whose place, in IOM’s words, names the English Channel.",
    minimum:
      "The true number may be higher: IOM lists only deaths it can confirm, and updates its list.",
  },
  deadAtLeast: "Dead, at least",
  missingAtLeast: "Missing, at least",
  deathsAtLeast: "Deaths, at least",
  arrivalsColumn: "Detected arriving by small boat",
  groupName: { year: "Year", month: "Month", cause: "Cause", incident: "Day" },
  views: { year: "Years", month: "Months", cause: "Causes", incident: "Incidents" },
  controls: { view: "View", scope: "Part of the way", route: "Whole route", channel: "Channel" },
};
