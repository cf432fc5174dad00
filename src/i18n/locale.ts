/** A language with its words and its ways of writing numbers and dates. Dates are UTC, always. */
import { firstDay, lastDay, toDate } from "../data/time.js";
import type { Count } from "./count.js";
import type { Language, Messages, SharedMessages } from "./language.js";
import { remembered } from "../data/remembered.js";
import { shared, type Unit } from "./shared.en.js";
import { directionOf, knows, taggedAs } from "./tag.js";

/** A language with the words that every element shares. */
export interface SharedLocale {
  /** The language of the words, for the `lang` attribute. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly messages: SharedMessages;
  /** A sentence of our dataset in this language; the English where it has none. */
  text(english: string): string;
  /** A count, grouped as the language does: 34,880. */
  count(value: number): Count;
  /** A ratio, to one decimal: 53.0. */
  ratio(value: number): string;
  /** A printed percentage: 24%. */
  percent(value: number): string;
  /** A year, a month or a day in full: 2024, December 2024, 13 December 2024. */
  when(when: string): string;
  /** A span in its shortest full form: 2024, July 2024, 5 July – 7 December 2024. */
  period(from: string, to: string): string;
  /** The two ends of a span as a sentence or a picture joins them, the year said once; the same twice where it is one year, month or day. */
  ends(from: string, to: string): readonly [from: string, to: string, unit: Unit];
  /** A span inside a sentence: in 2024, on 12 December 2024, from 5 July to 7 December 2024. */
  during(from: string, to: string): string;
  /** Several things in one phrase: a, b and c. */
  list(things: readonly string[]): string;
  /** A moment on an axis: by `unit` only the year, the short month, or day and short month. */
  tick(date: Date, unit: "year" | "month" | "day"): string;
  /** A day of any year: 20 August. */
  dayAndMonth(date: Date): string;
  /** Some days of any year, as short as they can be: 4–10 Nov. */
  days(from: Date, to: Date): string;
}

/** The same with the words of the element that is shown. */
export interface Locale extends SharedLocale {
  readonly messages: Messages;
}

/** A language as a locale is made of it; of English the elements bring their own words. */
export type Words = Omit<Language, "messages"> & { readonly messages: SharedMessages };

const ours: Words = { messages: shared, texts: {} };

/** The language of the words for a tag. English without a region is British, as is all that has no words. */
export function langOf(tag: string, language: Words): string {
  return language === ours && !/^en-[a-z]{2}$/i.test(tag) ? "en-GB" : taggedAs(tag);
}

/** The locale for a tag with these words. */
export function makeLocale(tag: string, language: Words): SharedLocale {
  const lang = langOf(tag, language);
  const {
    texts,
    numberingSystem,
    fallbackLocale = "en-GB",
    postprocess = (written) => written,
  } = language;
  const messages = complete(shared, language.messages);
  const known = knows(lang) ? lang : fallbackLocale;
  const digits = numberingSystem === undefined ? {} : { numberingSystem };
  const numbers = new Intl.NumberFormat(known, digits);
  const ratios = new Intl.NumberFormat(known, {
    ...digits,
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const percents = new Intl.NumberFormat(known, { ...digits, style: "percent" });
  const lists = new Intl.ListFormat(known, { type: "conjunction" });
  // Our dates are Gregorian whatever calendar a region keeps.
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(known, { ...digits, ...options, calendar: "gregory", timeZone: "UTC" });
  const byDay = dates({ day: "numeric", month: "long", year: "numeric" });
  // In the order of a whole date: some engines turn it round in Welsh where there is no year.
  const shortDay = { format: (date: Date) => withoutYear(byDay.formatToParts(date)) };
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
  const write = (when: string, format: Pick<Intl.DateTimeFormat, "format"> = formatOf(when)) =>
    postprocess(format.format(toDate(firstDay(when))));
  const inFull = remembered((when: string) => write(when));
  const count = remembered((value: number) => ({ n: value, text: numbers.format(value) }));
  const ends = (from: string, to: string): [string, string, Unit] => {
    const [a, b] = shortest(from, to);
    const unit = ({ 4: "year", 7: "month", 10: "day" } as const)[a.length as 4 | 7 | 10];
    // The first year is left out where the second says the same.
    const short = { year: byYear, month: shortMonth, day: shortDay }[unit];
    const sameYear = a !== b && a.slice(0, 4) === b.slice(0, 4);
    return [sameYear ? write(a, short) : inFull(a), inFull(b), unit];
  };
  return {
    lang,
    dir: directionOf(lang),
    messages,
    // A number that the dataset holds as text is written as every other number.
    text: (words) =>
      texts[words] ??
      (/^\d[\d,]*$/.test(words) ? count(Number(words.replaceAll(",", ""))).text : words),
    count,
    ratio: (value) => ratios.format(value),
    percent: (value) => percents.format(value / 100),
    when: inFull,
    period: (from, to) => {
      const [a, b] = shortest(from, to);
      if (a === b) return inFull(a);
      const range = formatOf(a).formatRange(toDate(firstDay(a)), toDate(firstDay(b)));
      // Engines differ in the spaces around the dash, or put none: one text everywhere, built or live.
      return postprocess(range.replace(/[\u2009\u202f]/g, " ").replace(/\s*–\s*/, " – "));
    },
    ends,
    during: (from, to) => {
      const [a, b, unit] = ends(from, to);
      return a === b ? messages.common.during[unit](a) : messages.common.during.span(a, b, unit);
    },
    list: (things) =>
      lists
        .formatToParts(things)
        .map(({ type, value }) => (type === "literal" ? postprocess(value) : value))
        .join(""),
    tick: (date, unit) => postprocess(ticks[unit].format(date)),
    days: (from, to) => postprocess(ticks.day.formatRange(from, to).replace(/\s*–\s*/, "–")),
    dayAndMonth: (date) => postprocess(shortDay.format(date)),
  };
}

const whole = new WeakMap<object, WeakMap<SharedLocale, Locale>>();

/** The locale with the words of an element, of which `english` are the English ones. */
export function withWords(locale: SharedLocale, english: Partial<Messages>): Locale {
  const known = whole.get(english) ?? new WeakMap<SharedLocale, Locale>();
  whole.set(english, known);
  const made = known.get(locale) ?? {
    ...locale,
    messages: { ...locale.messages, ...complete(english, locale.messages) } as Messages,
  };
  known.set(locale, made);
  return made;
}

/** Day and month of a date, with what stands between them. */
function withoutYear(parts: readonly Intl.DateTimeFormatPart[]): string {
  const places = parts.flatMap(({ type }, at) => (type === "day" || type === "month" ? [at] : []));
  const [first = 0, last = first] = places;
  return parts
    .slice(first, last + 1)
    .map(({ value }) => value)
    .join("");
}

/** English: always here, and made when somebody needs it. */
export const english = {
  language: ours,
  get locale(): SharedLocale {
    return (madeEnglish ??= makeLocale("en-GB", ours));
  },
};
let madeEnglish: SharedLocale | undefined;

/** The word for an id, where there is one: a dataset of somebody else may count what we have no word for. */
export function wordFor<T>(words: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}

/** What a page's own language leaves out, or gives as another kind of thing, is said in English. */
function complete<T extends object>(english: T, own: object): T {
  const entries = Object.entries(english).map(([name, word]: [string, unknown]) => {
    const given: unknown = Reflect.get(own, name);
    if (typeof word !== "object" || word === null)
      return [name, typeof given === typeof word ? given : word];
    return [name, complete(word, typeof given === "object" && given ? given : {})];
  });
  return { ...own, ...Object.fromEntries(entries) } as T;
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
