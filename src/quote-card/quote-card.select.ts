/** What a quote card shows: the quotation, the claims it makes, and the test of what it says. */
import { besideRecord, type ClaimBesideRecord } from "../data/claim.js";
import { measureOf, readingAt, sourceOf, summed, type Figure } from "../data/figure.js";
import type { Basis } from "../data/notices.js";
import { isHighest, monthsIn, periodsOf, quartersOf, type Period } from "../data/periods.js";
import type { Dataset, Measure, Quote, Series, Source } from "../data/schema.js";
import { firstDay, lastDay, yearBefore, type Span } from "../data/time.js";
import { OPEN, problem, type Problem } from "../data/view.js";
import type { Query } from "../view/query.js";

type About = NonNullable<Quote["about"]>;

/** One bar: a whole period with its sum, and all that is decided about how it is shown. */
export interface Bar extends Period {
  readonly isQuoted: boolean;
  readonly isProvisional: boolean;
  /** Whether its value stands beside it: it came later, and is higher. */
  readonly isLabelled: boolean;
  /** The same months a year before; `null` where they are not held. */
  readonly before: number | null;
}

/** A series in periods as long as the quoted one. */
export interface SeriesEvidence {
  readonly kind: "series";
  readonly measure: Measure;
  readonly bars: readonly Bar[];
  readonly quoted: Span;
  /** Whether the quoted period was over on the day shown: then its figures may have been published, and we have not seen them. */
  readonly isOver: boolean;
  /** How many months a bar has; `null` where the quoted period is not made of whole quarters. */
  readonly months: number | null;
  /** The sum over the quoted period; `null` where the edition does not reach it. */
  readonly total: Figure | null;
  /** The first of the periods before the quoted one that were all lower; `null` where the one before was not. */
  readonly highestFrom: string | null;
  /** The periods shown before those, where every one of them was higher; else `null`. */
  readonly higherBefore: Span | null;
  /** The period before the quoted one. */
  readonly previous: Period | null;
  /** The years that the words compare the quoted period with. */
  readonly yearsMeant: Span | null;
  /** Other measures the words may mean, and whether the comparison holds for them. */
  readonly mayMean: readonly { readonly measure: Measure; readonly holds: boolean }[];
  readonly provisionalFrom: string | null;
  readonly source: Source;
}

/** Published counts of the quoted period, each with the same months a year before where published. */
export interface ReadingEvidence {
  readonly kind: "readings";
  readonly rows: readonly { readonly figure: Figure; readonly before: Figure | null }[];
  readonly quoted: Span;
  readonly source: Source;
}

export interface QuoteSelection {
  readonly quote: Quote;
  /** Whether it was chosen from the list of all. */
  readonly isListed: boolean;
  readonly source: Source;
  readonly evidence: SeriesEvidence | ReadingEvidence | null;
  /** The quoted period where we have no figures of it from the day shown: then nothing can be checked. */
  readonly unpublished: (Span & { readonly isOver: boolean }) | null;
  /** The claims it makes, the one that matters most first. */
  readonly claims: readonly ClaimBesideRecord[];
  readonly basis: Basis;
}

/** Selects the quotation, or says which ones there are. */
export function selectQuote(
  dataset: Dataset,
  { attributes, span: asked, asOf }: Query,
): QuoteSelection | Problem {
  const { quote: wanted = "", "no-evidence": noEvidence } = attributes;
  const quote = dataset.quotes.find(({ id }) => id === wanted);
  if (!quote)
    return problem(
      "unknown-value",
      "quote",
      wanted,
      dataset.quotes.map(({ id }) => id),
    );
  const { about = null } = quote;
  const isListed = attributes["list"] !== undefined;
  // The days of a list are when something was said.
  const span = isListed ? OPEN : asked;
  const known = about && evidenceOf(dataset, about, span, asOf);
  const evidence = noEvidence === undefined ? known : null;
  const isUnpublished = asOf !== undefined && about !== null && !testedIn(known);
  const source = sourceOf(dataset, quote.source);
  return {
    quote,
    isListed,
    source,
    evidence,
    unpublished: isUnpublished ? { ...days(about), isOver: isOver(about, asOf) } : null,
    // What the record says of them was found in figures that came later.
    claims: (isUnpublished ? [] : (quote.claims ?? []))
      .map((id) => besideRecord(dataset, id))
      .filter((claim) => claim !== null),
    basis: {
      source: evidence?.source ?? source,
      measures: about?.measures ?? [],
      period: days({ from: about?.from ?? "0000", to: about?.to ?? "0000" }),
      isNewest: evidence?.kind === "series" && span.to === OPEN.to,
    },
  };
}

