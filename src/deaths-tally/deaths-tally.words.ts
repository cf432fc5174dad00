/** The words of a deaths tally, from the same selection as its picture. Every count says at least. */
import type { Context } from "../data/context.js";
import type { Figure } from "../data/figure.js";
import type { Locale } from "../i18n/locale.js";
import { controlsOf } from "./deaths-tally.controls.words.js";
import { countFigures, inScope, tableOfRecord } from "./deaths-tally.counts.words.js";
import { caveatsOfRecord, notesOfRecord } from "./deaths-tally.notes.words.js";
import { readingsOf, restOf, restRowOf } from "./deaths-tally.readings.words.js";
import { reportedTable, reportedWords } from "./deaths-tally.reported.words.js";
import type { DeathsRecord, DeathsSelection } from "./deaths-tally.select.js";
import { subtitleOf, summaryOf, titleOf } from "./deaths-tally.title.words.js";
import type { Content } from "../words/content.js";
import { contextWords } from "../words/context.js";
import { measureWords } from "../words/measures.js";
import { sourceLines } from "../words/sources.js";
import { cellOf, publishedOn } from "../words/values.js";

/** Everything a deaths tally says. */
export function contentOfDeaths(
  selection: DeathsSelection,
  context: Context,
  locale: Locale,
): Content {
  const words =
    selection.kind === "record" ? recordWords(selection, locale) : reportedWords(selection, locale);
  return {
    ...words,
    ...contextWords(context, locale),
    later: context.revisions.slice(0, 1).map(({ now }) => knownNow(now, locale)),
    others: othersOf(selection, locale),
    quotation: null,
    events: [],
    // A rule across the picture would go through people.
    marker: "underline",
  };
}

/** The rows of the picture. */
export function tableOfDeaths(selection: DeathsSelection, locale: Locale) {
  return selection.kind === "record"
    ? tableOfRecord(selection, locale)
    : reportedTable(selection, locale);
}

function recordWords(selection: DeathsRecord, locale: Locale) {
  const m = locale.messages.deaths;
  const { span, scope, source, arrivals } = selection;
  const [dead, missing] = [locale.count(selection.dead), locale.count(selection.missing)];
  const measures = inScope(selection, locale);
  return {
    title: titleOf(selection, locale),
    subtitle: subtitleOf(selection, locale),
    headline: {
      text: m.counts(dead, missing),
      figures: [
        ...countFigures("dead", selection.dead, { days: span }, selection, locale),
        ...countFigures("missing", selection.missing, { days: span }, selection, locale),
      ],
      label: m.label[scope],
    },
    rest: restOf(selection, locale),
    ...restRowOf(selection),
    readings: readingsOf(selection, locale),
    summary: summaryOf(selection, locale),
    caveats: caveatsOfRecord(selection, locale),
    notes: notesOfRecord(selection, measures, locale),
    controls: controlsOf(selection, locale),
    measures: measureWords([measures.dead, measures.missing, ...besides(selection)]),
    sources: sourceLines(
      [
        source,
        ...(arrivals ? [arrivals.source] : []),
        ...selection.others.map((each) => each.source),
      ],
      locale,
    ),
  };
}

function besides({ arrivals, others }: DeathsSelection) {
  return [...(arrivals ? [arrivals] : []), ...others].map(({ measure }) => measure);
}

/** "Known now: at least 82 people dead and 3 missing in 2024 (file of 2 August 2026)." */
function knownNow(now: readonly Figure[], locale: Locale): string {
  const [first] = now;
  if (!first) return "";
  const of = (id: string) => now.find(({ measure }) => measure.id === id)?.value ?? 0;
  return locale.messages.deaths.knownNow(
    locale.count(of("dead")),
    locale.count(of("missing")),
    locale.during(first.from, first.to),
    first.published === null ? null : locale.when(first.published),
  );
}

/** Who else counts what, each with its own words. */
function othersOf({ others, arrivals }: DeathsSelection, locale: Locale): Content["others"] {
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
