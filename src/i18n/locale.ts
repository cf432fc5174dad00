/** A language with its words and its ways of writing numbers and dates. Dates are UTC, always. */
import { firstDay, lastDay, toDate } from "../data/time.js";
import type { Count } from "./count.js";
import { en } from "./en.js";

/** English is the type of every other language: a missing word does not compile. */
export type Messages = typeof en;

export interface Locale {
  /** The language of the words, for the `lang` attribute. */
  readonly lang: string;
  readonly messages: Messages;
  /** A count, grouped as the language does: 34,880. */
  count(value: number): Count;
  /** A ratio, to one decimal: 53.0. */
  ratio(value: number): string;
  /** A year, a month or a day in full: 2024, December 2024, 13 December 2024. */
  when(when: string): string;
  /** A span in its shortest full form: 2024, July 2024, 5 July – 7 December 2024. */
  period(from: string, to: string): string;
  /** A span inside a sentence: in 2024, on 12 December 2024, from 5 July to 7 December 2024. */
  during(from: string, to: string): string;
  /** Several things in one phrase: a, b and c. */
  list(things: readonly string[]): string;
  /** A moment on an axis: by `unit` only the year, the short month, or day and short month. */
  tick(date: Date, unit: "year" | "month" | "day"): string;
}

const locales = new Map<string, Locale>();

/**
 * The locale for a language tag. Words exist in English so far, so every language gets the English
 * words, and with them English numbers and dates: never half of each.
 */
export function localeOf(tag: string): Locale {
  const lang = /^en(-[A-Za-z]{2})?$/.test(tag) ? tag : "en";
  const known = locales.get(lang);
  if (known) return known;
  const made = makeLocale(lang === "en" ? "en-GB" : lang, en);
  locales.set(lang, made);
  return made;
}

function makeLocale(lang: string, messages: Messages): Locale {
  const numbers = new Intl.NumberFormat(lang);
  const ratios = new Intl.NumberFormat(lang, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const lists = new Intl.ListFormat(lang, { type: "conjunction" });
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  const byDay = dates({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = dates({ day: "numeric", month: "long" });
  const shortMonth = dates({ month: "long" });
  const byMonth = dates({ month: "long", year: "numeric" });
  const byYear = dates({ year: "numeric" });
  const ticks = {
    year: byYear,
    month: dates({ month: "short" }),
    day: dates({ day: "numeric", month: "short" }),
  };
  const formatOf = (when: string) =>
    when.length === 4 ? byYear : when.length === 7 ? byMonth : byDay;
  return {
    lang,
    messages,
    count: (value) => ({ n: value, text: numbers.format(value) }),
    ratio: (value) => ratios.format(value),
    when: (when) => formatOf(when).format(toDate(firstDay(when))),
    period: (from, to) => {
      const [a, b] = shortest(from, to);
      if (a === b) return formatOf(a).format(toDate(firstDay(a)));
      // Engines differ in the spaces around the dash, or put none: one text everywhere, built or live.
      return formatOf(a)
        .formatRange(toDate(firstDay(a)), toDate(firstDay(b)))
        .replace(/\s*–\s*/, " – ");
    },
    during: (from, to) => {
      const [a, b] = shortest(from, to);
      const write = (when: string) => formatOf(when).format(toDate(firstDay(when)));
      const { year, month, day, span } = messages.common.during;
      if (a === b) return { 4: year, 7: month, 10: day }[a.length as 4 | 7 | 10](write(a));
      // The first year is left out where the second says the same.
      const short = a.length === 10 ? shortDay : a.length === 7 ? shortMonth : byYear;
      const sameYear = a.slice(0, 4) === b.slice(0, 4);
      return span(sameYear ? short.format(toDate(firstDay(a))) : write(a), write(b));
    },
    list: (things) => lists.format(things),
    tick: (date, unit) => ticks[unit].format(date),
  };
}

/** Whole years and whole months are written as such. */
function shortest(from: string, to: string): [string, string] {
  const start = firstDay(from);
  const end = lastDay(to);
  if (start.endsWith("-01-01") && end.endsWith("-12-31"))
    return [start.slice(0, 4), end.slice(0, 4)];
  const months = start.endsWith("-01") && lastDay(end.slice(0, 7)) === end;
  return months ? [start.slice(0, 7), end.slice(0, 7)] : [start, end];
}
