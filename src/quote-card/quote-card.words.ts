/** The words around a quotation: who said it, where it stands, and what the measure it is about says. */
import { stepFigure } from "../data/figure.js";
import { firstDay, lastDay } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { standing, type Shown } from "../words/shown.js";
import {
  caveatsOf,
  cellOf,
  contextWords,
  measureWords,
  sourceLines,
  valueOf,
  type Laid,
  type Table,
  type Words,
} from "../words/words.js";
import type { QuoteSelection, ReadingEvidence, SeriesEvidence } from "./quote-card.select.js";

/** The words of the evidence below a quotation: the shape the base element knows. */
export type EvidenceWords = {
  readonly headline: Words["headline"] | null;
  readonly table: Table;
} & Pick<Words, "title" | "summary" | "caveats" | "measures" | "sources">;

/** The same, as far as it is laid out. */
export type LaidEvidence = { readonly headline: Laid["headline"] | null } & Pick<
  Laid,
  "title" | "summary" | "caveats" | "measures" | "sources"
>;

export interface LaidQuote extends Quotation, Pick<Laid, "claim" | "later" | "notices"> {
  readonly evidence: LaidEvidence | null;
}

export interface QuoteWords extends Quotation, Pick<Words, "claim" | "later" | "notices"> {
  readonly evidence: EvidenceWords | null;
}

/** What is said of the quotation itself. */
interface Quotation {
  readonly title: string;
  /** Letter for letter as printed, in the language it is printed in. */
  readonly passages: readonly string[];
  readonly language: string;
  readonly speaker: string;
  readonly office: string | null;
  /** Date and venue, as far as the print gives them. */
  readonly where: string;
  /** How it was printed: shortened, in brackets, a fragment. */
  readonly printed: string | null;
  readonly work: { readonly title: string; readonly url: string | null; readonly detail: string };
}

/** Everything said about a quotation. Its own words stay as printed and are not among these. */
export function wordsOfQuote(selection: QuoteSelection, locale: Locale): QuoteWords {
  const { quote, source, evidence } = selection;
  const m = locale.messages.quote;
  return {
    title: m.title(quote.speaker),
    passages: quote.passages,
    language: quote.language,
    speaker: quote.speaker,
    office: quote.office,
    where: [
      quote.date === null ? m.dateNotGiven : locale.when(quote.date),
      ...(quote.venue ? [quote.venue] : []),
    ].join(" · "),
    printed: quote.printed,
    work: {
      title: source.title,
      url: source.url,
      detail: m.printedIn(source.publisher, locale.when(source.published ?? source.retrieved)),
    },
    evidence: evidence && {
      ...(evidence.kind === "series"
        ? seriesWords(evidence, locale)
        : readingWords(evidence, locale)),
    },
    ...contextWords(selection, locale),
  };
}

function seriesWords(
  { measure, steps, quoted, source, total }: SeriesEvidence,
  locale: Locale,
): EvidenceWords {
  const m = locale.messages.quote;
  return {
    title: m.evidence(measure.label),
    headline: total && { ...cellOf(total, locale), label: measure.label },
    summary: total
      ? m.evidenceSeries(
          valueOf(total, locale),
          measure.label,
          locale.during(quoted.from, quoted.to),
        )
      : m.periodNotHeld(locale.period(quoted.from, quoted.to)),
    caveats: caveatsOf([measure]),
    measures: measureWords([measure]),
    table: {
      columns: [m.period, measure.label],
      rows: steps.map((step) => ({
        name: locale.period(step.from, step.to),
        cells: [cellOf(stepFigure(measure, source, step, "sum"), locale)],
      })),
    },
    sources: sourceLines([source], locale),
  };
}

function readingWords({ rows, source }: ReadingEvidence, locale: Locale): EvidenceWords {
  const m = locale.messages.quote;
  const { removals } = locale.messages;
  const measures = rows.map(({ figure }) => figure.measure);
  return {
    headline: null,
    title: m.evidence(measures.map(({ label }) => label).join(locale.messages.labels.also)),
    summary: rows
      .map(({ figure, before }) => {
        const period = locale.period(firstDay(figure.from), lastDay(figure.to));
        return m.evidenceReading(
          valueOf(figure, locale),
          figure.measure.label,
          period,
          before && valueOf(before, locale),
        );
      })
      .join(" "),
    caveats: caveatsOf(measures),
    measures: measureWords(measures),
    table: {
      columns: [removals.measureLabel, removals.thisPeriod, removals.yearBefore],
      rows: rows.map(({ figure, before }) => ({
        name: figure.measure.label,
        cells: [cellOf(figure, locale), cellOf(before, locale)],
      })),
    },
    sources: sourceLines([source], locale),
  };
}

/** What the card shows, for files and citations. Where the quotation was printed comes first. */
export function shownOfQuote(
  selection: QuoteSelection,
  words: QuoteWords,
  asOf: string | undefined,
  locale: Locale,
): Shown {
  const { quote, source } = selection;
  const { evidence, claim, speaker, office, where, printed } = words;
  return {
    title: words.title,
    detail: evidence?.title ?? "",
    ...standing(words.title, asOf, locale),
    headline: evidence?.headline ?? null,
    table: evidence?.table ?? null,
    caveats: evidence?.caveats ?? [],
    events: [],
    others: [],
    claim,
    quotation: {
      passages: quote.passages,
      language: quote.language,
      speaker,
      office,
      where,
      printed,
    },
    sources: [...sourceLines([source], locale), ...(evidence?.sources ?? [])],
  };
}