/** The figure of the quoted period that comes first. */
export function headlineOf({ evidence }: QuoteSelection): Figure | null {
  return testedIn(evidence);
}

function testedIn(evidence: QuoteSelection["evidence"]): Figure | null {
  if (!evidence) return null;
  return evidence.kind === "series" ? evidence.total : (evidence.rows[0]?.figure ?? null);
}

function isOver(period: Span, asOf?: string): boolean {
  return asOf === undefined || lastDay(period.to) < asOf;
}

function days({ from, to }: Span): Span {
  return { from: firstDay(from), to: lastDay(to) };
}

function aYearBefore({ from, to }: Span): Span {
  return { from: yearBefore(from), to: yearBefore(to) };
}

function evidenceOf(
  dataset: Dataset,
  about: About,
  span: Span,
  asOf?: string,
): SeriesEvidence | ReadingEvidence | null {
  const quoted = days(about);
  for (const id of about.measures) {
    const measure = measureOf(dataset, id);
    const editions = measure.parts && quartersOf(dataset, measure, asOf);
    if (editions) return seriesEvidence(dataset, measure, editions, about, span, asOf);
  }
  const rows = about.measures.flatMap((measure) => {
    const figure = readingAt(dataset, measure, quoted, asOf);
    return figure
      ? [{ figure, before: readingAt(dataset, measure, aYearBefore(quoted), asOf) }]
      : [];
  });
  const [first] = rows;
  return first ? { kind: "readings", rows, quoted, source: first.figure.source } : null;
}

function seriesEvidence(
  dataset: Dataset,
  measure: Measure,
  editions: readonly Series[],
  about: About,
  span: Span,
  asOf?: string,
): SeriesEvidence | null {
  const quoted = days(about);
  const yearsMeant = about.yearsMeant ? days(about.yearsMeant) : null;
  const all = periodsOf(measure, editions, quoted);
  const total = summed(dataset, measure, quoted, asOf);
  const level = total?.value ?? Infinity;
  const provisional = editions.flatMap(({ provisionalFrom }) => provisionalFrom ?? []).sort();
  const provisionalFrom = provisional[0] ?? null;
  const start =
    span.from === OPEN.from && about.since !== undefined ? firstDay(about.since) : span.from;
  const bars = all
    .filter(({ from, to, isWhole }) => isWhole && from >= start && to <= span.to)
    .map((period) => ({
      ...period,
      isQuoted: period.from === quoted.from && period.to === quoted.to,
      isProvisional: provisionalFrom !== null && period.to >= provisionalFrom,
      isLabelled: period.from > quoted.to && (period.value ?? 0) > level,
      before: summed(dataset, measure, aYearBefore(period), asOf)?.value ?? null,
    }));
  const compared = before(all, quoted, level);
  const last = editions.at(-1);
  if (!bars.length || !last) return null;
  return {
    kind: "series",
    measure,
    bars,
    quoted,
    isOver: isOver(quoted, asOf),
    months: monthsIn(quoted),
    total,
    ...compared,
    higherBefore: higherBefore(bars, compared.highestFrom, level),
    yearsMeant,
    mayMean: (about.mayMean ?? []).flatMap((id) => {
      const other = measureOf(dataset, id);
      const own = yearsMeant && quartersOf(dataset, other, asOf);
      const holds = own ? isHighest(periodsOf(other, own, quoted), quoted, yearsMeant) : null;
      return holds === null ? [] : [{ measure: other, holds }];
    }),
    provisionalFrom,
    source: sourceOf(dataset, last.source),
  };
}

/** How the quoted period compares with those before it, one after the other. */
function before(
  all: readonly Period[],
  quoted: Span,
  level: number,
): Pick<SeriesEvidence, "highestFrom" | "previous"> {
  const earlier = all.filter(({ to, isWhole }) => isWhole && to < quoted.from).reverse();
  const first = earlier.findIndex(({ value }) => value === null || value >= level);
  const lower = first < 0 ? earlier : earlier.slice(0, first);
  return { highestFrom: lower.at(-1)?.from ?? null, previous: earlier[0] ?? null };
}

/** The bars before those that were all lower, from the first to the last, where every one of them was higher. */
function higherBefore(bars: readonly Bar[], lowerFrom: string | null, level: number): Span | null {
  const higher = bars.filter(({ to }) => lowerFrom !== null && to < lowerFrom);
  const [first, last] = [higher[0], higher.at(-1)];
  return first && last && higher.every(({ value }) => value !== null && value > level)
    ? { from: first.from, to: last.to }
    : null;
}
