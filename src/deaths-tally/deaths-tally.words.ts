/** The words of a deaths tally, from the same selection as its picture. Every count says at least. */
import { stepFigure, type Figure } from "../data/figure.js";
import { firstDay, lastDay, type Span } from "../data/time.js";
import type { Measure } from "../data/schema.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import {
  caveatsOf,
  cellOf,
  contextWords,
  measureWords,
  publishedOn,
  sourceLines,
  type Cell,
  type Table,
  type Words,
} from "../words/words.js";
import type { DeathsRecord, DeathsReported, DeathsSelection } from "./deaths-tally.select.js";

/** Everything a deaths tally says. */
export function wordsOfDeaths(selection: DeathsSelection, locale: Locale): Words {
  return selection.kind === "record"
    ? recordWords(selection, locale)
    : reportedWords(selection, locale);
}

/** The rows of the picture. */
export function tableOfDeaths(selection: DeathsSelection, locale: Locale): Table {
  if (selection.kind === "record")
    return selection.by === "incident"
      ? incidentTable(selection, locale)
      : groupTable(selection, locale);
  const { figure, arrivals } = selection;
  const m = locale.messages.deaths;
  const text = locale.count(figure.value).text;
  return {
    columns: [locale.messages.common.period, m.deadAtLeast, m.arrivalsColumn],
    rows: [
      {
        name: locale.period(figure.from, figure.to),
        cells: [{ text, figures: [figure] }, cellOf(arrivals, locale)],
      },
    ],
  };
}

function recordWords(selection: DeathsRecord, locale: Locale): Words {
  const m = locale.messages.deaths;
  const { span, scope, source, measures } = selection;
  const dead = locale.count(selection.dead);
  const missing = locale.count(selection.missing);
  const period = locale.period(span.from, span.to);
  const channel = scope === "channel";
  return {
    title: channel ? m.titleChannel(period) : m.title(period),
    headline: {
      text: m.headline(dead, missing),
      figures: [
        ...countFigures("dead", selection.dead, { days: span }, selection, locale),
        ...countFigures("missing", selection.missing, { days: span }, selection, locale),
      ],
      label: channel ? m.labelChannel : m.label,
    },
    detail: [period, m.compiler(source.publisher), publishedOn(selection.published, locale)].join(
      " · ",
    ),
    summary: [
      m.summary(dead, missing, locale.during(span.from, span.to)),
      ...distribution(selection, locale),
      arrivalsSentence(selection.arrivals, locale),
    ].join(" "),
    caveats: [
      ...(channel ? [m.derivedScope] : []),
      ...caveatsOf([measures.dead, measures.missing, ...alongside(selection)]),
    ],
    ...contextWords(selection, locale),
    others: otherWords(selection, locale),
    measures: measureWords([measures.dead, measures.missing, ...alongside(selection)]),
    events: [],
    sources: sourceLines([source, ...arrivalSources(selection.arrivals)], locale),
  };
}

function reportedWords(selection: DeathsReported, locale: Locale): Words {
  const { figure, arrivals } = selection;
  const m = locale.messages.deaths;
  const count = locale.count(figure.value);
  const period = locale.period(figure.from, figure.to);
  return {
    title: m.titleReported(period),
    headline: { ...cellOf(figure, locale), label: m.labelReported(count) },
    detail: [
      period,
      m.compiler(figure.source.publisher),
      publishedOn(figure.published, locale),
    ].join(" · "),
    summary: [
      m.summaryReported(count, locale.during(figure.from, figure.to)),
      arrivalsSentence(arrivals, locale),
    ].join(" "),
    caveats: [
      ...(figure.note ? [figure.note] : []),
      ...caveatsOf([figure.measure, ...alongside(selection)]),
    ],
    ...contextWords(selection, locale),
    others: otherWords(selection, locale),
    measures: measureWords([figure.measure, ...alongside(selection)]),
    events: [],
    sources: sourceLines([figure.source, ...arrivalSources(arrivals)], locale),
  };
}

/** What stands beside the count: arrivals, and what other compilers counted. */
function alongside({ arrivals, others }: DeathsSelection): Measure[] {
  return [...(arrivals ? [arrivals] : []), ...others].map(({ measure }) => measure);
}

