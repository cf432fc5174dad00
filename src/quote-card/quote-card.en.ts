/** The English words of <quote-card>: every sentence of ours that a reader can meet there, but the dataset's. */
import type { Count } from "../i18n/count.js";
import { capital } from "../i18n/plurals.js";
import { plural } from "../i18n/english-plural.js";
import type { Counted, Unit } from "../i18n/shared.en.js";

export const quote = {
  name: (speaker: string, when: string) => `Quotation: ${speaker}, ${when}`,
  dateNotGiven: "date not given",
  noFigure: "No figure is named in this quotation",
  /** What a source in the foot is one of. */
  quotedBy: "Quoted by",
  figures: "Figures:",
  /** What is counted, in the word or two that fit into a title. */
  counted: {
    returns: ((count) => plural(count, "return", "returns")) as Counted,
    visits: ((count) => plural(count, "visit", "visits")) as Counted,
    arrests: ((count) => plural(count, "arrest", "arrests")) as Counted,
    premises: (({ text }) => `${text} premises`) as Counted,
  },
  span: ((from, to) => (from === to ? from : `${from} to ${to}`)) as (
    from: string,
    to: string,
    unit: Unit,
  ) => string,
  /** What a period of so many months is called. */
  length: { 3: "quarter", 6: "half-year", 12: "year" } as Readonly<Record<number, string>>,
  period: "period",
  title: {
    highest: (counted: string, period: string, length: string, first: string) =>
      `${counted} in ${period}, more than in any earlier ${length} from ${first}`,
    before: (counted: string, period: string, before: string, previous: string) =>
      `${counted} in ${period}; ${before} in ${previous}`,
    yearBefore: (counted: string, period: string, before: string) =>
      `${counted}, ${period}; ${before} a year before`,
    alone: (counted: string, period: string) => `${counted}, ${period}`,
    notHeld: (period: string) => `No figures for ${period} had been published`,
    notSeen: (period: string) => `We have seen no figures for ${period} published by then`,
  },
  subtitle: (label: string, length: string, span: string) =>
    `${capital(label)}, UK, by ${length}, ${span}`,
  reading: (span: string, counted: string, before: string | null) =>
    `${capital(span)}: ${counted}.${before === null ? "" : ` A year before: ${before}.`}`,
  notPublished: (span: string) => `${capital(span)}: not published.`,
  mayChange: "May still change.",
  level: (span: string, value: string) => `level of ${span}: ${value}`,
  levelOf: (span: string) => `level of ${span}`,
  higherBefore: (years: string) => `${years}: higher`,
  yearsMeant: (count: Count, span: string) => `${plural(count, "year", "years")}: ${span}`,
  aYearBefore: (value: string) => `${value} a year before`,
  mayChangeFrom: (when: string) => `Figures from ${when} may still change`,
  holdsToo: (label: string) => `What was said holds for ${label} alone, too.`,
  doesNotHold: (label: string) => `What was said does not hold for ${label} alone.`,
  list: {
    title: (quotations: Count, speakers: Count) =>
      `${plural(quotations, "quotation", "quotations")}, ${plural(speakers, "speaker", "speakers")}`,
    said: (when: string) => `Said ${when}`,
    undated: (count: Count) => `${plural(count, "quotation has", "quotations have")} no date`,
    leftOut: (count: Count) =>
      `${plural(count, "quotation", "quotations")} without a date left out`,
    speaker: "Speaker",
    about: "About",
    verdict: "Verdict",
    all: "All",
    search: "Search for words",
    found: (found: string, all: Count) => `${found} of ${plural(all, "quotation", "quotations")}`,
    none: "No quotation has these words.",
    clear: "Clear the search",
    showTest: "Show the test",
    showAlone: "Show it alone",
    shown: "Which quotations are shown",
    allQuotations: "All quotations",
    thisQuotation: "This one",
  },
  columns: {
    period: "Period",
    measure: "Measure",
    quoted: "This period",
    before: "Same months a year before",
  },
};
