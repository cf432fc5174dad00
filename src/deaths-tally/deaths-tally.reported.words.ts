/** The words of a count of deaths as it was reported on a day. */
import type { Locale } from "../i18n/locale.js";
import type { Table } from "../words/content.js";
import { caveatsOf, measureWords } from "../words/measures.js";
import { sourceLines } from "../words/sources.js";
import { cellOf } from "../words/values.js";
import { notesBeside } from "./deaths-tally.notes.words.js";
import { arrivedIn } from "./deaths-tally.readings.words.js";
import type { DeathsReported } from "./deaths-tally.reported.select.js";

/** The measure of the compiler whose count is shown has no word of its own; another compiler's has. */
export function reportedWords(selection: DeathsReported, locale: Locale) {
  const m = locale.messages.deaths;
  const { figure, arrivals, others, year } = selection;
  const count = locale.count(figure.value);
  const day = figure.published === null ? null : locale.when(figure.published);
  const measures = [figure, ...(arrivals ? [arrivals] : []), ...others].map((each) => each.measure);
  const counts = others.map((each) => ({
    value: cellOf(each, locale).text,
    same: each.measure.id === figure.measure.id,
  }));
  return {
    title: m.titleReported(count, locale.when(year), day),
    subtitle: [m.keyReported, ...(figure.note ? [figure.note] : [])].join(" "),
    headline: { ...cellOf(figure, locale), label: m.labelReported(count) },
    rest: "",
    readings: [readingOf(selection, locale)],
    summary: [
      m.summaryReported(count, locale.during(figure.from, figure.to)),
      ...(arrivals
        ? [m.arrivals(locale.count(arrivals.value), locale.during(arrivals.from, arrivals.to))]
        : []),
    ].join(" "),
    caveats: [m.short.minimum, m.short.route, ...(counts.length ? [m.otherCounts(counts)] : [])],
    notes: [
      m.onlyYear(locale.when(year)),
      ...new Set([...caveatsOf([figure.measure]), ...notesBeside(selection, locale)]),
      ...(arrivals?.published ? [m.arrivalsEdition(locale.when(arrivals.published))] : []),
    ],
    controls: [],
    measures: measureWords(measures),
    sources: sourceLines(
      [figure, ...(arrivals ? [arrivals] : []), ...others].map(({ source }) => source),
      locale,
    ),
  };
}

export function reportedTable({ figure, arrivals }: DeathsReported, locale: Locale): Table {
  const m = locale.messages.deaths;
  const { text } = locale.count(figure.value);
  return {
    columns: [locale.messages.common.period, m.deathsAtLeast, m.arrivalsColumn],
    rows: [
      {
        name: locale.period(figure.from, figure.to),
        cells: [{ text, figures: [figure] }, cellOf(arrivals, locale)],
      },
    ],
  };
}

function readingOf({ figure, arrivals }: DeathsReported, locale: Locale): string {
  const m = locale.messages.deaths;
  const name = locale.period(figure.from, figure.to);
  return [
    m.reading(name, m.reported(locale.count(figure.value))),
    ...(arrivals ? [arrivedIn(arrivals, figure.to, locale)] : []),
  ].join(" ");
}
