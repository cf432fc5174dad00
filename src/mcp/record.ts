/** All that the dataset says, by what it is about: figures, claims and quotations. */
import { besideRecord } from "../data/claim.js";
import { dataset } from "../data/dataset.js";
import {
  exactFigure,
  readingsOf,
  sourceOf,
  stepFigure,
  summed,
  type Figure,
} from "../data/figure.js";
import type { Claim, Measure, Quote, Series } from "../data/schema.js";
import { addendsOf } from "../data/adding.js";
import { editionOf, stepsOf, sumOver } from "../data/series.js";
import { firstDay, lastDay, stepOf, type Span } from "../data/time.js";
import { OPEN } from "../data/view.js";
import { english } from "../i18n/locale.js";
import { capital } from "../i18n/plurals.js";
import { lazily } from "../words/lazily.js";
import { numbersIn, wordsOf, type Findable } from "./matching.js";
import { sayClaim, sayFigure, sayQuote, type Said } from "./saying.js";
import { viewOfClaim, viewOfMeasure, viewOfQuote } from "./views.js";

/** One thing that is said somewhere, with the numbers in it. */
export interface Statement {
  /** The same for whatever says the same. */
  readonly key: string;
  readonly numbers: readonly number[];
  /** The days it is about; `null` where they are not known. */
  readonly span: Span | null;
  readonly say: () => Said;
}

/** What statements are about. */
export interface Topic extends Findable {
  readonly statements: () => readonly Statement[];
}

/** Everything but what only a view shows, made when it is first asked for. */
export const topics = lazily((): readonly Topic[] => [
  ...dataset.measures.map(ofMeasure),
  ...dataset.claims.map(ofClaim),
  ...dataset.quotes.map(ofQuote),
]);

function ofMeasure(measure: Measure): Topic {
  const { label, short = "", definition, counted } = measure;
  const statements = lazily(() => {
    const figures = figuresOf(measure);
    return figures.map(({ figure, provisional }) => ({
      key: figureKey(figure),
      numbers: [figure.value],
      span: spanOf(figure),
      say: () => sayFigure(figure, newestOf(figure, figures), provisional, viewOfMeasure(measure)),
    }));
  });
  const rows = [...dataset.readings, ...dataset.series].filter((row) => row.measure === measure.id);
  const titles = new Set(rows.map(({ source }) => sourceOf(dataset, source).title));
  return {
    name: wordsOf(`${label} ${short}`),
    words: wordsOf([definition, counted, ...titles].join(" ")),
    statements,
  };
}

function ofClaim(claim: Claim): Topic {
  const { id, wording, value, from, to, attributedTo, why } = claim;
  const record = besideRecord(dataset, id)?.record ?? [];
  const statement: Statement = {
    key: `claim ${id}`,
    numbers: [
      ...(value === null ? [] : [value]),
      ...numbersIn(wording),
      ...record.map((figure) => figure.value),
    ],
    span: from === null || to === null ? null : spanOf({ from, to }),
    say: () => sayClaim(id, viewOfClaim(claim)),
  };
  return {
    name: wordsOf(wording),
    words: wordsOf(
      [attributedTo ?? "", why, ...record.map(({ measure }) => measure.label)].join(" "),
    ),
    statements: () => [statement],
  };
}

function ofQuote({ id, passages, speaker, date }: Quote): Topic {
  const statement: Statement = {
    key: `quotation ${id}`,
    numbers: numbersIn(passages.join(" ")),
    span: date === null ? null : spanOf({ from: date, to: date }),
    say: () => sayQuote(id, viewOfQuote(id)),
  };
  return {
    name: wordsOf(passages.join(" ")),
    words: wordsOf(speaker),
    statements: () => [statement],
  };
}

/** A figure, and why it may still change; `null` where it is settled. */
interface Known {
  readonly figure: Figure;
  readonly provisional: string | null;
}

/** Every figure of a measure: as it was printed, each step of each series, and the sums of whole years. */
function figuresOf(measure: Measure): readonly Known[] {
  const settled = (figure: Figure): Known => ({ figure, provisional: null });
  const steps = dataset.series
    .filter((series) => series.measure === measure.id)
    .flatMap((series) => stepsKnown(measure, series));
  // What several editions say is said once, in the words of the newest.
  const known = new Map<string, Known>();
  for (const each of [...readingsOf(dataset, measure.id, OPEN).map(settled), ...steps]) {
    const key = figureKey(each.figure);
    const other = known.get(key)?.figure.published ?? "";
    if (!known.has(key) || (each.figure.published ?? "") > other) known.set(key, each);
  }
  const days = new Set([...known.values()].map(({ figure }) => keyOf(figure)));
  return [...known.values(), ...sumsOf(measure).filter(({ figure }) => !days.has(keyOf(figure)))];
}

function stepsKnown(measure: Measure, series: Series): Known[] {
  const source = sourceOf(dataset, series.source);
  return stepsOf(series).flatMap((step) => {
    const figure = stepFigure(measure, source, step);
    return figure ? [{ figure, provisional: provisionalWhy(series, step.to) }] : [];
  });
}

/** The sum of each whole year, and of the newest one as far as it goes by the day. */
function sumsOf(measure: Measure): Known[] {
  const [part = measure.id] = addendsOf(measure);
  const series = editionOf(dataset, part, "quarter") ?? editionOf(dataset, part, "year");
  const years = new Set((series ? stepsOf(series) : []).map(({ from }) => from.slice(0, 4)));
  const whole = [...years].flatMap((year) => {
    const figure = summed(dataset, measure, spanOf({ from: year, to: year }));
    return figure && series ? [{ figure, provisional: provisionalWhy(series, figure.to) }] : [];
  });
  const daily = editionOf(dataset, measure.id, "day");
  const to = daily && stepsOf(daily).at(-1)?.to;
  if (!daily || to === undefined) return whole;
  const span = { from: stepOf(to, "year"), to };
  const value = sumOver(daily, span);
  const source = sourceOf(dataset, daily.source);
  const figure = stepFigure(measure, source, { ...span, value }, "sum");
  return figure ? [...whole, { figure, provisional: provisionalWhy(daily, to) }] : whole;
}

function provisionalWhy({ provisionalFrom, provisionalWhy }: Series, to: string): string | null {
  if (provisionalFrom === null || to < provisionalFrom) return null;
  return provisionalWhy ?? capital(english.locale.messages.common.provisional);
}

/** The figure of the same days that was published last, as it was printed or added up. */
function newestOf(figure: Figure, all: readonly Known[]): Figure {
  const exact = exactFigure(dataset, figure.measure, spanOf(figure));
  const same = all.filter((each) => keyOf(each.figure) === keyOf(figure));
  return [...same.map((each) => each.figure), ...(exact ? [exact] : [])].reduce(
    (newest, each) => ((each.published ?? "") > (newest.published ?? "") ? each : newest),
    figure,
  );
}

/** What a figure says, whatever says it. */
export const figureKey = (figure: Figure) =>
  `${figure.measure.id} ${keyOf(figure)} ${figure.value}`;

const keyOf = (figure: Figure) => `${firstDay(figure.from)}/${lastDay(figure.to)}`;

export const spanOf = ({ from, to }: Span): Span => ({ from: firstDay(from), to: lastDay(to) });
