/** The bars of a crossings timeline: one for each step of the span. */
import { countSteps } from "../data/series.js";
import {
  addDays,
  intervals,
  nextStep,
  stepOf,
  yearBefore,
  type Interval,
  type Span,
} from "../data/time.js";
import type { EnumAttributes } from "../view/enum-attributes.js";
import type { Counted, Counter } from "./crossings-timeline.counts.js";

/** Eleven years of days: more than can be told apart, or read in a table. */
const MOST_BARS = 4_000;

/** One bar: its days, its value (`null` where there is none) and whether days of it are missing at either end. */
export interface Bar extends Counted {
  /** Where its step begins and ends; the bar is shorter where it is cut. */
  readonly step: Span;
  readonly partial: boolean;
  readonly provisional: boolean;
  /** The same days a year before, in the same edition; `null` where nobody compares them or they were not counted. */
  readonly before: Counted | null;
}

/** The longest spans that are shown by day and by week unless an author asks: few enough steps to tell apart in an article's column. */
const FITTING: Partial<Record<Interval, number>> = { day: 120, week: 110 };

/** The steps that a series in steps of `finest` adds up to whole: weeks end in the middle of months. */
export function intervalsFrom(finest: Interval): readonly Interval[] {
  return finest === "day"
    ? intervals
    : intervals.filter(
        (each) =>
          each === finest ||
          (finest !== "week" && intervals.indexOf(each) > intervals.indexOf(finest)),
      );
}

/** Whether the official statistics can be read in these steps: they come by month. */
export function isInMonths(interval: Interval): boolean {
  return interval !== "day" && interval !== "week";
}

/** The step asked for, unless nobody could tell so many apart; else one that fits the span. */
export function intervalOf(span: Span, finest: Interval, options: EnumAttributes): Interval {
  const possible = intervalsFrom(finest);
  const asked = possible.find((each) => each === options.read("interval", possible));
  if (asked && countSteps(span, asked) <= MOST_BARS) return asked;
  const fitting = fittingInterval(span, finest);
  if (asked) options.read("interval", [fitting]);
  return fitting;
}

/** The shortest steps that can be told apart in an article's column. */
export function fittingInterval(span: Span, finest: Interval): Interval {
  const possible = intervalsFrom(finest);
  return possible.find((each) => countSteps(span, each) <= (FITTING[each] ?? Infinity)) ?? finest;
}

/** The whole bars of each counter, by interval and by what is provisional: of a span that is moved most bars stay. */
const wholeBars = new WeakMap<Counter, Map<string, Map<string, Bar>>>();

export function barsOf(
  counter: Counter,
  span: Span,
  interval: Interval,
  provisionalFrom: string | null,
): Bar[] {
  const bars: Bar[] = [];
  const known = wholeBarsOf(counter, `${interval} ${provisionalFrom ?? ""}`);
  let next: string;
  for (let start = stepOf(span.from, interval); start <= span.to; start = next) {
    next = nextStep(start, interval);
    const end = interval === "day" ? start : addDays(next, -1);
    const isWhole = start >= span.from && end <= span.to;
    const bar =
      (isWhole && known.get(start)) ||
      barOf(counter, { from: start, to: end }, span, interval, provisionalFrom);
    if (isWhole) known.set(start, bar);
    bars.push(bar);
  }
  return bars;
}

function wholeBarsOf(counter: Counter, name: string): Map<string, Bar> {
  const ofCounter = wholeBars.get(counter) ?? new Map<string, Map<string, Bar>>();
  wholeBars.set(counter, ofCounter);
  const bars = ofCounter.get(name) ?? new Map<string, Bar>();
  ofCounter.set(name, bars);
  return bars;
}

function barOf(
  counter: Counter,
  step: Span,
  span: Span,
  interval: Interval,
  provisionalFrom: string | null,
): Bar {
  const inMonths = isInMonths(interval);
  const shown = {
    from: step.from < span.from ? span.from : step.from,
    to: step.to > span.to ? span.to : step.to,
  };
  const count = counter.over(shown, inMonths);
  const { from, to, value, parts, official } = count;
  // Named one by one: thousands of days are copied by name in a third of the time that spreading takes.
  return {
    from,
    to,
    value,
    parts,
    official,
    step,
    partial: from !== step.from || to !== step.to,
    provisional: provisionalFrom !== null && to >= provisionalFrom,
    before: inMonths ? beforeOf(counter, count) : null,
  };
}

/** The same days a year before, in the edition of `count`; `null` where they were not counted. */
export function beforeOf({ finest, over }: Counter, count: Counted): Counted | null {
  const span = { from: yearBefore(count.from), to: yearBefore(count.to) };
  return span.from >= finest.first ? over(span, count.official) : null;
}
