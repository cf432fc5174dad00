/** The words of a crossings timeline, from the same selection as its picture. */
import type { Context } from "../data/context.js";
import { daysBetween, lastDay, type Span } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { capital } from "../i18n/plurals.js";
import type { Content } from "../words/content.js";
import { contextWords } from "../words/context.js";
import { measureWords } from "../words/measures.js";
import { sourceLines } from "../words/sources.js";
import { cellOf, valueOf } from "../words/values.js";
import type { Bar } from "./crossings-timeline.bars.js";
import { controlsOf } from "./crossings-timeline.controls.words.js";
import { countOf, oursOf } from "./crossings-timeline.counts.words.js";
import { caveatsOf, notesOf } from "./crossings-timeline.notes.words.js";
import { readingsOf, restOf } from "./crossings-timeline.readings.words.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";
import { titleOf } from "./crossings-timeline.title.words.js";

/** Everything a crossings timeline says. */
export function contentOfCrossings(
  selection: CrossingsSelection,
  context: Context,
  locale: Locale,
): Content {
  const m = locale.messages.crossings;
  const { counter, headline, isOfficial, measure, events, yearsAdded } = selection;
  const count = { n: headline.value, text: valueOf(headline, locale) };
  const own = oursOf(selection, locale);
  const { official, source } = counter;
  const note = yearsAdded === null ? null : m.yearsAdded(locale.count(yearsAdded).text);
  return {
    title: titleOf(selection, locale),
    subtitle: subtitleOf(selection, locale),
    headline: {
      ...cellOf({ ...headline, note }, locale),
      label: own ? m.headlineLabel[own](count) : measure.label,
    },
    rest: restOf(selection, locale),
    readings: readingsOf(selection, locale),
    restRow: restRowOf(selection),
    summary: summaryOf(selection, locale),
    caveats: caveatsOf(selection, locale),
    notes: notesOf(selection, locale),
    controls: controlsOf(selection, locale),
    quotation: null,
    ...contextWords(context, locale),
    others: [],
    measures: measureWords([measure]),
    events: events.map(({ date, title, why, source: from }) => ({
      when: locale.when(date),
      title,
      why,
      source: from,
    })),
    sources: sourceLines(
      [
        ...(isOfficial && official ? [official.source] : []),
        ...(isOfficial === "all" ? [] : [source]),
      ],
      locale,
    ),
  };
}

/** The row of exactly the days that are read while nobody points; −1 where no bar has them. */
function restRowOf({ bars, comparison, rest }: CrossingsSelection): number {
  const { from, to } = rest.now;
  return comparison?.newest ?? bars.findIndex((bar) => bar.from === from && bar.to === to);
}

/** What is counted, in which steps, and when. */
function subtitleOf(selection: CrossingsSelection, locale: Locale): string {
  const m = locale.messages.crossings;
  const { comparison, interval, measure, span } = selection;
  const own = oursOf(selection, locale);
  return [
    own ? m.measured[own] : capital(measure.label),
    comparison ? m.running[comparison.years.length > 1 ? "each" : "one"] : m.each[interval],
    spanOf(span, locale),
  ].join(locale.messages.labels.comma);
}

/** A span over several years begins with a year or a month where it begins with its first day. */
function spanOf({ from, to }: Span, locale: Locale): string {
  const start = from.replace(/-01$/, "").replace(/-01$/, "");
  if (from.slice(0, 4) === to.slice(0, 4) || to === lastDay(to.slice(0, 7)))
    return locale.period(from, to);
  return `${locale.when(start)} – ${locale.when(to)}`;
}

function summaryOf(selection: CrossingsSelection, locale: Locale): string {
  const m = locale.messages.crossings;
  const { bars, counter, headline, highest, interval, measure, span } = selection;
  const count = { n: headline.value, text: valueOf(headline, locale) };
  const during = locale.during(span.from, span.to);
  const own = oursOf(selection, locale);
  const most = counter.isRatio ? m.highestRatio : m.highest;
  return [
    own
      ? m.summary[own](count, during)
      : locale.messages.common.thereWere(count.text, measure.label, during),
    ...(highest
      ? [most(interval, period(highest, locale), countOf(selection, highest, locale).text)]
      : []),
    ...partial(bars, locale),
  ].join(" ");
}

/** Which bars at the ends cover only a part of their step. */
function partial(bars: readonly Bar[], locale: Locale): string[] {
  const m = locale.messages.crossings.partial;
  const [first, last] = [bars[0], bars.at(-1)];
  const days = ({ from, to }: Bar) => locale.count(daysBetween(from, to) + 1);
  return [
    ...(first?.partial && first !== last ? [m.first(days(first), period(first, locale))] : []),
    ...(last?.partial ? [m.last(days(last), period(last, locale))] : []),
  ];
}

function period({ from, to }: Bar, locale: Locale): string {
  return locale.period(from, to);
}