/** What the picture shows beyond the total. */
function distribution({ by, groups, incidents }: DeathsRecord, locale: Locale): string[] {
  const m = locale.messages.deaths;
  if (by === "incident") return [m.incidents(locale.count(incidents.length))];
  if (by === "cause") {
    const list = groups.map(({ key, dead, missing }) =>
      m.causeCount(
        wordFor(m.cause, key) ?? key,
        m.rowCounts(locale.count(dead), locale.count(missing)),
      ),
    );
    return [m.causeCounts(list.join(locale.messages.labels.also))];
  }
  const years = groups.filter(({ key }) => key.length === 4);
  if (years.length < 3) return [];
  const most = years.reduce((best, group) =>
    group.dead + group.missing > best.dead + best.missing ? group : best,
  );
  return [m.mostYear(most.key, locale.count(most.dead + most.missing).text)];
}

function groupTable(selection: DeathsRecord, locale: Locale): Table {
  const { by, groups, span } = selection;
  const m = locale.messages.deaths;
  const withArrivals = by !== "cause";
  return {
    columns: [
      m.groupName[by],
      m.deadAtLeast,
      m.missingAtLeast,
      ...(withArrivals ? [m.arrivalsColumn] : []),
    ],
    rows: groups.map(({ key, dead, missing, arrivals }) => {
      const days = by === "cause" ? span : within(key, span);
      const part = by === "cause" ? { days, cause: key } : { days };
      return {
        name: by === "cause" ? (wordFor(m.cause, key) ?? key) : locale.period(days.from, days.to),
        cells: [
          countCell("dead", dead, part, selection, locale),
          countCell("missing", missing, part, selection, locale),
          ...(withArrivals ? [cellOf(arrivals, locale)] : []),
        ],
      };
    }),
  };
}

function incidentTable(selection: DeathsRecord, locale: Locale): Table {
  const m = locale.messages.deaths;
  return {
    columns: [m.groupName.incident, m.deadAtLeast, m.missingAtLeast, m.groupName.cause, m.place],
    rows: selection.incidents.map(({ date, dead, missing, cause, country }) => {
      const part = { days: { from: date, to: date }, cause, derived: null };
      return {
        name: locale.when(date),
        cells: [
          countCell("dead", dead, part, selection, locale),
          countCell("missing", missing, part, selection, locale),
          { text: wordFor(m.cause, cause) ?? cause, figures: [] },
          { text: country, figures: [] },
        ],
      };
    }),
  };
}

/** What a count is a part of, where it is not the whole record: it travels with the number. */
interface Part {
  readonly days: Span;
  readonly cause?: string;
  readonly derived?: Figure["derived"];
}

/** A count of the dead or the missing; the column says "at least". */
function countCell(
  which: "dead" | "missing",
  value: number,
  part: Part,
  selection: DeathsRecord,
  locale: Locale,
): Cell {
  return {
    text: locale.count(value).text,
    figures: countFigures(which, value, part, selection, locale),
  };
}

function countFigures(
  which: "dead" | "missing",
  value: number,
  { days, cause, derived = "sum" }: Part,
  { scope, measures, source }: DeathsRecord,
  locale: Locale,
): Figure[] {
  const m = locale.messages.deaths;
  const figure = stepFigure(measures[which], source, { ...days, value }, derived);
  const notes = [
    ...(scope === "channel" ? [m.derivedScope] : []),
    ...(cause === undefined ? [] : [m.onlyCause(wordFor(m.cause, cause) ?? cause)]),
  ];
  return figure ? [{ ...figure, qualifier: "at-least", note: notes.join(" ") || null }] : [];
}

/** The days of a year or month that lie in the span. */
function within(key: string, span: Span): Span {
  return {
    from: firstDay(key) < span.from ? span.from : firstDay(key),
    to: lastDay(key) > span.to ? span.to : lastDay(key),
  };
}

function arrivalsSentence(arrivals: Figure | null, locale: Locale): string {
  const m = locale.messages.deaths;
  return arrivals
    ? m.arrivals(locale.count(arrivals.value), locale.during(arrivals.from, arrivals.to))
    : m.noArrivals;
}

/** Who else counts what, each with its own words. */
function otherWords({ others, arrivals }: DeathsSelection, locale: Locale): Words["others"] {
  const m = locale.messages.deaths;
  return [...others, ...(arrivals ? [arrivals] : [])].map((figure) => ({
    value: cellOf(figure, locale),
    label: m.other(
      figure.measure.label,
      figure.source.publisher,
      locale.period(figure.from, figure.to),
      publishedOn(figure.published, locale),
    ),
  }));
}

function arrivalSources(arrivals: Figure | null) {
  return arrivals ? [arrivals.source] : [];
}
