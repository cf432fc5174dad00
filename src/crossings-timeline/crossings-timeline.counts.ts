/** Counts over any span: by the official statistics where they cover it in whole months, else by the series in the shortest steps there are. */
import { measureOf, sourceOf, stepFigure, type Figure } from "../data/figure.js";
import type { Dataset, Measure, Series, Source } from "../data/schema.js";
import { editionOf, knownTo, sumOver } from "../data/series.js";
import { addDays, intervals, nextStep, stepOf, type Interval, type Span } from "../data/time.js";

/** With fewer boats than these an average says nothing. */
const FEWEST_BOATS = 10;

/** What was counted over a span, all of it in one edition. */
export interface Counted extends Span {
  /** `null` where not all of it was published, or no average can be formed. */
  readonly value: number | null;
  /** For an average: the people and the boats it is made of. */
  readonly parts: readonly [people: number, boats: number] | null;
  /** Whether these are the official statistics, not the operational series. */
  readonly official: boolean;
}

export interface Counter {
  readonly measure: Measure;
  /** Whether one count is divided by another, and which they are. */
  readonly isRatio: boolean;
  readonly divided: readonly Measure[];
  /** The series in its shortest steps, of ours the operational one by day; its source, and the last day that was known. */
  readonly finest: Series;
  readonly source: Source;
  readonly known: string;
  /** The official statistics by month, and their source; `null` where there are none. */
  readonly official: { readonly source: Source; readonly to: string } | null;
  /** What was counted over a span, in the official statistics only where they are asked for. */
  over(span: Span, official: boolean): Counted;
  /** The same with everything that must travel with a number; `null` where there is none. */
  figure(counted: Counted): Figure | null;
}

/** The last counter that was asked for of each dataset: the next view mostly counts the same. */
const last = new WeakMap<
  Dataset,
  { readonly measure: Measure; readonly asOf: string | undefined; readonly counter: Counter }
>();

/** The counter of a measure as it was known; `null` where no series of it is here. */
export function counterOf(dataset: Dataset, measure: Measure, asOf?: string): Counter | null {
  const known = last.get(dataset);
  if (known?.measure === measure && known.asOf === asOf) return known.counter;
  const counter = createCounter(dataset, measure, asOf);
  if (counter) last.set(dataset, { measure, asOf, counter });
  return counter;
}

function createCounter(dataset: Dataset, measure: Measure, asOf?: string): Counter | null {
  const counted = measure.ratioOf ?? [measure.id];
  const editions = (interval: Interval) =>
    counted.flatMap((id) => editionOf(dataset, id, interval, asOf) ?? []);
  const isRatio = counted.length > 1;
  const [finest, below] =
    intervals.map(editions).find(({ length }) => length === counted.length) ?? [];
  if (!finest) return null;
  const months = finest.interval === "day" ? editions("month") : [];
  const monthly = months.length === counted.length ? months : [];
  const source = sourceOf(dataset, finest.source);
  const [first] = monthly;
  const official = first ? { source: sourceOf(dataset, first.source), to: knownTo(first) } : null;
  const operational = below ? [finest, below] : [finest];
  const sums = (series: readonly Series[], span: Span) => {
    const [first, second] = series;
    const above = first ? sumOver(first, span) : null;
    if (!isRatio) return { value: above, parts: null };
    const under = second ? sumOver(second, span) : null;
    if (above === null || under === null) return { value: null, parts: null };
    return { value: under < FEWEST_BOATS ? null : above / under, parts: [above, under] as const };
  };
  return {
    measure,
    isRatio,
    divided: isRatio ? counted.map((id) => measureOf(dataset, id)) : [],
    finest,
    source,
    known: knownTo(finest, asOf),
    official,
    over: ({ from, to }, wanted) => {
      const final = wanted ? sums(monthly, { from, to }) : null;
      if (final && (final.value !== null || final.parts))
        return { from, to, value: final.value, parts: final.parts, official: true };
      const { value, parts } = sums(operational, { from, to });
      return { from, to, value, parts, official: false };
    },
    figure: (count) => {
      const asPublished = isOneStep(count, count.official ? "month" : finest.interval);
      const derived = isRatio ? "ratio" : asPublished ? null : "sum";
      return stepFigure(
        measure,
        (count.official ? official?.source : null) ?? source,
        count,
        derived,
      );
    },
  };
}

function isOneStep({ from, to }: Span, interval: Interval): boolean {
  return stepOf(from, interval) === from && nextStep(from, interval) === addDays(to, 1);
}
