/** A total of returns in sentences and as a table. */
import type { Context } from "../data/context.js";
import type { Figure } from "../data/figure.js";
import { shortOf } from "../data/measures.js";
import { capital } from "../i18n/plurals.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import type { Table, Content } from "../words/content.js";
import { contextWords } from "../words/context.js";
import { caveatsOf, measureWords } from "../words/measures.js";
import { sourceLines } from "../words/sources.js";
import { cellOf, publishedOn, valueOf } from "../words/values.js";
import { historyTable, readingsOf, spanShown } from "./removals-counter.history.words.js";
import {
  counted,
  isOne,
  monthOf,
  mustKnow,
  people,
  spanOf,
  subtitleOf,
  subtitleWithSeries,
  tied,
} from "./removals-counter.phrases.words.js";
import type { Compared, RemovalsTotal } from "./removals-counter.total.select.js";

/** Everything that is said of a total; what can be chosen is said elsewhere. */
export function totalWords(
  selection: RemovalsTotal,
  context: Context,
  locale: Locale,
): Omit<Content, "controls"> {
  const { measure, headline, parts, subsets, printedChanges } = selection;
  const { figure } = headline;
  const rows = [headline, ...parts, ...subsets];
  const history = historyShown(selection);
  const measures = [
    ...rows.map((row) => row.figure),
    ...printedChanges,
    ...(history?.layers ?? []),
  ].map((each) => each.measure);
  return {
    title: titleOf(selection, context, locale),
    headline: { ...cellOf(figure, locale), label: figure.measure.label },
    subtitle: history
      ? subtitleWithSeries(history, spanShown(history.steps), locale)
      : subtitleOf(measure, "total", figure, locale),
    summary: summaryOf(selection, locale),
    rest: history ? totalReading(selection, locale) : "",
    // A divided bar is not read point by point.
    readings: history ? [...readingsOf(history, locale), totalReading(selection, locale)] : [],
    // The bracket marks the total, which is the last row and no step.
    ...(history ? { restRow: history.steps.length } : {}),
    caveats: caveatsOfTotal(selection, locale),
    quotation: null,
    notes: [
      ...(selection.narrowed
        ? [locale.messages.removals.narrowed.total(spanOf(figure, locale))]
        : []),
      ...notesOf(rows),
      ...editions(selection, locale),
      ...caveatsOf(measures),
    ],
    ...contextWords(context, locale),
    others: printedChanges.map((change) => ({
      value: cellOf(change, locale),
      label: [change.measure.label, spanOf(change, locale)].join(locale.messages.labels.comma),
    })),
    measures: measureWords(measures),
    events: [],
    sources: sourceLines(
      [
        ...rows.flatMap((row) => [row.figure.source, ...(row.before ? [row.before.source] : [])]),
        ...(history ? [history.source] : []),
      ],
      locale,
    ),
  };
}

/** The series, where the picture shows it. */
function historyShown({ picture, history }: RemovalsTotal) {
  return picture === "history" ? history : null;
}

function titleOf(
  { headline: { figure }, majority }: RemovalsTotal,
  { claim }: Context,
  locale: Locale,
): string {
  const m = locale.messages.removals;
  const during = locale.during(figure.from, figure.to);
  // Beside a claim the words are those of the record, and no more is said than the claim is about.
  if (claim)
    return m.titleSpan(
      capital(locale.messages.common.labelled(tied(valueOf(figure, locale)), figure.measure.label)),
      during,
      null,
    );
  const what = capital(counted(figure, locale));
  const most = (majority && wordFor(m.most, majority.id)) ?? null;
  if (isOne(figure, locale)) return m.titleDuring(what, during, most);
  // With what most of them were, a title has no room for days.
  const months = { from: figure.from.slice(0, 7), to: figure.to.slice(0, 7) };
  return m.titleSpan(what, spanOf(most === null ? figure : months, locale), most);
}

/** The running total in words, for it is no step of the series that stands around it. */
function totalReading({ headline, running }: RemovalsTotal, locale: Locale): string {
  const { labels, removals: m } = locale.messages;
  const { figure, before } = headline;
  return [
    `${[spanOf(figure, locale), people(figure, locale)].join(labels.colon)}.`,
    ...(before ? [`${[m.aYearBefore, valueOf(before, locale)].join(labels.colon)}.`] : []),
    ...(running ? [`${capital(publishedOn(figure.published, locale))}.`] : []),
  ].join(" ");
}

