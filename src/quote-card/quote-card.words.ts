/** The words around a quotation: how it stands beside the record, who said it, and what its figures say. */
import type { Context } from "../data/context.js";
import { stepFigure, type Figure } from "../data/figure.js";
import type { Source } from "../data/schema.js";

import { capital } from "../i18n/plurals.js";
import type { Span } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { verdictOf } from "../words/claims.js";
import type { Control, SourceContent, Table, Content } from "../words/content.js";
import { contextWords } from "../words/context.js";
import { caveatsOf, measureWords } from "../words/measures.js";
import { sourceLines } from "../words/sources.js";
import { cellOf, labelledValue, stepCell, valueOf } from "../words/values.js";
import { countedOf } from "./quote-card.phrases.words.js";
import type { Bar, QuoteSelection, ReadingEvidence, SeriesEvidence } from "./quote-card.select.js";

/** No row of the table. */
const NO_ROW = -1;

type EvidenceContent = Partial<Content>;

/** Everything said about a quotation. Its own words stay as printed and are not among these. */
export function contentOfQuote(
  selection: QuoteSelection,
  context: Context,
  locale: Locale,
): Content {
  const { quote, evidence, claims, unpublished } = selection;
  const m = locale.messages.quote;
  const notHeld = unpublished && notHeldIn(unpublished, unpublished.isOver, locale);
  const when = quote.date === null ? m.dateNotGiven : locale.when(quote.date);
  // Without a test the record of the answer still has its numbers.
  const record = evidence ? [] : (context.claim?.record ?? []);
  const counted = record.map(({ measure }) => measure);
  const { verdict } = locale.messages.claim;
  const unanswered = quote.about ? verdict[notHeld ? "not-verified" : "not-checked"] : m.noFigure;
  return {
    title: m.name(quote.speaker, when),
    subtitle: "",
    headline: null,
    // The sentence of the answer; a reader who points at a bar reads the bar instead.
    rest: claims[0]?.claim.why ?? (notHeld ? `${notHeld}.` : ""),
    readings: [],
    summary: "",
    controls: selection.isListed ? [backToList(locale)] : [],
    others: [],
    measures: measureWords(counted),
    events: [],
    ...(evidence?.kind === "series" ? seriesWords(evidence, locale) : {}),
    ...(evidence?.kind === "readings" ? readingWords(evidence, locale) : {}),
    caveats: evidence ? caveatsIn(selection, locale) : [],
    notes: evidence ? notesIn(selection, locale) : caveatsOf(counted),
    quotation: {
      passages: quote.passages,
      language: quote.language,
      speaker: quote.speaker,
      office: quote.office,
      where: [...(quote.venue ? [quote.venue] : []), when].join(locale.messages.labels.comma),
      printed: quote.printed,
      answer: claims.length ? verdictOf(claims, locale) : unanswered,
    },
    sources: sourcesOf(selection, record, locale),
    ...contextWords(context, locale),
  };
}

/** One of the quotations of a list leads back to all of them. */
function backToList({ messages }: Locale): Control {
  const { shown, allQuotations, thisQuotation } = messages.quote.list;
  return {
    name: "view",
    legend: shown,
    options: [
      { text: allQuotations, set: { quote: null } },
      { text: thisQuotation, set: {} },
    ],
    chosen: 1,
  };
}

/** Who printed the quotation, and whose figures stand beside it. */
function sourcesOf(
  { source, evidence }: QuoteSelection,
  record: readonly Figure[],
  locale: Locale,
): SourceContent[] {
  const m = locale.messages.quote;
  const named = (sources: readonly Source[], of: string) =>
    sourceLines(sources, locale).map((line) => ({
      ...line,
      of,
      foot: [line.published === null ? line.when : locale.when(line.published), line.reported]
        .filter((each) => each !== null)
        .join(locale.messages.labels.comma),
    }));
  const figures = evidence ? [evidence.source] : record.map((figure) => figure.source);
  return [
    ...named([source], m.quotedBy),
    ...named(
      figures.filter(({ id }) => id !== source.id),
      m.figures,
    ),
  ];
}

/** What must be known with the test: what is not tested, how a word is read, what may still change. */
function caveatsIn({ quote, evidence }: QuoteSelection, locale: Locale): string[] {
  const from = evidence?.kind === "series" ? evidence.provisionalFrom : null;
  return [
    ...(quote.about?.caveats ?? []),
    ...(from === null ? [] : [locale.messages.quote.mayChangeFrom(locale.when(from.slice(0, 7)))]),
  ];
}

function notesIn({ quote, evidence }: QuoteSelection, locale: Locale): string[] {
  const m = locale.messages.quote;
  const mayMean = evidence?.kind === "series" ? evidence.mayMean : [];
  const measures =
    evidence?.kind === "series"
      ? [evidence.measure]
      : (evidence?.rows.map(({ figure }) => figure.measure) ?? []);
  return [
    ...(quote.about?.notes ?? []),
    ...mayMean.map(({ measure, holds }) =>
      holds ? m.holdsToo(measure.label) : m.doesNotHold(measure.label),
    ),
    ...caveatsOf(measures),
  ];
}

