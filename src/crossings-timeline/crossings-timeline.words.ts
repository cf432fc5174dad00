/** The words of a crossings timeline, from the same selection as its picture. */
import { stepFigure } from "../data/figure.js";
import { daysBetween, firstDay, isWhen, toDate } from "../data/time.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import {
  caveatsOf,
  cellOf,
  valueOf,
  contextWords,
  measureWords,
  publishedOn,
  sourceLines,
  type Table,
  type Words,
} from "../words/words.js";
import type { Bar, CrossingsSelection, Year } from "./crossings-timeline.select.js";

/** Everything a crossings timeline says. */
export function wordsOfCrossings(selection: CrossingsSelection, locale: Locale): Words {
  const m = locale.messages.crossings;
  const { measure, span, provisionalFrom, source, headline } = selection;
  const period = locale.period(span.from, span.to);
  const count = { n: headline.value, text: valueOf(headline, locale) };
  const label = wordFor(m.headlineLabel, measure.id)?.(count) ?? measure.label;
  const title = wordFor(m.title, measure.id)?.(period) ?? period;
  const cumulative = selection.kind === "cumulative";
  return {
    title: cumulative ? m.cumulative(title) : title,
    headline: { ...cellOf(headline, locale), label },
    detail: [period, publishedOn(selection.published, locale)].join(" · "),
    summary: [
      wordFor(m.summary, measure.id)?.(count, locale.during(span.from, span.to)) ?? "",
      ...(cumulative
        ? sameDay(selection.years, locale)
        : [...highest(selection, locale), ...partial(selection, locale)]),
      m.detected,
    ].join(" "),
    caveats: [
      ...caveatsOf([measure]),
      ...(selection.unpublished ? [m.unpublished(locale.count(selection.unpublished))] : []),
      ...(provisionalFrom
        ? [m.provisionalFrom(locale.when(provisionalFrom), selection.provisionalWhy ?? "")]
        : []),
      ...(selection.backdated && selection.published
        ? [m.backdated(locale.when(selection.published))]
        : []),
    ],
    ...contextWords(selection, locale),
    others: [],
    measures: measureWords([measure]),
    events: selection.events.map(({ date, title, source: from }) => ({
      when: locale.when(date),
      title,
      source: from,
    })),
    sources: sourceLines([source], locale),
  };
}

/** The rows of the picture. */
export function tableOfCrossings(selection: CrossingsSelection, locale: Locale): Table {
  return selection.kind === "cumulative"
    ? yearTable(selection, locale)
    : barTable(selection, locale);
}

/** Which bars at the ends cover only a part of their step. */
function partial({ bars }: CrossingsSelection, locale: Locale): string[] {
  const cut = bars.filter((bar) => bar.partial).map((bar) => barName(bar, locale));
  return cut.length
    ? [locale.messages.crossings.partial(cut.join(locale.messages.labels.also))]
    : [];
}

function barName(bar: Bar, locale: Locale): string {
  return locale.period(bar.from, bar.to);
}

function highest(selection: CrossingsSelection, locale: Locale): string[] {
  const m = locale.messages.crossings;
  const most = selection.bars.reduce<Bar | null>(
    (best, bar) =>
      !bar.partial && bar.value !== null && bar.value > (best?.value ?? 0) ? bar : best,
    null,
  );
  if (!most || most.value === null || selection.bars.length < 3) return [];
  const sentence = selection.measure.id === "people-per-boat" ? m.highestRatio : m.highest;
  return [
    sentence(
      selection.interval,
      barName(most, locale),
      cellOf(stepFigure(selection.measure, selection.source, most), locale).text,
    ),
  ];
}

/** The newest year beside the one before, up to the same day. */
function sameDay(years: readonly Year[], locale: Locale): string[] {
  const newest = years.at(-1);
  const before = years.at(-2);
  const sum = newest?.sums.at(-1);
  const earlier = newest && before ? sumBy(before, sameDayIn(before.year, newest.to)) : null;
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
  const index = daysBetween(`${year.year}-01-01`, day);
  return year.sums[index] ?? null;
}

function barTable(selection: CrossingsSelection, locale: Locale): Table {
  const m = locale.messages.crossings;
  const { common } = locale.messages;
  const { measure, source, interval } = selection;
  const derived = measure.id === "people-per-boat" ? "ratio" : interval === "day" ? null : "sum";
  const { events } = selection;
  return {
    columns: [
      common.period,
      wordFor(m.short, measure.id) ?? measure.label,
      ...(events.length ? [m.events] : []),
    ],
    rows: selection.bars.map((bar) => ({
      name: marked(barName(bar, locale), bar.provisional, locale),
      cells: [
        bar.noBoats
          ? { text: m.noBoats, figures: [] }
          : cellOf(stepFigure(measure, source, bar, derived), locale),
        ...(events.length ? [{ text: eventsOf(bar, events, locale), figures: [] }] : []),
      ],
    })),
  };
}

/** The events that the picture marks over a bar; one of which only the month is known stands at its first day. */
function eventsOf({ from, to }: Bar, events: CrossingsSelection["events"], locale: Locale): string {
  const { colon, also } = locale.messages.labels;
  return events
    .filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to)
    .map(({ date, title }) => `${locale.when(date)}${colon}${title}`)
    .join(also);
}

function yearTable(selection: CrossingsSelection, locale: Locale): Table {
  const m = locale.messages.crossings;
  const { years, provisionalFrom, measure, source } = selection;
  const newest = years.at(-1)?.to ?? "2000-12-31";
  const upTo = (year: Year, to: string) =>
    cellOf(
      stepFigure(
        measure,
        source,
        { from: `${year.year}-01-01`, to, value: sumBy(year, to) },
        "sum",
      ),
      locale,
    );
  return {
    columns: [m.year, m.yearToDate(locale.tick(toDate(newest), "day")), m.wholeYear],
    rows: years.map((year) => ({
      name: marked(year.year, provisionalFrom !== null && year.to >= provisionalFrom, locale),
      cells: [upTo(year, sameDayIn(year.year, newest)), upTo(year, `${year.year}-12-31`)],
    })),
  };
}

/** The same day of another year; the last of February where that year has no 29th. */
function sameDayIn(year: string, day: string): string {
  const same = `${year}${day.slice(4)}`;
  return isWhen(same) ? same : `${year}-02-28`;
}

function marked(name: string, provisional: boolean, locale: Locale): string {
  return provisional ? `${name} (${locale.messages.common.provisional})` : name;
}
