/** The words of a crossings timeline, from the same selection as its picture. */
import { yearBefore } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import {
  caveatsOf,
  claimWords,
  measureWords,
  publishedOn,
  sourceLines,
  type Words,
} from "../words/words.js";
import type { Bar, CrossingsSelection, Year } from "./crossings-timeline.select.js";

/** Everything a crossings timeline says. */
export function wordsOfCrossings(selection: CrossingsSelection, locale: Locale): Words {
  const m = locale.messages.crossings;
  const { measure, span, provisionalFrom, source } = selection;
  const period = locale.period(span.from, span.to);
  const total = value(selection.total, selection, locale);
  const label = m.headlineLabel[measure.id]?.(locale.count(selection.total)) ?? measure.label;
  const cumulative = selection.kind === "cumulative";
  return {
    title: [m.title[measure.id]?.(period) ?? period, ...(cumulative ? [m.cumulative] : [])].join(
      ", ",
    ),
    headline: { value: total, label },
    detail: [period, publishedOn(selection.published, locale)].join(" · "),
    summary: [
      m.summary[measure.id]?.(
        { n: selection.total, text: total },
        locale.during(span.from, span.to),
      ) ?? "",
      ...(cumulative
        ? sameDay(selection.years, locale)
        : [...highest(selection, locale), ...partial(selection, locale)]),
      m.detected,
    ].join(" "),
    caveats: [
      ...caveatsOf([measure]),
      ...(provisionalFrom
        ? [m.provisionalFrom(locale.when(provisionalFrom), selection.provisionalWhy ?? "")]
        : []),
      ...(selection.backdated && selection.published
        ? [m.backdated(locale.when(selection.published))]
        : []),
    ],
    claim: claimWords(selection.claim, locale),
    measures: measureWords([measure]),
    table: cumulative ? yearTable(selection, locale) : barTable(selection, locale),
    events: selection.events.map(({ date, title }) => ({ when: locale.when(date), title })),
    sources: sourceLines([source], locale),
  };
}

function value(number: number, { measure }: CrossingsSelection, locale: Locale): string {
  return measure.id === "people-per-boat" ? locale.ratio(number) : locale.count(number).text;
}

/** Which bars at the ends cover only a part of their step. */
function partial({ bars, interval }: CrossingsSelection, locale: Locale): string[] {
  const m = locale.messages.crossings;
  return bars
    .filter((bar) => bar.partial)
    .map((bar) => m.partial(m.interval[interval], barName(bar, locale)));
}

function barName(bar: Bar, locale: Locale): string {
  return locale.period(bar.from, bar.to);
}

function highest(selection: CrossingsSelection, locale: Locale): string[] {
  const m = locale.messages.crossings;
  const most = selection.bars.reduce<Bar | null>(
    (best, bar) => (bar.value !== null && bar.value > (best?.value ?? 0) ? bar : best),
    null,
  );
  if (!most || most.value === null || selection.bars.length < 3) return [];
  const sentence = selection.measure.id === "people-per-boat" ? m.highestRatio : m.highest;
  return [
    sentence(
      m.interval[selection.interval],
      barName(most, locale),
      value(most.value, selection, locale),
    ),
  ];
}

/** The newest year beside the one before, up to the same day. */
function sameDay(years: readonly Year[], locale: Locale): string[] {
  const newest = years.at(-1);
  const before = years.at(-2);
  const sum = newest?.sums.at(-1);
  const earlier = newest && before ? sumBy(before, yearBefore(newest.to)) : null;
  if (!newest || !before || sum === undefined || earlier === null) return [];
  return [
    locale.messages.crossings.sameDay(
      newest.year,
      locale.count(sum).text,
      before.year,
      locale.count(earlier).text,
    ),
  ];
}

/** The running sum of a year up to and including a day of it, `null` where the year does not reach it. */
function sumBy(year: Year, day: string): number | null {
  const index = Math.round((Date.parse(day) - Date.parse(`${year.year}-01-01`)) / 86_400_000);
  return year.sums[index] ?? null;
}

function barTable(selection: CrossingsSelection, locale: Locale): Words["table"] {
  const m = locale.messages.crossings;
  const { common } = locale.messages;
  return {
    columns: [common.period, m.short[selection.measure.id] ?? selection.measure.label],
    rows: selection.bars.map((bar) => [
      bar.provisional ? `${barName(bar, locale)} (${common.provisional})` : barName(bar, locale),
      bar.value === null ? common.notPublished : value(bar.value, selection, locale),
    ]),
  };
}

function yearTable({ years, provisionalFrom }: CrossingsSelection, locale: Locale): Words["table"] {
  const m = locale.messages.crossings;
  const { common } = locale.messages;
  const newest = years.at(-1);
  const day = newest?.to.slice(4) ?? "-12-31";
  const text = (sum: number | null | undefined) =>
    sum === null || sum === undefined ? common.notPublished : locale.count(sum).text;
  return {
    columns: [
      m.year,
      m.yearToDate(locale.tick(new Date(`${newest?.year ?? "2000"}${day}T00:00:00Z`), "day")),
      m.wholeYear,
    ],
    rows: years.map((year) => [
      provisionalFrom && year.to >= provisionalFrom
        ? `${year.year} (${common.provisional})`
        : year.year,
      text(
        sumBy(
          year,
          day === "-02-29" && !year.sums[365] ? `${year.year}-02-28` : `${year.year}${day}`,
        ),
      ),
      year.to.endsWith("-12-31") ? text(year.sums.at(-1)) : common.notPublished,
    ]),
  };
}
