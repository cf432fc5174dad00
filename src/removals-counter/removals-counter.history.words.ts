/** The series of a measure in sentences and as a table. */
import type { Context } from "../data/context.js";
import { stepFigure, type Figure } from "../data/figure.js";
import { shortOf } from "../data/measures.js";
import { capital } from "../i18n/plurals.js";
import type { Locale } from "../i18n/locale.js";
import type { Row, Table, Content } from "../words/content.js";
import { contextWords } from "../words/context.js";
import { caveatsOf, measureWords } from "../words/measures.js";
import { sourceLines } from "../words/sources.js";
import { cellOf, stepCell, valueOf } from "../words/values.js";
import type { LayerStep, RemovalsHistory, Year } from "./removals-counter.history.select.js";
import { highestOf } from "./removals-counter.history.select.js";
import {
  counted,
  monthOf,
  mustKnow,
  people,
  seriesStatus,
  spanOf,
  subtitleOf,
} from "./removals-counter.phrases.words.js";

/** Everything that is said of a series; what can be chosen is said elsewhere. */
export function historyWords(
  selection: RemovalsHistory,
  context: Context,
  locale: Locale,
): Omit<Content, "controls"> {
  const { measure, layers, headline, source, steps } = selection;
  const measures = [measure, ...layers.map((layer) => layer.measure)];
  const status = seriesStatus(selection, locale);
  return {
    title: titleOf(selection, locale),
    headline: { ...cellOf(headline, locale), label: measure.label },
    subtitle: subtitleOf(measure, selection.interval, spanShown(steps), locale),
    summary: summaryOf(selection, locale),
    rest: restOf(selection, locale),
    readings: readingsOf(selection, locale),
    caveats: [
      ...mustKnow([measure], locale),
      ...[status.mayChange, status.noneAfter].filter((each) => each !== null),
    ],
    quotation: null,
    notes: [
      ...(selection.narrowed ? [locale.messages.removals.narrowed[selection.interval]] : []),
      ...caveatsOf(measures),
    ],
    ...contextWords(context, locale),
    others: [],
    measures: measureWords(measures),
    events: [],
    sources: sourceLines([source], locale),
  };
}

function titleOf({ headline, comparison, years }: RemovalsHistory, locale: Locale): string {
  const m = locale.messages.removals;
  const what = capital(counted(headline, locale));
  const during = locale.during(headline.from, headline.to);
  const first = years.all[0]?.year ?? "";
  if (!comparison) return m.titleDuring(what, during, null);
  const { kind, year } = comparison;
  const count = locale.count(year.value).text;
  if (kind === "before") return m.titleBefore(what, during, count, year.year);
  return kind === "highest"
    ? m.titleHighest(what, during, first, count, year.year)
    : m.titleIsHighest(what, during, first);
}

function summaryOf(selection: RemovalsHistory, locale: Locale): string {
  const m = locale.messages.removals;
  const { headline, measure, provisional, ended, steps } = selection;
  return [
    locale.messages.common.thereWere(
      valueOf(headline, locale),
      measure.label,
      locale.during(headline.from, headline.to),
    ),
    ...extremes(selection, locale),
    ...(provisional ? [m.mayChangeFrom(monthOf(provisional.from, locale), provisional.why)] : []),
    ...(ended === null ? [] : [m.seriesEnds(monthOf(steps.at(-1)?.to ?? "", locale), ended)]),
  ].join(" ");
}

/** The highest and lowest of the whole years shown, and the highest of all where that is another. */
function extremes({ years: { shown, all } }: RemovalsHistory, locale: Locale): string[] {
  const m = locale.messages.removals;
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || shown.length < 3) return [];
  const write = ({ year, value }: Year) => `${year} (${locale.count(value).text})`;
  const highest = highestOf(shown, first);
  const lowest = shown.reduce((least, each) => (each.value < least.value ? each : least));
  const ofAll = highestOf(all, highest);
  return [
    m.extremes(first.year, last.year, write(highest), write(lowest)),
    ...(ofAll === highest ? [] : [m.highestOfAll(all[0]?.year ?? "", write(ofAll))]),
  ];
}

/** The newest step beside the same a year before. */
function restOf(selection: RemovalsHistory, locale: Locale): string {
  return readingOf(selection, selection.steps.length - 1, locale, []);
}

/** One reading for each step: all types together, each of them, and the same a year before. */
export function readingsOf(selection: RemovalsHistory, locale: Locale): string[] {
  return selection.steps.map((_, index) => readingOf(selection, index, locale));
}

function readingOf(
  { measure, source, steps, years, comparison, interval, layers: all }: RemovalsHistory,
  index: number,
  locale: Locale,
  layers = all,
): string {
  const step = steps[index];
  if (!step) return "";
  const { labels, common, removals: m } = locale.messages;
  const figure = (of: LayerStep) => stepFigure(measure, source, of);
  const said = (of: string, what: string) => `${[of, what].join(labels.colon)}.`;
  const value = figure(step);
  const before = steps[index - (interval === "year" ? 1 : 4)];
  const earlier = before && figure(before);
  const parts = layers.map((layer) => {
    const own = layer.steps[index]?.value ?? null;
    return own === null ? null : m.part(shortOf(layer.measure), locale.count(own).text, null);
  });
  const list = parts.length > 1 && value ? ` (${parts.join(labels.comma)})` : "";
  const first = years.all[0]?.year ?? "";
  // That the highest year is the first one says little of the years before.
  const isFirst = comparison?.kind === "highest" && comparison.year.year === first;
  return [
    said(spanOf(step, locale), value ? `${people(value, locale)}${list}` : common.notPublished),
    ...(earlier ? [said(m.aYearBefore, valueOf(earlier, locale))] : []),
    ...(step.provisional ? [m.mayChange] : []),
    ...(isFirst && step.from.startsWith(first) ? [m.firstYear(first)] : []),
  ].join(" ");
}

/** The rows of a series: a step each. */
export function historyTable(selection: RemovalsHistory, locale: Locale): Table {
  const { layers } = selection;
  return {
    columns: [
      locale.messages.common.period,
      ...layers.map((layer) => shortOf(layer.measure)),
      ...(layers.length > 1 ? [locale.messages.removals.total] : []),
    ],
    rows: selection.steps.map((step, index) => rowOf(selection, step, index, locale)),
  };
}

function rowOf(
  { layers, measure, source }: RemovalsHistory,
  step: LayerStep,
  index: number,
  locale: Locale,
): Row {
  const figures: (Figure | null)[] = layers.map((layer) => {
    const own = layer.steps[index];
    return own ? stepFigure(layer.measure, layer.source, own) : null;
  });
  const total = layers.length > 1 ? [stepFigure(measure, source, step, "sum")] : [];
  const name = spanOf(step, locale);
  return {
    name: step.provisional ? `${name} (${locale.messages.common.provisional})` : name,
    cells: [...figures, ...total].map((figure) => stepCell(figure, locale)),
  };
}

/** The days from the first step to the last. */
export function spanShown(steps: readonly LayerStep[]): { from: string; to: string } {
  return { from: steps[0]?.from ?? "", to: steps.at(-1)?.to ?? "" };
}
