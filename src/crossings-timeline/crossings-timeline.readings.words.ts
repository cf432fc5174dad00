/** What the line above a crossings timeline says: of every point, and while nobody points. */
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { countOf, withUnit } from "./crossings-timeline.counts.words.js";
import type { Bar } from "./crossings-timeline.bars.js";
import type { Counted } from "./crossings-timeline.counts.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";
import type { Comparison } from "./crossings-timeline.years.js";

/** How many of the newest years are read by name, while nobody points one less; of the others the least and the most. */
const READ_BY_NAME = 3;

/** The partial year beside the same days of the year before, or the newest beside the one before. */
export function restOf(selection: CrossingsSelection, locale: Locale): string {
  const { comparison, rest } = selection;
  if (comparison)
    return dayReading(selection, comparison, comparison.newest, READ_BY_NAME - 1, locale);
  const m = locale.messages.crossings;
  const { kind, now, before } = rest;
  const year = (counted: Counted) => locale.when(counted.from.slice(0, 4));
  const name =
    kind === "to-date"
      ? m.toDate(year(now), dayOf(now.to, locale))
      : locale.period(now.from, now.to);
  const other = before && countOf(selection, before, locale).text;
  const beside =
    before === null || other === null
      ? []
      : [
          kind === "to-date"
            ? m.byThatDay(other, year(before))
            : kind === "years"
              ? m.inYear(other, year(before))
              : m.yearBefore(other),
        ];
  return sentence(name, [madeOf(selection, now, locale), ...beside], locale);
}

export function readingsOf(selection: CrossingsSelection, locale: Locale): string[] {
  const { comparison, bars } = selection;
  return comparison
    ? comparison.days.map((_, row) => dayReading(selection, comparison, row, READ_BY_NAME, locale))
    : bars.map((bar) => keptReading(selection, bar, locale));
}

/** What was said of a bar in a language: of a span that is moved most bars stay. */
const kept = new WeakMap<Locale, WeakMap<Bar, string>>();

function keptReading(selection: CrossingsSelection, bar: Bar, locale: Locale): string {
  // A year is compared with the highest of the span.
  if (selection.interval === "year") return barReading(selection, bar, locale);
  const readings = kept.get(locale) ?? new WeakMap<Bar, string>();
  kept.set(locale, readings);
  const reading = readings.get(bar) ?? barReading(selection, bar, locale);
  readings.set(bar, reading);
  return reading;
}

function barReading(selection: CrossingsSelection, bar: Bar, locale: Locale): string {
  const m = locale.messages.crossings;
  const { finding } = selection;
  const { before } = bar;
  const name = ({ from, to }: Counted) => locale.period(from, to);
  const isNewest = finding.kind === "highest" && finding.newest.from === bar.from && !bar.partial;
  return [
    sentence(name(bar), [madeOf(selection, bar, locale)], locale),
    ...(before ? [sentence(name(before), [countOf(selection, before, locale).text], locale)] : []),
    ...(selection.interval === "year" && isNewest && finding.highest !== finding.newest
      ? [
          `${m.highestFrom(
            locale.when(finding.first),
            countOf(selection, finding.highest, locale).text,
            locale.when(finding.highest.year),
          )}.`,
        ]
      : []),
    ...(bar.provisional ? [`${m.early}.`] : []),
  ].join(" ");
}

/** A count with its unit; an average with what it is made of. */
function madeOf(selection: CrossingsSelection, counted: Counted, locale: Locale): string {
  const text = withUnit(selection, counted, locale);
  const [people, boats] = counted.parts ?? [];
  if (people === undefined || boats === undefined || boats === 0) return text;
  const parts = locale.messages.crossings.inBoats(locale.count(people), locale.count(boats));
  return [text, parts].join(locale.messages.labels.comma);
}

/** What the newest, the chosen and the next newest years had counted by a day, and the least and the most of all others. */
function dayReading(
  selection: CrossingsSelection,
  { days, years, chosen }: Comparison,
  row: number,
  byName: number,
  locale: Locale,
): string {
  const m = locale.messages.crossings;
  const at = days[row] ?? "";
  const known = years.flatMap(({ year, sums }) => {
    const value = sums[row] ?? null;
    return value === null ? [] : [{ year, value }];
  });
  const write = (value: number) => locale.count(value).text;
  const newest = known.at(-1);
  const isChosen = ({ year }: { year: string }) => year === chosen;
  const named = known.filter((each) => each !== newest).reverse();
  const beside = [...named.filter(isChosen), ...named.filter((each) => !isChosen(each))];
  const counted = newest && { ...selection.rest.now, value: newest.value, parts: null };
  // One that is left over is named as well.
  const told = beside.length <= byName ? beside : beside.slice(0, byName - 1);
  const others = beside.slice(told.length).map(({ value }) => value);
  return [
    sentence(
      m.byDay(dayOf(at, locale)),
      counted
        ? [
            m.inYear(withUnit(selection, counted, locale), locale.when(newest.year)),
            ...told.map(({ year, value }) => m.inYear(write(value), locale.when(year))),
          ]
        : [locale.messages.common.notPublished],
      locale,
    ),
    ...(others.length
      ? [`${m.otherYears(write(Math.min(...others)), write(Math.max(...others)))}.`]
      : []),
    ...(at.endsWith("-02-29") && years.length > 1 ? [`${m.leapDay}.`] : []),
  ].join(" ");
}

/** A day of any year: 20 August. */
function dayOf(day: string, locale: Locale): string {
  return locale.dayAndMonth(toDate(day));
}

function sentence(name: string, parts: readonly string[], { messages }: Locale): string {
  return `${name}${messages.labels.colon}${parts.join(messages.labels.also)}.`;
}
