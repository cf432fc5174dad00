/** What a reader of a crossings timeline can change: what is counted, its steps, and the years. */
import { crossingsTimeline } from "../attributes.js";
import { shortOf } from "../data/measures.js";
import { stepOf } from "../data/time.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import type { Control } from "../words/content.js";
import { fittingInterval, intervalsFrom } from "./crossings-timeline.bars.js";
import { canBeCompared, type Comparison } from "./crossings-timeline.years.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

export function controlsOf(selection: CrossingsSelection, locale: Locale): Control[] {
  const { comparison } = selection;
  const last = comparison ? compared(comparison, locale) : period(selection, locale);
  return [count(selection, locale), view(selection, locale), last].filter(
    ({ options }) => options.length > 1,
  );
}

function count({ choices, measure, comparison }: CrossingsSelection, locale: Locale): Control {
  const m = locale.messages.crossings.control;
  return {
    name: "count",
    legend: m.count,
    options: choices.map((choice) => ({
      text: wordFor(m, choice.id) ?? shortOf(choice),
      set: {
        measure:
          choice.attributeValue === crossingsTimeline.measure.default
            ? null
            : (choice.attributeValue ?? null),
        // A ratio has no running total.
        ...(comparison && choice.ratioOf ? { view: null, compare: null } : {}),
      },
    })),
    chosen: choices.indexOf(measure),
  };
}

/** The steps of which the span holds two or more, and the years if there are two to compare. */
function view(selection: CrossingsSelection, locale: Locale): Control {
  const { span, counter, comparison, interval, totals } = selection;
  const m = locale.messages.crossings.control;
  const { interval: finest } = counter.finest;
  const fitting = fittingInterval(span, finest);
  // The year that is compared means nothing without the others.
  const uncompared = comparison ? { compare: null } : {};
  const steps = intervalsFrom(finest).filter(
    (each) =>
      stepOf(span.from, each) !== stepOf(span.to, each) || (each === interval && !comparison),
  );
  const isComparable = comparison !== null || (totals.length > 1 && canBeCompared(counter));
  return {
    name: "view",
    legend: m.view,
    options: [
      ...steps.map((each) => ({
        text: m[each],
        set: { interval: each === fitting ? null : each, view: null, ...uncompared },
      })),
      ...(isComparable
        ? [{ text: m.cumulative, set: { interval: null, view: "cumulative" } }]
        : []),
    ],
    chosen: comparison ? steps.length : steps.indexOf(interval),
  };
}

/** The years that can be compared with the newest, the one before it first. */
function compared({ years, chosen }: Comparison, locale: Locale): Control {
  const others = years.slice(0, -1).reverse();
  return {
    name: "compare",
    legend: locale.messages.crossings.control.compare,
    options: others.map(({ year }, index) => ({
      text: locale.when(year),
      set: { compare: index === 0 ? null : year },
    })),
    chosen: others.findIndex(({ year }) => year === chosen),
  };
}

/** The whole series, and each of its years. */
function period(selection: CrossingsSelection, locale: Locale): Control {
  const { series, span, interval } = selection;
  const [first, last] = [Number(series.from.slice(0, 4)), Number(series.to.slice(0, 4))];
  const all = [...new Array<undefined>(last - first + 1).keys()].map((index) =>
    String(first + index),
  );
  // One bar would be left of a year by years.
  const steps = interval === "year" ? { interval: null } : {};
  const clipped = all.map((year) => ({
    from: `${year}-01-01` < series.from ? series.from : `${year}-01-01`,
    to: `${year}-12-31` > series.to ? series.to : `${year}-12-31`,
  }));
  const spans = [series, ...clipped];
  return {
    name: "period",
    legend: locale.messages.common.period,
    options: [
      { text: locale.messages.labels.wholeSeries, set: { from: null, to: null } },
      ...all.map((year) => ({ text: locale.when(year), set: { from: year, to: year, ...steps } })),
    ],
    chosen: spans.findIndex(({ from, to }) => from === span.from && to === span.to),
    years: { all, from: span.from.slice(0, 4), to: span.to.slice(0, 4) },
  };
}
