/** The words of a deaths tally, from the same selection as its picture. Every count says at least. */
import type { Figure } from "../data/figure.js";
import { firstDay, lastDay, type Span } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import {
  caveatsOf,
  claimWords,
  measureWords,
  publishedOn,
  sourceLines,
  type Words,
} from "../words/words.js";
import type {
  Arrivals,
  DeathsRecord,
  DeathsReported,
  DeathsSelection,
} from "./deaths-tally.select.js";

/** Everything a deaths tally says. */
export function wordsOfDeaths(selection: DeathsSelection, locale: Locale): Words {
  return selection.kind === "record"
    ? recordWords(selection, locale)
    : reportedWords(selection, locale);
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
    headline: { value: m.headline(dead, missing), label: channel ? m.labelChannel : m.label },
    detail: [period, m.compiler(source.publisher), publishedOn(selection.published, locale)].join(
      " · ",
    ),
    summary: [
      m.summary(dead, missing, locale.during(span.from, span.to)),
      ...distribution(selection, locale),
      arrivalsSentence(selection.arrivals, locale),
      ...otherSentences(selection.others, locale),
    ].join(" "),
    caveats: [
      ...(channel ? [m.derivedScope] : []),
      ...caveatsOf([measures.dead, measures.missing]),
    ],
    claim: claimWords(selection.claim, locale),
    measures: measureWords([measures.dead, measures.missing]),
    table:
      selection.by === "incident"
        ? incidentTable(selection, locale)
        : groupTable(selection, locale),
    events: [],
    sources: sourceLines(
      [
        source,
        ...arrivalSources(selection.arrivals),
        ...selection.others.map((each) => each.source),
      ],
      locale,
    ),
  };
}

function reportedWords({ figure, arrivals, others, claim }: DeathsReported, locale: Locale): Words {
  const m = locale.messages.deaths;
  const count = locale.count(figure.value);
  const period = locale.period(figure.from, figure.to);
  return {
    title: m.titleReported(period),
    headline: {
      value: locale.messages.common.qualified["at-least"](count.text),
      label: m.labelReported(count),
    },
    detail: [
      period,
      m.compiler(figure.source.publisher),
      publishedOn(figure.published, locale),
    ].join(" · "),
    summary: [
      m.summaryReported(count, locale.during(figure.from, figure.to)),
      arrivalsSentence(arrivals, locale),
      ...otherSentences(others, locale),
    ].join(" "),
    caveats: [...(figure.note ? [figure.note] : []), ...caveatsOf([figure.measure])],
    claim: claimWords(claim, locale),
    measures: measureWords([figure.measure]),
    table: {
      columns: [locale.messages.common.period, m.deadAtLeast, m.arrivalsColumn],
      rows: [
        [
          period,
          count.text,
          arrivals ? locale.count(arrivals.value).text : locale.messages.common.notPublished,
        ],
      ],
    },
    events: [],
    sources: sourceLines(
      [figure.source, ...arrivalSources(arrivals), ...others.map((each) => each.source)],
      locale,
    ),
  };
}

/** What the picture shows beyond the total. */
function distribution({ by, groups, incidents }: DeathsRecord, locale: Locale): string[] {
  const m = locale.messages.deaths;
  if (by === "incident") return [m.incidents(locale.count(incidents.length))];
  if (by === "cause") {
    const list = groups.map(
      (group) =>
        `${m.cause[group.key]} ${m.rowCounts(locale.count(group.dead), locale.count(group.missing))}`,
    );
    return [m.causeCounts(list.join("; "))];
  }
  const years = groups.filter(({ key }) => key.length === 4);
  if (years.length < 3) return [];
  const most = years.reduce((best, group) =>
    group.dead + group.missing > best.dead + best.missing ? group : best,
  );
  return [m.mostYear(most.key, locale.count(most.dead + most.missing).text)];
}

function groupTable({ by, groups, span }: DeathsRecord, locale: Locale): Words["table"] {
  const m = locale.messages.deaths;
  const arrivals = by !== "cause";
  return {
    columns: [
      m.groupName[by],
      m.deadAtLeast,
      m.missingAtLeast,
      ...(arrivals ? [m.arrivalsColumn] : []),
    ],
    rows: groups.map((group) => [
      by === "cause" ? (m.cause[group.key] ?? group.key) : periodOf(group.key, span, locale),
      locale.count(group.dead).text,
      locale.count(group.missing).text,
      ...(arrivals
        ? [
            group.arrivals === null
              ? locale.messages.common.notPublished
              : locale.count(group.arrivals).text,
          ]
        : []),
    ]),
  };
}

/** A year or month by its name; the days of it that are shown where the span cuts it. */
function periodOf(key: string, span: Span, locale: Locale): string {
  const from = firstDay(key) < span.from ? span.from : firstDay(key);
  const to = lastDay(key) > span.to ? span.to : lastDay(key);
  return locale.period(from, to);
}

function incidentTable({ incidents }: DeathsRecord, locale: Locale): Words["table"] {
  const m = locale.messages.deaths;
  return {
    columns: [m.groupName.incident, m.deadAtLeast, m.missingAtLeast, m.groupName.cause, m.place],
    rows: incidents.map(({ date, dead, missing, cause, country }) => [
      locale.when(date),
      locale.count(dead).text,
      locale.count(missing).text,
      m.cause[cause] ?? cause,
      country,
    ]),
  };
}

function arrivalsSentence(arrivals: Arrivals | null, locale: Locale): string {
  const m = locale.messages.deaths;
  return arrivals
    ? m.arrivals(locale.count(arrivals.value).text, locale.during(arrivals.from, arrivals.to))
    : m.noArrivals;
}

function otherSentences(others: readonly Figure[], locale: Locale): string[] {
  return others.map(({ source, value, measure }) =>
    locale.messages.deaths.other(source.publisher, locale.count(value).text, measure.counted),
  );
}

function arrivalSources(arrivals: Arrivals | null) {
  return arrivals ? [arrivals.source] : [];
}
