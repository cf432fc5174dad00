/** The words of a removals counter, from the same selection as its picture. */
import type { Context } from "../data/context.js";
import { stepFigure, type Figure } from "../data/figure.js";
import { knownTo } from "../data/series.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import {
  caveatsOf,
  cellOf,
  contextWords,
  detailOf,
  measureWords,
  sourceLines,
  valueOf,
  type Row,
  type Table,
  type Words,
} from "../words/words.js";
import type {
  Compared,
  RemovalsHistory,
  RemovalsSelection,
  RemovalsTotal,
} from "./removals-counter.select.js";

/** Everything a removals counter says. */
export function wordsOfRemovals(selection: RemovalsSelection, locale: Locale): Words {
  return selection.kind === "total"
    ? totalWords(selection, locale)
    : historyWords(selection, locale);
}

/** The rows of the picture. */
export function tableOfRemovals(selection: RemovalsSelection, locale: Locale): Table {
  if (selection.kind === "history") return historyTable(selection, locale);
  const m = locale.messages.removals;
  const { headline, parts, subsets } = selection;
  return {
    columns: [m.measureLabel, m.thisPeriod, m.yearBefore],
    rows: [headline, ...parts, ...subsets].map((row) => tableRow(row, locale)),
  };
}

function totalWords(selection: RemovalsTotal & Context, locale: Locale): Words {
  const m = locale.messages.removals;
  const { headline, parts, subsets } = selection;
  const { figure, before } = headline;
  const rows = [headline, ...parts, ...subsets];
  const measures = [...rows.map((row) => row.figure), ...selection.printedChanges].map(
    (each) => each.measure,
  );
  return {
    title: m.titleTotal(figure.measure.label, locale.period(figure.from, figure.to)),
    headline: { ...cellOf(figure, locale), label: figure.measure.label },
    detail: detailOf(figure, locale),
    summary: [
      m.counted(
        figure.source.publisher,
        valueOf(figure, locale),
        figure.measure.label,
        locale.during(figure.from, figure.to),
      ),
      before
        ? m.before(valueOf(before, locale), locale.during(before.from, before.to))
        : m.noBefore,
      ...partSentences(selection, locale),
      ...subsets.map((row) => m.subset(valueOf(row.figure, locale), row.figure.measure.label)),
      ...selection.printedChanges.map((change) => changeSentence(change, locale)),
    ].join(" "),
    caveats: [...notesOf(rows), ...caveatsOf(measures)],
    ...contextWords(selection, locale),
    others: selection.printedChanges.map((change) => ({
      value: cellOf(change, locale),
      label: [change.measure.label, locale.period(change.from, change.to)].join(
        locale.messages.labels.comma,
      ),
    })),
    measures: measureWords(measures),
    events: [],
    sources: sourceLines(
      rows.flatMap((row) => [row.figure.source, ...(row.before ? [row.before.source] : [])]),
      locale,
    ),
  };
}

/** The notes of the figures, each once; one that another already says is left out. */
function notesOf(rows: readonly Compared[]): string[] {
  const notes = [...new Set(rows.flatMap((row) => row.figure.note ?? []))];
  return notes.filter((note) => !notes.some((other) => other !== note && other.includes(note)));
}

function partSentences({ headline, parts }: RemovalsTotal, locale: Locale): string[] {
  const m = locale.messages.removals;
  if (headline.figure.measure.id !== "returns") return [];
  if (!parts.length) return [m.partsUnknown];
  const list = parts.map(({ figure, before }) => {
    const label = wordFor(m.short, figure.measure.id) ?? figure.measure.label;
    return m.part(label, valueOf(figure, locale), before && valueOf(before, locale));
  });
  return [m.partsKnown(list.join(locale.messages.labels.also))];
}

function changeSentence({ measure, value }: Figure, locale: Locale): string {
  const { printedChange } = locale.messages.removals;
  const which = measure.id === "enforced-change" ? "enforced" : "offenders";
  return printedChange[which](locale.percent(value));
}

