/** The rows of a crossings timeline: a bar each, or a day of the compared years. */
import { stepFigure } from "../data/figure.js";
import { shortOf } from "../data/measures.js";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import type { Cell, Table } from "../words/content.js";
import { cellOf, stepCell } from "../words/values.js";
import type { Bar } from "./crossings-timeline.bars.js";
import type { Counted } from "./crossings-timeline.counts.js";
import { countOf } from "./crossings-timeline.counts.words.js";
import { sameDayIn } from "./crossings-timeline.finding.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";
import type { Comparison } from "./crossings-timeline.years.js";

export function tableOfCrossings(selection: CrossingsSelection, locale: Locale): Table {
  return selection.comparison
    ? dayTable(selection, selection.comparison, locale)
    : barTable(selection, locale);
}

function barTable(selection: CrossingsSelection, locale: Locale): Table {
  const { measure, counter, bars } = selection;
  const { common } = locale.messages;
  const parts = counter.isRatio ? counter.divided : [];
  return {
    columns: [common.period, shortOf(measure), ...parts.map(shortOf)],
    rows: bars.map((bar) => ({
      name: nameOf(bar, locale),
      cells: [
        cell(selection, bar, locale),
        ...parts.map((part, index) => {
          const value = bar.parts?.[index] ?? null;
          return stepCell(
            stepFigure(part, sourceOf(selection, bar), { ...bar, value }, "sum"),
            locale,
          );
        }),
      ],
    })),
  };
}

function nameOf({ from, to, provisional }: Bar, locale: Locale): string {
  const name = locale.period(from, to);
  return provisional ? `${name} (${locale.messages.common.provisional})` : name;
}

function cell(selection: CrossingsSelection, counted: Counted, locale: Locale): Cell {
  const figure = selection.counter.figure(counted);
  return figure
    ? cellOf(figure, locale)
    : { text: countOf(selection, counted, locale).text, figures: [] };
}

function sourceOf({ counter }: CrossingsSelection, { official }: Counted) {
  return (official ? counter.official?.source : null) ?? counter.source;
}

function dayTable(
  { measure, counter }: CrossingsSelection,
  { days, years }: Comparison,
  locale: Locale,
): Table {
  const first = days[0] ?? "";
  return {
    columns: [locale.messages.crossings.day, ...years.map(({ year }) => locale.when(year))],
    rows: days.map((day, row) => ({
      name: locale.dayAndMonth(toDate(day)),
      cells: years.map(({ year, sums }) => {
        const value = sums[row] ?? null;
        const span = { from: sameDayIn(year, first), to: sameDayIn(year, day), value };
        return value === null
          ? { text: "", figures: [] }
          : cellOf(stepFigure(measure, counter.source, span, "sum"), locale);
      }),
    })),
  };
}
