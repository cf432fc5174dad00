/** The published series of a measure: its steps, its whole years, and what of it may still change. */
import { added, addendsOf } from "../data/adding.js";
import { measureOf, sourceOf, summed, type Figure } from "../data/figure.js";
import type { Dataset, Measure, Series, Source } from "../data/schema.js";
import { editionOf, knownTo, regroup, stepsOf, type Step } from "../data/series.js";
import type { Span } from "../data/time.js";

/** A step of one type of return, and whether it may still change. */
export interface LayerStep extends Step {
  readonly provisional: boolean;
}

/** One type of return, step by step. */
export interface Layer {
  readonly measure: Measure;
  readonly source: Source;
  readonly steps: readonly LayerStep[];
}

/** A whole calendar year and its sum. */
export interface Year {
  readonly year: string;
  readonly value: number;
}

export interface RemovalsHistory {
  readonly kind: "history";
  readonly measure: Measure;
  readonly layers: readonly Layer[];
  /** All layers together, step by step. */
  readonly steps: readonly LayerStep[];
  readonly interval: "quarter" | "year";
  /** From when on values may still change, and why; `null` where none of those shown may. */
  readonly provisional: { readonly from: string; readonly why: string } | null;
  /** Whether steps of the series that the span cuts are left out. */
  readonly narrowed: boolean;
  /** Whether it goes on to the newest step there is. */
  readonly reachesEnd: boolean;
  /** Why the series goes no further; `null` where it does, or its end is not shown. */
  readonly ended: string | null;
  /** The newest whole year of the span; the whole span where it holds none. */
  readonly headline: Figure;
  /** The whole years shown, and those of the whole series. */
  readonly years: { readonly shown: readonly Year[]; readonly all: readonly Year[] };
  /** What the newest whole year is held against; `null` where there is nothing to hold it against. */
  readonly comparison: Comparison | null;
  readonly source: Source;
}

/**
 * One rule for all: over a whole series its highest year, unless the newest is that; over less of it the year
 * before, for a part of a series bears no superlative.
 */
export type Comparison =
  | { readonly kind: "highest" | "before"; readonly year: Year }
  | { readonly kind: "is-highest"; readonly year: Year };

/** The series of a measure within the span, or `null` where there is none. */
export function selectHistory(
  dataset: Dataset,
  measure: Measure,
  span: Span,
  asOf?: string,
): RemovalsHistory | null {
  const layers = layersOf(dataset, measure, asOf);
  const edition = layers.at(-1)?.edition;
  const source = layers[0]?.source;
  if (!edition || !source) return null;
  const whole = togetherOf(measure, layers);
  const steps = whole.filter(within(span));
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const kept = new Set(steps.map(({ from }) => from));
  const all = yearsOf(whole);
  const shown = yearsOf(steps);
  const newest = shown.at(-1);
  const headline = summed(
    dataset,
    measure,
    newest
      ? { from: `${newest.year}-01-01`, to: `${newest.year}-12-31` }
      : { from: first.from, to: last.to },
    asOf,
  );
  if (!headline) return null;
  const { provisionalFrom, provisionalWhy = "", ended = null } = edition;
  const reachesEnd = last.to === knownTo(edition);
  return {
    kind: "history",
    measure,
    layers: layers.map((layer) => ({
      measure: layer.measure,
      source: layer.source,
      steps: layer.steps.filter(({ from }) => kept.has(from)),
    })),
    steps,
    interval: edition.interval === "year" ? "year" : "quarter",
    // The reason is what later editions did: on the day shown they were still to come.
    provisional:
      provisionalFrom !== null && provisionalFrom <= last.to
        ? { from: provisionalFrom, why: asOf === undefined ? provisionalWhy : "" }
        : null,
    narrowed: whole.some((step) => cuts(span, step)),
    reachesEnd,
    ended: reachesEnd ? ended : null,
    headline,
    years: { shown, all },
    comparison: comparisonOf(shown, all),
    source,
  };
}

/** The newest whole calendar year of the series within the span; the span itself where there is none. */
export function wholeYear(dataset: Dataset, measure: Measure, span: Span, asOf?: string): Span {
  const year = yearsOf(
    togetherOf(measure, layersOf(dataset, measure, asOf)).filter(within(span)),
  ).at(-1)?.year;
  return year === undefined ? span : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** All whole steps of the series within the span, as one span; `null` where it holds none. */
export function wholeSteps(
  dataset: Dataset,
  measure: Measure,
  span: Span,
  asOf?: string,
): Span | null {
  const steps = togetherOf(measure, layersOf(dataset, measure, asOf)).filter(within(span));
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** The newest known editions of what a measure is added from; none where one is missing. */
function layersOf(
  dataset: Dataset,
  measure: Measure,
  asOf?: string,
): readonly (Layer & { readonly edition: Series })[] {
  const layers = addendsOf(measure).flatMap((id) => {
    const edition = editionOf(dataset, id, "quarter", asOf) ?? editionOf(dataset, id, "year", asOf);
    if (!edition) return [];
    const { provisionalFrom } = edition;
    const steps = stepsOf(edition).map((step) => ({
      ...step,
      provisional: provisionalFrom !== null && step.from >= provisionalFrom,
    }));
    const source = sourceOf(dataset, edition.source);
    return [{ measure: measureOf(dataset, id), source, steps, edition }];
  });
  return layers.length === addendsOf(measure).length ? layers : [];
}

/** Layers stand on one another step by step, so only steps that all of them have can be added. */
function togetherOf(measure: Measure, layers: readonly Layer[]): LayerStep[] {
  const known = layers.map(({ steps }) => new Map(steps.map((step) => [step.from, step])));
  return (layers[0]?.steps ?? []).flatMap(({ from, to }) => {
    const same = known.map((steps) => steps.get(from));
    if (!same.every((step) => step !== undefined)) return [];
    const value = added(
      addendsOf(measure),
      (id) => same[layers.findIndex((layer) => layer.measure.id === id)]?.value ?? null,
    );
    return [{ from, to, value, provisional: same.some(({ provisional }) => provisional) }];
  });
}

function within(span: Span): (step: Span) => boolean {
  return ({ from, to }) => from >= span.from && to <= span.to;
}

/** Whether a span holds some days of a step and not others. */
function cuts(span: Span, step: Span): boolean {
  return step.from <= span.to && step.to >= span.from && !within(span)(step);
}

/** The calendar years that these steps cover whole. */
function yearsOf(steps: readonly Step[]): Year[] {
  return regroup(steps, "year").flatMap(({ from, to, value }) =>
    from.endsWith("-01-01") && to.endsWith("-12-31") && value !== null
      ? [{ year: from.slice(0, 4), value }]
      : [],
  );
}

function comparisonOf(shown: readonly Year[], all: readonly Year[]): Comparison | null {
  const newest = shown.at(-1);
  const before = shown.at(-2);
  if (!newest || !before) return null;
  if (shown.length < all.length) return { kind: "before", year: before };
  const year = highestOf(all, newest);
  return { kind: year.value > newest.value ? "highest" : "is-highest", year };
}

/** The year with the most; `first` where none has more. */
export function highestOf(years: readonly Year[], first: Year): Year {
  return years.reduce((most, each) => (each.value > most.value ? each : most), first);
}