function tableRow({ figure, before }: Compared, locale: Locale): Row {
  return { name: figure.measure.label, cells: [cellOf(figure, locale), cellOf(before, locale)] };
}

function historyWords(selection: RemovalsHistory & Context, locale: Locale): Words {
  const m = locale.messages.removals;
  const { measure, layers, headline, source } = selection;
  const first = layers[0]?.steps[0]?.from ?? "";
  const last = layers[0]?.steps.at(-1)?.to ?? "";
  const yearly = layers[0]?.series.interval === "year";
  const series = layers.at(-1)?.series;
  const mayChange =
    series?.provisionalFrom && series.provisionalFrom <= last
      ? [m.mayChangeFrom(locale.when(series.provisionalFrom), series.provisionalWhy ?? "")]
      : [];
  const ended =
    series?.ended && last === knownTo(series)
      ? [m.seriesEnds(locale.when(last.slice(0, 7)), series.ended)]
      : [];
  return {
    title: m.titleHistory(
      measure.label,
      yearly ? "year" : "quarter",
      first.slice(0, 4),
      last.slice(0, 4),
    ),
    headline: { ...cellOf(headline, locale), label: measure.label },
    detail: detailOf(headline, locale),
    summary: [
      m.historyTotal(
        valueOf(headline, locale),
        measure.label,
        locale.during(headline.from, headline.to),
      ),
      ...extremes(selection, locale),
      ...mayChange,
      ...ended,
    ].join(" "),
    caveats: caveatsOf([measure, ...layers.map((layer) => layer.measure)]),
    ...contextWords(selection, locale),
    others: [],
    measures: measureWords([measure, ...layers.map((layer) => layer.measure)]),
    events: [],
    sources: sourceLines([source], locale),
  };
}

function historyTable({ layers, measure }: RemovalsHistory, locale: Locale): Table {
  const m = locale.messages.removals;
  const several = layers.length > 1;
  const yearly = layers[0]?.series.interval === "year";
  return {
    columns: [
      locale.messages.common.period,
      ...layers.map((layer) => wordFor(m.short, layer.measure.id) ?? layer.measure.label),
      ...(several ? [m.total] : []),
    ],
    rows: (layers[0]?.steps ?? []).map((step, index) => {
      const figures = layers.map((layer) => {
        const own = layer.steps[index];
        return own ? stepFigure(layer.measure, layer.source, own) : null;
      });
      const value = totalOf(figures.map((figure) => figure?.value ?? null));
      const source = layers[0]?.source;
      const total = source ? stepFigure(measure, source, { ...step, value }, "sum") : null;
      return {
        name: stepName(step.from, yearly, locale),
        cells: [...figures, ...(several ? [total] : [])].map((figure) => cellOf(figure, locale)),
      };
    }),
  };
}

function stepName(from: string, yearly: boolean, locale: Locale): string {
  const year = from.slice(0, 4);
  return yearly
    ? year
    : locale.messages.removals.quarterName(Math.ceil(Number(from.slice(5, 7)) / 3), year);
}

/** The whole years with the most and the fewest, where there are enough of them to compare. */
function extremes({ layers }: RemovalsHistory, locale: Locale): string[] {
  const m = locale.messages.removals;
  const perYear = layers[0]?.series.interval === "year" ? 1 : 4;
  const years = new Map<string, (number | null)[]>();
  for (const { steps } of layers)
    for (const { from, value } of steps) {
      const year = from.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), value]);
    }
  const whole = [...years]
    .filter(([, values]) => values.length === perYear * layers.length)
    .flatMap(([year, values]) => {
      const total = totalOf(values);
      return total === null ? [] : [{ year, total }];
    })
    .sort((a, b) => a.total - b.total);
  const [fewest] = whole;
  const most = whole.at(-1);
  if (!fewest || !most || whole.length < 3) return [];
  return [
    m.historyHighest(most.year, locale.count(most.total).text),
    m.historyLowest(fewest.year, locale.count(fewest.total).text),
  ];
}

function totalOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