function summaryOf(selection: RemovalsTotal, locale: Locale): string {
  const m = locale.messages.removals;
  const { headline, subsets, printedChanges } = selection;
  const { figure, before } = headline;
  const other = before && before.source.id !== figure.source.id;
  return [
    m.counted(
      figure.source.publisher,
      valueOf(figure, locale),
      figure.measure.label,
      locale.during(figure.from, figure.to),
    ),
    ...partSentences(selection, locale),
    ...subsets.map((row) => m.subset(valueOf(row.figure, locale), row.figure.measure.label)),
    before
      ? m.before(
          valueOf(before, locale),
          locale.during(before.from, before.to),
          other ? publishedOn(before.published, locale) : null,
        )
      : m.noBefore,
    ...printedChanges.flatMap(({ measure, source, value }) => {
      const sentence = wordFor(m.printedChange, measure.changeOf ?? "");
      return sentence ? [sentence(source.publisher, locale.percent(value))] : [];
    }),
  ].join(" ");
}

function partSentences({ headline, parts }: RemovalsTotal, locale: Locale): string[] {
  const m = locale.messages.removals;
  if (!parts.length) return [wordFor(m.partsUnknown, headline.figure.measure.id) ?? []].flat();
  const list = parts.map(({ figure, before }) =>
    m.part(shortOf(figure.measure), valueOf(figure, locale), before && valueOf(before, locale)),
  );
  return [m.partsKnown(list.join(locale.messages.labels.also))];
}

function caveatsOfTotal(selection: RemovalsTotal, locale: Locale): string[] {
  const m = locale.messages.removals;
  const { measure, headline, parts, running, history } = selection;
  const exact = [headline, ...parts].every(({ figure }) => figure.qualifier === "exact");
  const grown = parts.map(({ figure }) => figure.measure).filter((each) => each.revisedUpwards);
  const shown = historyShown(selection);
  // Where the series ends, its picture says.
  const provisional = shown || !running ? history?.provisional : null;
  return [
    ...mustKnow([measure], locale),
    ...(running ? [exact || shown ? m.running : m.runningRounded] : []),
    ...mustKnow(grown, locale),
    ...(provisional && (shown || reaches(headline.figure, provisional.from))
      ? [m.fromMayChange(monthOf(provisional.from, locale))]
      : []),
  ];
}

/** Whether a figure ends after that day. */
function reaches({ to }: Figure, day: string): boolean {
  return to >= day.slice(0, to.length);
}

/** That the total and the series around it are two editions. */
function editions(selection: RemovalsTotal, locale: Locale): string[] {
  const history = historyShown(selection);
  const { source } = selection.headline.figure;
  return history && history.source.id !== source.id
    ? [
        locale.messages.removals.editions(
          publishedOn(source.published, locale),
          publishedOn(history.source.published, locale),
        ),
      ]
    : [];
}

/** The notes of the figures, each once; one that another already says is left out. */
function notesOf(rows: readonly Compared[]): string[] {
  const notes = [...new Set(rows.flatMap((row) => row.figure.note ?? []))];
  return notes.filter((note) => !notes.some((other) => other !== note && other.includes(note)));
}

/** The rows of the picture. */
export function totalTable(selection: RemovalsTotal, locale: Locale): Table {
  const m = locale.messages.removals;
  const { headline, parts, subsets } = selection;
  const history = historyShown(selection);
  const notSeen = cellOf(null, locale);
  const cell = (figure: Figure | null) => cellOf(figure, locale);
  if (history) {
    const { columns, rows } = historyTable(history, locale);
    const blanks = columns.slice(2).map(() => notSeen);
    const name = spanOf(headline.figure, locale);
    return { columns, rows: [...rows, { name, cells: [...blanks, cell(headline.figure)] }] };
  }
  return {
    columns: [m.measureLabel, m.thisPeriod, m.yearBefore],
    rows: [headline, ...parts, ...subsets].map(({ figure, before }) => ({
      name: figure.measure.label,
      cells: [cell(figure), cell(before)],
    })),
  };
}
