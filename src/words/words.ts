/** The words of a widget, whatever its subject: what the base element lays out and every file carries. */
import type { Figure } from "../data/figure.js";
import type { Measure, Source } from "../data/schema.js";
import type { ClaimBesideRecord } from "../data/claim.js";
import type { Context } from "../data/context.js";
import type { Notices } from "../data/notices.js";
import type { Problem } from "../data/view.js";
import type { Later } from "../data/later.js";
import { wordFor, type Locale } from "../i18n/locale.js";

/** A number as it is written, and how many figures stand behind it; none where nothing was published. */
export interface Written {
  readonly text: string;
  readonly figures: { readonly length: number };
}

/** A number with the figures behind it. */
export interface Cell extends Written {
  readonly figures: readonly Figure[];
}

export interface Row<C extends Written = Cell> {
  readonly name: string;
  readonly cells: readonly C[];
}

export interface Table<C extends Written = Cell> {
  /** The first column names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly Row<C>[];
}

/** Where figures come from; `url` is `null` where no page of the publisher is known. */
export interface LaidSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly detail: string;
}

export interface SourceLine extends LaidSource {
  readonly id: string;
  readonly published: string | null;
  readonly licence: string;
}

/**
 * What a widget says. As `Words` every number brings its figures along; as `Laid` only what is laid out,
 * which is all that a view made when we built needs.
 */
export interface Words<
  C extends Written = Cell,
  E extends LaidEvent = EventWords,
  S extends LaidSource = SourceLine,
> {
  /** What is shown, where and when: the figure's name. */
  readonly title: string;
  /** The number with its qualifier, and what it counts. */
  readonly headline: C & { readonly label: string };
  /** Period, publication and how exact. */
  readonly detail: string;
  /** What the picture shows, in sentences. */
  readonly summary: string;
  /** What must be known with these figures. */
  readonly caveats: readonly string[];
  readonly claim: ClaimWords<C> | null;
  /** Counts of the same by others or at other times, side by side with who counts what. */
  readonly others: readonly Labelled<C>[];
  /** What is known now and was not on the day shown. */
  readonly later: readonly string[];
  readonly notices: readonly Notice[];
  readonly measures: readonly MeasureWords[];
  readonly events: readonly E[];
  readonly sources: readonly S[];
}

export type Laid = Words<Written, LaidEvent, LaidSource>;

/** What a reader should be told on some days: that figures moved, or that new ones are due. */
export interface Notice {
  readonly text: string;
  /** It is said only after this day; from the beginning where it is `null`. */
  readonly after: string | null;
  /** The last day it is said; for ever where it is `null`. */
  readonly until: string | null;
}

/** A number and the words that say what it is. */
export interface Labelled<C extends Written = Cell> {
  readonly value: C;
  readonly label: string;
}

export interface LaidEvent {
  readonly when: string;
  readonly title: string;
}

export interface EventWords extends LaidEvent {
  readonly source: Source;
}

export interface ClaimWords<C extends Written = Cell> {
  /** Who said it, the words quoted, and what stands after them. */
  readonly said: readonly string[];
  /** The language of the words quoted. */
  readonly language: string;
  /** The numbers it was checked against, each with what it counts and when. */
  readonly record: readonly Labelled<C>[];
  readonly verdict: string;
  readonly why: string;
}

export interface MeasureWords {
  readonly label: string;
  readonly definition: string;
  readonly counted: string;
  readonly notCounted: string;
}

/** A value with its qualifier: almost 60,000. */
export function valueOf({ value, qualifier, measure }: Figure, locale: Locale): string {
  const text =
    measure.unit === "people per boat"
      ? locale.ratio(value)
      : measure.unit === "percent"
        ? locale.percent(value)
        : locale.count(value).text;
  return locale.messages.common.qualified[qualifier](text);
}

/** A figure as a cell: its value with its qualifier, or that none was published. */
export function cellOf(figure: Figure | null, locale: Locale): Cell {
  return figure
    ? { text: valueOf(figure, locale), figures: [figure] }
    : { text: locale.messages.common.notPublished, figures: [] };
}

/** Period, publication and rounding of a figure, in one line. */
export function detailOf(figure: Figure, locale: Locale): string {
  const { common } = locale.messages;
  return [
    locale.period(figure.from, figure.to),
    publishedOn(figure.published, locale),
    ...(figure.qualifier === "rounded" ? [common.rounded] : []),
  ].join(" · ");
}

/** "published 16 December 2024", or that the day was not seen. */
export function publishedOn(published: string | null, locale: Locale): string {
  const { common } = locale.messages;
  return published === null
    ? common.publicationNotSeen
    : common.publishedOn(locale.when(published));
}

