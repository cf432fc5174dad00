/** From a number to its row: everything a reader may want to know of one figure. */
import type { Figure } from "../data/figure.js";
import type { Source } from "../data/schema.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { EventContent } from "./content.js";
import { editionLines, type EditionLine } from "./editions.js";
import type { Sum } from "./sum.js";
import { labelledValue } from "./values.js";

/** A term and what stands behind it. */
export interface NoteRow {
  readonly term: string;
  readonly text: string;
  /** The language of the text, where it is not that of our words. */
  readonly language?: string;
}

/** What the panel of one figure says: a few rows and a link, the rest behind one step more. */
export interface Note {
  readonly title: string;
  readonly rows: readonly NoteRow[];
  readonly more: readonly NoteRow[];
  readonly link: { readonly url: string | null; readonly text: string };
  /** What a report of an error says of it, line by line: measure and value, period, who counted, source. */
  readonly reported: readonly string[];
  /** How it was added up; `null` where it was not. */
  readonly sum: Sum | null;
  /** What was published of the same, and when; none where only one value was. */
  readonly editions: readonly EditionLine[];
}

/** The note of a figure: what is counted, when, by whom, and how we know; of a sum, from what, and what is to be known of it. */
export function noteOf(
  figure: Figure,
  sum: Sum | null,
  editions: readonly Figure[],
  locale: SharedLocale,
): Note {
  const { measure, source } = figure;
  const { common, labels, note, sum: added } = locale.messages;
  const published =
    figure.published === null ? common.publicationNotSeen : locale.when(figure.published);
  const title = labelledValue(figure, locale);
  const period = locale.period(figure.from, figure.to);
  const countedBy = `${source.publisher}${labels.comma}${published}`;
  return {
    title,
    rows: rows([
      [note.means, measure.definition],
      [labels.notCounted, measure.notCounted],
      [common.period, period],
      [note.countedBy, countedBy],
      ...(sum
        ? ([
            [added.from, sum.from],
            [note.caveats, figure.note],
          ] as const)
        : []),
    ]),
    more: rows([
      [labels.counted, measure.counted],
      [note.printed, printedAs(figure, locale)],
      ...sourceRows(source, locale),
      [note.caveats, [...(figure.note && !sum ? [figure.note] : []), ...measure.caveats].join(" ")],
    ]),
    link: { url: addressOf(source, locale.count(figure.value).text), text: source.title },
    reported: [title, period, countedBy, ...namesOf(source)],
    sum,
    editions: editionLines(editions, locale),
  };
}

/** The note of an event: what it has to do with the figures, when it was and where that is written. */
export function noteOfEvent(
  { when, title, why, source }: EventContent,
  locale: SharedLocale,
): Note {
  return {
    title,
    rows: rows([
      [locale.messages.note.means, why],
      [locale.messages.note.date, when],
      [locale.messages.note.printedBy, source.publisher],
    ]),
    more: rows(sourceRows(source, locale)),
    link: { url: source.url, text: source.title },
    reported: [title, when, source.publisher, ...namesOf(source)],
    sum: null,
    editions: [],
  };
}

function namesOf({ title, url }: Source): string[] {
  return [title, ...(url === null ? [] : [url])];
}

type Pair = readonly [term: string, text: string | null, language?: string];

function sourceRows(source: Source, locale: SharedLocale): Pair[] {
  const { note, common } = locale.messages;
  return [
    [
      note.words,
      source.words === undefined ? null : common.quoted(source.words),
      source.language ?? "en",
    ],
    [note.evidence, note.evidenceKind[source.evidence]],
    [note.via[source.evidence], source.via ?? null],
    [note.retrieved, locale.when(source.retrieved)],
    [
      note.nextExpected,
      source.nextExpected === undefined ? null : locale.when(source.nextExpected),
    ],
    [note.licence, source.licence],
  ];
}

function printedAs({ qualifier, derived }: Figure, locale: SharedLocale): string {
  const { printedAs, derivedAs } = locale.messages.note;
  return derived ? derivedAs[derived] : printedAs[qualifier];
}

/** The page itself, and the very sentence on it where the page prints its figures. */
function addressOf(source: Source, number: string): string | null {
  if (source.url === null || source.printsFigures !== true) return source.url;
  return `${source.url}#:~:text=${encodeURIComponent(number)}`;
}

function rows(pairs: readonly Pair[]): NoteRow[] {
  return pairs.flatMap(([term, text, language]) =>
    text ? [{ term, text, ...(language !== undefined && { language }) }] : [],
  );
}
