/** What a quote card shows: the quotation, where it stands, and the measure it is about. */
import { added, counted } from "../data/adding.js";
import { besideRecord } from "../data/claim.js";
import type { Context } from "../data/context.js";
import { measureOf, readingAt, sourceOf, summed, type Figure } from "../data/figure.js";
import { continuationOf, revisionOf, type Later } from "../data/later.js";
import { noticesOf } from "../data/notices.js";
import type { Dataset, Measure, Quote, Source } from "../data/schema.js";
import { editionOf, stepsOf, type Step } from "../data/series.js";
import { firstDay, lastDay, yearBefore, type Span } from "../data/time.js";
import { isProblem, OPEN, problem, readView, type Problem, type View } from "../data/view.js";

export interface QuoteView extends View {
  readonly quote: string;
  readonly evidence: boolean;
}

/** A series around the quoted period. */
export interface SeriesEvidence {
  readonly kind: "series";
  readonly measure: Measure;
  readonly steps: readonly Step[];
  readonly quoted: Span;
  /** The sum over the quoted period; `null` where the edition does not reach it. */
  readonly total: Figure | null;
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

export interface QuoteSelection extends Context {
  readonly quote: Quote;
  readonly source: Source;
  readonly evidence: SeriesEvidence | ReadingEvidence | null;
}

/** How far back the picture reaches before the quoted period. */
const YEARS_BEFORE = 8;

/** Selects the quotation, or says which ones there are. */
export function selectQuote(dataset: Dataset, view: QuoteView): QuoteSelection | Problem {
  const asked = readView(view);
  if (isProblem(asked)) return asked;
  const quote = dataset.quotes.find(({ id }) => id === view.quote);
  if (!quote)
    return problem(
      "unknown-value",
      "quote",
      view.quote,
      dataset.quotes.map(({ id }) => id),
    );
  const evidence =
    view.evidence && quote.about ? evidenceOf(dataset, quote.about, asked.span, asked.asOf) : null;
  const now = view.evidence && quote.about ? evidenceOf(dataset, quote.about, asked.span) : null;
  const claim = dataset.claims.find(({ id }) => id === quote.about?.claim);
  return {
    claim: claim && view.evidence ? besideRecord(dataset, claim) : null,
    quote,
    source: sourceOf(dataset, quote.source),
    evidence,
    later: laterOf(dataset, shownOf(evidence), shownOf(now)),
    notices: noticesOf(
      dataset,
      evidence?.source ?? sourceOf(dataset, quote.source),
      quote.about?.measures ?? [],
      { from: firstDay(quote.about?.from ?? "0000"), to: lastDay(quote.about?.to ?? "0000") },
      asked.asOf !== undefined,
    ),
  };
}

/** The figure of the quoted period that stands first. */
function shownOf(evidence: SeriesEvidence | ReadingEvidence | null): Figure | null {
  if (!evidence) return null;
  return evidence.kind === "series" ? evidence.total : (evidence.rows[0]?.figure ?? null);
}

function laterOf(dataset: Dataset, shown: Figure | null, now: Figure | null): Later[] {
  const later = shown && now ? revisionOf(dataset, shown, [now]) : continuationOf(shown, now);
  return later ? [later] : [];
}

function evidenceOf(
  dataset: Dataset,
  about: NonNullable<Quote["about"]>,
  span: Span,
  asOf?: string,
): SeriesEvidence | ReadingEvidence | null {
  const quoted = { from: firstDay(about.from), to: lastDay(about.to) };
  if (about.measures.includes("returns")) return returnsEvidence(dataset, quoted, span, asOf);
  const before = { from: yearBefore(quoted.from), to: yearBefore(quoted.to) };
  const rows = about.measures.flatMap((measure) => {
    const figure = readingAt(dataset, measure, quoted, asOf);
    return figure ? [{ figure, before: readingAt(dataset, measure, before, asOf) }] : [];
  });
  const [first] = rows;
  return first ? { kind: "readings", rows, quoted, source: first.figure.source } : null;
}

function returnsEvidence(
  dataset: Dataset,
  quoted: Span,
  span: Span,
  asOf?: string,
): SeriesEvidence | null {
  const enforced = editionOf(dataset, "enforced", "quarter", asOf);
  const voluntary = editionOf(dataset, "voluntary", "quarter", asOf);
  if (!enforced || !voluntary) return null;
  const start =
    span.from === OPEN.from ? `${Number(quoted.from.slice(0, 4)) - YEARS_BEFORE}-01-01` : span.from;
  const second = new Map(stepsOf(voluntary).map(({ from, value }) => [from, value]));
  const steps = stepsOf(enforced)
    .map((step) => ({
      ...step,
      value: added(
        counted("enforced", step.value),
        counted("voluntary", second.get(step.from) ?? null),
      ),
    }))
    .filter(({ from, to }) => from >= start && to <= span.to);
  if (!steps.length) return null;
  return {
    kind: "series",
    measure: measureOf(dataset, "returns"),
    steps,
    quoted,
    total: summed(dataset, "returns", ["enforced", "voluntary"], quoted, asOf),
    provisionalFrom: voluntary.provisionalFrom,
    source: sourceOf(dataset, voluntary.source),
  };
}