/** The lines for these sources, each once. */
export function sourceLines(sources: readonly Source[], locale: Locale): SourceLine[] {
  const { common, labels } = locale.messages;
  return [...new Map(sources.map((source) => [source.id, source])).values()].map((source) => ({
    id: source.id,
    published: source.published,
    licence: source.licence,
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    detail: [
      publishedOn(source.published, locale),
      ...(source.via === undefined
        ? []
        : [
            source.evidence === "secondary"
              ? common.reportedBy(source.via)
              : common.readFrom(source.via),
          ]),
      ...(source.nextExpected === undefined
        ? []
        : [common.nextExpected(locale.when(source.nextExpected))]),
      source.licence,
    ].join(labels.also),
  }));
}

/** Every caveat of these measures, each once. */
export function caveatsOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap(({ caveats }) => caveats))];
}

export function measureWords(measures: readonly Measure[]): MeasureWords[] {
  return [...new Map(measures.map((each) => [each.id, each])).values()].map(
    ({ label, definition, counted, notCounted }) => ({ label, definition, counted, notCounted }),
  );
}

/** The words of what stands around the figures. */
export function contextWords(
  { claim, later, notices }: Context,
  locale: Locale,
): Pick<Words, "claim" | "later" | "notices"> {
  return {
    claim: claimWords(claim, locale),
    later: laterWords(later, locale),
    notices: noticeWords(notices, locale),
  };
}

/** What was said, and how it stands beside the record. */
function claimWords(chosen: ClaimBesideRecord | null, locale: Locale): ClaimWords | null {
  if (!chosen) return null;
  const m = locale.messages.claim;
  const { claim, source, record } = chosen;
  return {
    said: around(m.saidBy(claim.saidBy, claim.wording, source.publisher), claim.wording),
    language: source.language ?? "en",
    record: record.map((figure) => ({
      value: cellOf(figure, locale),
      label: m.figure(
        figure.measure.label,
        locale.period(figure.from, figure.to),
        publishedOn(figure.published, locale),
      ),
    })),
    verdict: m.verdict[claim.verdict],
    why: claim.why,
  };
}

/** A sentence in three: what stands before some words in it, these, and what stands after. */
function around(sentence: string, words: string): string[] {
  const at = sentence.indexOf(words);
  if (at < 0) return [sentence, "", ""];
  return [sentence.slice(0, at), words, sentence.slice(at + words.length)];
}

/** One sentence for each notice; a revision and a correction are different words. */
function noticeWords({ expected, changes }: Notices, locale: Locale): Notice[] {
  const m = locale.messages.notice;
  return [
    ...changes.map((change) => ({
      text: m[change.kind](
        locale.during(change.date, change.date),
        locale.period(change.from, change.to),
        change.old,
        change.new,
        change.reason,
      ),
      after: null,
      until: change.noticeUntil,
    })),
    ...(expected === null
      ? []
      : [{ text: m.overdue(locale.when(expected)), after: expected, until: null }]),
  ];
}

/** One sentence for each thing that is known now: old value, new value, since when, why. */
function laterWords(later: readonly Later[], locale: Locale): string[] {
  const m = locale.messages.later;
  const date = (published: string | null) => (published === null ? null : locale.when(published));
  return later.map(({ kind, old, now, why }) => {
    const [first] = now;
    if (!first) return "";
    const since = date(first.published);
    const sentence =
      kind === "revised" && old
        ? m.revised(labelled([old], locale), date(old.published), labelled(now, locale), since)
        : m.continued(labelled([first], locale), locale.period(first.from, first.to), since);
    return why === null ? sentence : `${sentence} ${why}`;
  });
}

/** "13,460 returns, enforced and voluntary"; several figures are joined as the language joins a list. */
function labelled(figures: readonly Figure[], locale: Locale): string {
  return locale.list(figures.map((figure) => labelledValue(figure, locale)));
}

/** A value with what it counts. */
export function labelledValue(figure: Figure, locale: Locale): string {
  return locale.messages.common.labelled(valueOf(figure, locale), figure.measure.label);
}

/** Something that is made when it is first asked for: the table of a long series costs more than all the rest. */
export function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Why the widget cannot show what was asked, in one sentence. */
export function problemWords(
  { problem, attribute, value, available }: Problem,
  locale: Locale,
): string {
  const { problem: sentences, fault } = locale.messages;
  const [kind = "", ...details] = available.map(inShort);
  const [what = "", more = ""] = details;
  const list =
    problem === "bad-data"
      ? (wordFor(fault, kind)?.(what, more) ?? value)
      : inShort(available.join(problem === "no-data" ? " – " : ", "));
  return sentences[problem](attribute, inShort(value), list);
}

/** No sentence is longer than somebody would read, whatever an attribute or a file says. */
const MOST_LETTERS = 1_000;

function inShort(text: string): string {
  return text.length > MOST_LETTERS ? `${[...text].slice(0, MOST_LETTERS).join("")}…` : text;
}