function seriesWords(evidence: SeriesEvidence, locale: Locale): EvidenceContent {
  const { measure, bars, total } = evidence;
  const m = locale.messages.quote;
  const length = lengthOf(evidence, locale);
  const newest = bars.at(-1);
  const quotedBar = total && bars.find(({ from }) => from === evidence.quoted.from);
  const readings = bars.map((bar) => readingOf(bar, evidence, locale));
  const span = { from: bars[0]?.from ?? "", to: newest?.to ?? "" };
  return {
    title: titleOf(evidence, locale),
    subtitle: m.subtitle(measure.label, length, spanOf(span.from, span.to, locale)),
    headline: total && { ...cellOf(total, locale), label: measure.label },
    readings,
    // The quoted bar is the strongest as it is, and no other is what is read at rest.
    ...(total ? { restRow: NO_ROW } : {}),
    // Where the title says that the quoted period was not known, the newest that was.
    ...(total ? {} : { rest: readings.at(-1) ?? "" }),
    // The title says how the quoted period stands among the others; here it is with the same period a year before.
    summary: quotedBar ? readingOf(quotedBar, evidence, locale) : `${titleOf(evidence, locale)}.`,
    measures: measureWords([measure, ...evidence.mayMean.map((each) => each.measure)]),
  };
}

/** Not published we know only of a period that was not over: of another we have not seen it. */
function notHeldIn({ from, to }: Span, isOver: boolean, locale: Locale): string {
  const { notHeld, notSeen } = locale.messages.quote.title;
  return (isOver ? notSeen : notHeld)(spanOf(from, to, locale));
}

/** By the fixed templates: more than any before, or beside the one before. */
function titleOf(evidence: SeriesEvidence, locale: Locale): string {
  const { quoted, isOver, total, highestFrom, previous, measure } = evidence;
  const m = locale.messages.quote.title;
  const period = spanOf(quoted.from, quoted.to, locale);
  if (!total) return notHeldIn(quoted, isOver, locale);
  const counted = countedOf(total, locale);
  if (highestFrom !== null)
    return m.highest(counted, period, lengthOf(evidence, locale), beginningOf(highestFrom, locale));
  const before = previous && stepFigure(measure, total.source, previous, "sum");
  return previous && before
    ? m.before(counted, period, valueOf(before, locale), spanOf(previous.from, previous.to, locale))
    : m.alone(counted, period);
}

/** What the readout says of a bar. */
function readingOf(bar: Bar, evidence: SeriesEvidence, locale: Locale): string {
  const { measure, source } = evidence;
  const m = locale.messages.quote;
  const span = spanOf(bar.from, bar.to, locale);
  const figure = stepFigure(measure, source, bar, "sum");
  if (!figure) return m.notPublished(span);
  const before = bar.before === null ? null : locale.count(bar.before).text;
  return [
    m.reading(span, labelledValue(figure, locale), before),
    ...(bar.isProvisional ? [m.mayChange] : []),
  ].join(" ");
}

function readingWords({ rows, quoted }: ReadingEvidence, locale: Locale): EvidenceContent {
  const m = locale.messages.quote;
  const measures = rows.map(({ figure }) => figure.measure);
  const [first] = rows;
  const span = spanOf(quoted.from, quoted.to, locale);
  const counted = first ? countedOf(first.figure, locale) : "";
  const readings = rows.map(({ figure, before }) =>
    m.reading(span, labelledValue(figure, locale), before && valueOf(before, locale)),
  );
  return {
    title: first?.before
      ? m.title.yearBefore(counted, span, valueOf(first.before, locale))
      : m.title.alone(counted, span),
    subtitle: capital(measures.map(({ label }) => label).join(locale.messages.labels.also)),
    headline: first ? { ...cellOf(first.figure, locale), label: first.figure.measure.label } : null,
    readings,
    summary: readings.join(" "),
    measures: measureWords(measures),
  };
}

/** What the bars are called: quarter, half-year, year. */
function lengthOf({ months }: SeriesEvidence, locale: Locale): string {
  const { length, period } = locale.messages.quote;
  return (months === null ? undefined : length[months]) ?? period;
}

/** A year where a period begins with it, else the month. */
function beginningOf(day: string, locale: Locale): string {
  return locale.when(day.endsWith("-01-01") ? day.slice(0, 4) : day.slice(0, 7));
}

function spanOf(from: string, to: string, locale: Locale): string {
  return locale.messages.quote.span(...locale.ends(from, to));
}

/** The rows of the picture. */
export function tableOfQuote({ evidence }: QuoteSelection, locale: Locale): Table | null {
  if (!evidence) return null;
  const { columns } = locale.messages.quote;
  if (evidence.kind === "readings")
    return {
      columns: [columns.measure, columns.quoted, columns.before],
      rows: evidence.rows.map(({ figure, before }) => ({
        name: figure.measure.label,
        cells: [cellOf(figure, locale), cellOf(before, locale)],
      })),
    };
  const { measure, bars, source } = evidence;
  return {
    columns: [columns.period, measure.label],
    rows: bars.map((bar) => ({
      name: spanOf(bar.from, bar.to, locale),
      cells: [stepCell(stepFigure(measure, source, bar, "sum"), locale)],
    })),
  };
}
