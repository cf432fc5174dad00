/** All quotations of a dataset: those said in a span and known by a day, each as its card has it. */
import type { Basis } from "../data/notices.js";
import { byId } from "../data/by-id.js";
import { measureOf, sourceOf } from "../data/figure.js";
import type { Dataset, Measure, Quote } from "../data/schema.js";
import { firstDay, lastDay, type Span } from "../data/time.js";
import { askedSpan, isProblem, knownBy, OPEN, problem, type Problem } from "../data/view.js";
import type { Query } from "../view/query.js";
import { selectQuote, type QuoteSelection } from "./quote-card.select.js";

export interface ListSelection {
  readonly all: readonly {
    readonly selection: QuoteSelection;
    /** The measures that its words are about. */
    readonly about: readonly Measure[];
  }[];
  /** How many people and organizations said them. */
  readonly speakers: number;
  /** The first and the last day on which they can have been said; `null` where none has a date. */
  readonly said: Span | null;
  /** How many have no date: they are shown unless days are asked for. */
  readonly undated: number;
  readonly areUndatedShown: boolean;
  readonly basis: Basis;
}

/** Selects all of them, or says that there are none. */
export function selectList(dataset: Dataset, query: Query): ListSelection | Problem {
  const { span, asOf, attributes } = query;
  const known = dataset.quotes.filter(({ source }) =>
    knownBy(sourceOf(dataset, source).published, asOf),
  );
  if (asOf !== undefined && !known.length)
    return problem(
      "nothing-published",
      "as-of",
      attributes["as-of"] ?? "",
      firstPublished(dataset),
    );
  const areUndatedShown = span.from === OPEN.from && span.to === OPEN.to;
  const shown = known.filter(({ date }) =>
    date === null ? areUndatedShown : firstDay(date) <= span.to && lastDay(date) >= span.from,
  );
  const [first] = shown;
  if (!first) {
    const all = saidIn(known);
    return problem("no-data", "list", askedSpan(attributes), all ? [all.from, all.to] : []);
  }
  return {
    all: shown.flatMap((quote) => {
      const one = { ...attributes, quote: quote.id };
      const selection = selectQuote(dataset, { ...query, attributes: one });
      return isProblem(selection) ? [] : [{ selection, about: aboutOf(dataset, quote) }];
    }),
    speakers: new Set(shown.map(({ speaker }) => speaker)).size,
    said: saidIn(shown),
    undated: known.filter(({ date }) => date === null).length,
    areUndatedShown,
    basis: { source: sourceOf(dataset, first.source), measures: [], period: OPEN, isNewest: false },
  };
}

function aboutOf(dataset: Dataset, { about, claims = [] }: Quote): Measure[] {
  const claimed = claims.flatMap((id) => byId(dataset.claims, id)?.measure ?? []);
  return [...new Set([...(about?.measures ?? []), ...claimed])].map((id) => measureOf(dataset, id));
}

function firstPublished({ quotes, sources }: Dataset): string[] {
  const printed = new Set(quotes.map(({ source }) => source));
  const days = sources.flatMap(({ id, published }) => (printed.has(id) ? (published ?? []) : []));
  return days.sort().slice(0, 1);
}

/** The first and the last day on which these can have been said; `null` where none has a date. */
function saidIn(quotes: readonly Quote[]): Span | null {
  const dates = quotes.flatMap(({ date }) => date ?? []);
  const from = dates.map(firstDay).sort()[0];
  const to = dates.map(lastDay).sort().at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}
