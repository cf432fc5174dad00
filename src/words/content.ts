/** The words of an element, whatever its subject: what the base element lays out and every file carries. */
import type { Figure } from "../data/figure.js";
import type { Measure, Source } from "../data/schema.js";
import type { ClaimBesideRecord } from "../data/claim.js";
import type { Context } from "../data/context.js";
import type { Notices } from "../data/notices.js";
import type { Problem } from "../data/view.js";
import type { Revision } from "../data/revisions.js";
import { lowerCase } from "../i18n/plurals.js";
import { toDate } from "../data/time.js";
import { wordFor, type SharedLocale } from "../i18n/locale.js";

/** A number as it is written, and how many figures stand behind it; none where nothing was published. */
export interface FormattedValue {
  readonly text: string;
  readonly figures: { readonly length: number };
}

/** A number with the figures behind it. */
export interface Cell extends FormattedValue {
  readonly figures: readonly Figure[];
}

export interface Row<C extends FormattedValue = Cell> {
  readonly name: string;
  readonly cells: readonly C[];
}

export interface Table<C extends FormattedValue = Cell> {
  /** The first column names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly Row<C>[];
}

/** Where figures come from; `url` is `null` where no page of the publisher is known. */
export interface SerializedSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** What it is the source of, where a figure has several kinds: words before the publisher's name. */
  readonly of?: string;
  /** When it was published. */
  readonly when: string;
  /** What the foot of the figure says of it behind the publisher's name; `null` where it says nothing. */
  readonly foot: string | null;
  /** Where we got it, and its licence. */
  readonly detail: string;
}

export interface SourceContent extends SerializedSource {
  readonly id: string;
  readonly published: string | null;
  /** Who reported it, in as few words as a foot has room for, if it was not read at its publisher; else `null`. */
  readonly reported: string | null;
  /** Who reported it, or where it was read, if not in the publisher's own words; else `null`. */
  readonly via: string | null;
  /** The day it was copied into the dataset. */
  readonly retrieved: string;
  readonly licence: string;
}

/**
 * What an element says. As `Words` every number brings its figures along; as `Laid` only what is laid out,
 * which is all that a view made when we built needs.
 */
export interface Content<
  C extends FormattedValue = Cell,
  E extends SerializedEvent = EventContent,
  S extends SerializedSource = SourceContent,
> {
  /** The finding in at most about 15 words, by a fixed, neutral template; its numbers are in the picture, table or readout. */
  readonly title: string;
  /** Measure, place, period and unit, in one line. */
  readonly subtitle: string;
  /** The number with its qualifier, and what it counts; `null` where nothing is counted. */
  readonly headline: (C & { readonly label: string }) | null;
  /** What the readout says while nobody points: the partial period, or how the newest stands beside the one before. */
  readonly rest: string;
  /** What the readout says of each row of the table, in whole sentences. */
  readonly readings: readonly string[];
  /** How the point that is read is marked: by a rule across the picture, unless it is a short one under a label. */
  readonly marker?: "rule" | "underline";
  /** The row that the readout speaks of while nobody points, −1 where it is none; the last one where it is not said. */
  readonly restRow?: number;
  /** What the picture shows, in sentences: they stand first in “What is counted”. */
  readonly summary: string;
  /** What must be known with these figures, in short: at most 60 characters each, never hidden. */
  readonly caveats: readonly string[];
  /** Everything to keep in mind, in whole sentences that can be copied alone. */
  readonly notes: readonly string[];
  /** What a reader can change; empty where there is no choice. */
  readonly controls: readonly Control[];
  readonly quotation: Quotation | null;
  readonly claim: ClaimContent<C> | null;
  /** Counts of the same by others or at other times, side by side with who counts what. */
  readonly others: readonly LabelledValue<C>[];
  /** What is known now and was not on the day shown. */
  readonly later: readonly string[];
  /** That the view stays as it is, behind what is known now; null where it is not pinned or nothing more is known. */
  readonly pinned: string | null;
  readonly notices: readonly Notice[];
  readonly measures: readonly MeasureContent[];
  readonly events: readonly E[];
  readonly sources: readonly S[];
}

export type SerializedContent = Content<FormattedValue, SerializedEvent, SerializedSource>;

/** A choice of the reader's: each option sets attributes of the element, `null` takes one away. */
export interface Control {
  readonly name: "count" | "view" | "scope" | "compare" | "period";
  /** Its name for assistive technology. */
  readonly legend: string;
  readonly options: readonly {
    readonly text: string;
    readonly set: Readonly<Record<string, string | null>>;
  }[];
  /** The index of the option that is shown now; -1 where it is none of them. */
  readonly chosen: number;
  /** For a period: the years it can begin and end with, and those shown; its options are the spans of whole years. */
  readonly years?: { readonly all: readonly string[]; readonly from: string; readonly to: string };
}

/** Words of somebody's, letter for letter. */
export interface Quotation {
  readonly passages: readonly string[];
  /** The language they are printed in. */
  readonly language: string;
  readonly speaker: string;
  /** The office or role held on that day; `null` for an organization. */
  readonly office: string | null;
  /** Date and venue, as far as the print gives them. */
  readonly where: string;
  /** How it was printed: shortened, in brackets, a fragment. */
  readonly printed: string | null;
  /** How its figures stand beside the record, or that it names none: said before all else. */
  readonly answer: string;
}

/** What a reader should be told on some days: that figures moved, or that new ones are due. */
export interface Notice {
  readonly kind: "correction" | "revision" | "overdue";
  readonly text: string;
  /** The same without the reason, for where there is little room. */
  readonly short: string;
  /** It is said only after this day; from the beginning where it is `null`. */
  readonly after: string | null;
  /** The last day it is said; for ever where it is `null`. */
  readonly until: string | null;
}

/** A number and the words that say what it is. */
export interface LabelledValue<C extends FormattedValue = Cell> {
  readonly value: C;
  readonly label: string;
}

export interface SerializedEvent {
  readonly when: string;
  readonly title: string;
}

export interface EventContent extends SerializedEvent {
  /** What it has to do with the figures. */
  readonly why: string;
  readonly source: Source;
}

export interface ClaimContent<C extends FormattedValue = Cell> {
  /** Who said it, the words quoted, and what stands after them. */
  readonly said: readonly string[];
  /** The language of the words quoted. */
  readonly language: string;
  /** The numbers it was checked against, each with what it counts and when. */
  readonly record: readonly LabelledValue<C>[];
  /** A short word of a fixed vocabulary, or two joined by a comma. */
  readonly verdict: string;
  /** Why, in a sentence or two. */
  readonly why: string;
}

export interface MeasureContent {
  readonly label: string;
  readonly definition: string;
  readonly counted: string;
  readonly notCounted: string;
}

/** A value with its qualifier: almost 60,000. */
export function valueOf({ value, qualifier, measure }: Figure, locale: SharedLocale): string {
  const text =
    measure.unit === "people per boat"
      ? locale.ratio(value)
      : measure.unit === "percent"
        ? locale.percent(value)
        : locale.count(value).text;
  return locale.messages.common.qualified[qualifier](text);
}

/** A figure as a cell: its value with its qualifier, or that we have not seen one. */
export function cellOf(figure: Figure | null, locale: SharedLocale): Cell {
  return figure
    ? { text: valueOf(figure, locale), figures: [figure] }
    : { text: locale.messages.common.notSeen, figures: [] };
}

/** A step of a series as a cell. Where it holds none, its series says that none was published. */
export function stepCell(figure: Figure | null, locale: SharedLocale): Cell {
  return figure
    ? cellOf(figure, locale)
    : { text: locale.messages.common.notPublished, figures: [] };
}

/** "published 16 December 2024", or that the day was not seen. */
export function publishedOn(published: string | null, locale: SharedLocale): string {
  const { common } = locale.messages;
  return published === null
    ? common.publicationNotSeen
    : common.publishedOn(locale.when(published));
}

/** The lines for these sources, each once. */
export function sourceLines(sources: readonly Source[], locale: SharedLocale): SourceContent[] {
  const { common, labels } = locale.messages;
  const once = [...new Map(sources.map((source) => [source.id, source])).values()];
  return once.map((source) => {
    const via = viaOf(source, locale);
    const reporter = reporterOf(source);
    return {
      id: source.id,
      published: source.published,
      reported: reporter === null ? null : common.reportedBy(reporter),
      via,
      retrieved: source.retrieved,
      licence: source.licence,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      when: publishedOn(source.published, locale),
      foot: footOf(source, once, locale),
      detail: [
        ...(via === null ? [] : [via]),
        ...(source.nextExpected === undefined
          ? []
          : [common.nextExpected(locale.when(source.nextExpected))]),
        source.licence,
      ].join(labels.also),
    };
  });
}

/** Who reported what was not read in the publisher's own words, as shortly as a foot says it; else `null`. */
function reporterOf({ evidence, reporter, via }: Source): string | null {
  return evidence === "secondary" ? (reporter ?? via ?? null) : null;
}

function viaOf({ via, evidence }: Source, { messages: { common } }: SharedLocale): string | null {
  if (via === undefined) return null;
  return evidence === "secondary" ? common.reportedBy(via) : common.readFrom(via);
}

/**
 * What the foot says of a source: the publisher of the figures once, with the days of all its editions that are shown.
 * `null` for what the foot leaves to “What is counted”.
 */
function footOf(source: Source, all: readonly Source[], locale: SharedLocale): string | null {
  const [first] = all;
  if (source !== first) return null;
  const { labels, common } = locale.messages;
  const own = all.filter(({ publisher }) => publisher === source.publisher);
  // Each day with who reported it: what was read at its publisher is not said to be reported.
  const groups = new Map<string, string[]>();
  const reporters = new Set(own.map(reporterOf));
  for (const reporter of reporters) {
    const when = daysOf(
      own.filter((each) => reporterOf(each) === reporter),
      locale,
    );
    const said =
      when === null
        ? publishedOn(null, locale)
        : reporters.size === 1 && reporter === null
          ? common.publishedOn(when)
          : when;
    groups.set(said, [...(groups.get(said) ?? []), ...(reporter === null ? [] : [reporter])]);
  }
  return [...groups]
    .map(([said, by]) =>
      by.length ? said + labels.comma + common.reportedBy(locale.list(by)) : said,
    )
    .join(labels.also);
}

/** The days on which these were published, the year once; `null` where none was seen. */
function daysOf(sources: readonly Source[], locale: SharedLocale): string | null {
  const sorted = [...new Set(sources.flatMap(({ published }) => published ?? []))].sort();
  const last = sorted.at(-1);
  if (last === undefined) return null;
  const earlier = sorted
    .slice(0, -1)
    .map((day) =>
      day.length === 10 && day.slice(0, 4) === last.slice(0, 4)
        ? locale.dayAndMonth(toDate(day))
        : locale.when(day),
    );
  return locale.list([...earlier, locale.when(last)]);
}

/** Every caveat of these measures, each once. */
export function caveatsOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap(({ caveats }) => caveats))];
}

/**
 * What our dataset says of every count of arrivals. Beside days that are settled it is about nothing that is shown, and
 * beside a day from which counts are early it says the same again.
 */
export const EARLY_ARRIVALS =
  "The newest counts of arrivals are early figures. The Home Office may still raise or lower them.";

/** These caveats but that the newest arrivals are early figures. */
export function withoutEarly(caveats: readonly string[], locale: SharedLocale): string[] {
  const early = [EARLY_ARRIVALS, locale.text(EARLY_ARRIVALS)];
  return caveats.filter((caveat) => !early.includes(caveat));
}

/** Whether a measure is called so in our dataset: our sentences are about ours alone. */
export const isCalled = (
  { label }: Pick<Measure, "label">,
  name: string,
  locale: SharedLocale,
): boolean => label === name || label === locale.text(name);

export function measureWords(measures: readonly Measure[]): MeasureContent[] {
  return [...new Map(measures.map((each) => [each.id, each])).values()].map(
    ({ label, definition, counted, notCounted }) => ({ label, definition, counted, notCounted }),
  );
}

/** The words of what stands around the figures. */
export function contextWords(
  { claim, revisions, pinned, notices }: Context,
  locale: SharedLocale,
): Pick<Content, "claim" | "later" | "pinned" | "notices"> {
  return {
    claim: claimWords(claim, locale),
    later: laterWords(revisions, locale),
    pinned:
      pinned !== null && revisions.length
        ? locale.messages.later.pinned(locale.when(pinned))
        : null,
    notices: noticeWords(notices, locale),
  };
}

/** What was said, and how it stands beside the record. */
function claimWords(chosen: ClaimBesideRecord | null, locale: SharedLocale): ClaimContent | null {
  if (!chosen) return null;
  const m = locale.messages.claim;
  const { claim, source, record } = chosen;
  return {
    said: quotationParts(
      m.said(
        claim.printedBy,
        source.published === null ? null : locale.when(source.published),
        claim.attributedTo,
        claim.quotation,
        claim.wording,
      ),
      claim.wording,
    ),
    language: source.language ?? "en",
    record: record.map((figure) => ({
      value: cellOf(figure, locale),
      label: m.figure(
        figure.measure.label,
        locale.period(figure.from, figure.to),
        publishedOn(figure.published, locale),
      ),
    })),
    verdict: verdictOf([chosen], locale),
    why: claim.why,
  };
}

/** How these claims stand beside the record, in at most two short words of the vocabulary. */
export function verdictOf(claims: readonly ClaimBesideRecord[], locale: SharedLocale): string {
  const { claim: m, labels } = locale.messages;
  const verdicts = claims.flatMap(({ claim }) => [claim.verdict, claim.secondVerdict ?? []].flat());
  return [...new Set(verdicts)]
    .slice(0, MOST_VERDICTS)
    .map((verdict, index) => (index ? lowerCase(m.verdict[verdict]) : m.verdict[verdict]))
    .join(labels.comma);
}

const MOST_VERDICTS = 2;

/** A sentence in three: what stands before some words in it, these, and what stands after. */
function quotationParts(sentence: string, words: string): string[] {
  const at = sentence.indexOf(words);
  if (at < 0) return [sentence, "", ""];
  return [sentence.slice(0, at), words, sentence.slice(at + words.length)];
}

/** One sentence for each notice; a revision and a correction are different words. */
function noticeWords({ expected, changes }: Notices, locale: SharedLocale): Notice[] {
  const m = locale.messages.notice;
  return [
    ...changes.map((change) => {
      const period = locale.period(change.from, change.to);
      const say = (reason: string) =>
        m[change.kind](
          locale.during(change.date, change.date),
          change.of === null ? period : `${period} (${change.of})`,
          change.old,
          change.new,
          reason,
        );
      return {
        kind: change.kind,
        text: say(change.reason),
        short: say("").trim(),
        after: null,
        until: change.noticeUntil,
      };
    }),
    ...(expected === null
      ? []
      : [
          {
            kind: "overdue" as const,
            text: m.overdue(locale.when(expected)),
            short: m.overdue(locale.when(expected)),
            after: expected,
            until: null,
          },
        ]),
  ];
}

/** One sentence for each thing that is known now: old value, new value, since when, why. */
function laterWords(later: readonly Revision[], locale: SharedLocale): string[] {
  const m = locale.messages.later;
  const date = (published: string | null) => (published === null ? null : locale.when(published));
  return later.map(({ kind, old, now, why }) => {
    const [first] = now;
    if (!first) return "";
    const since = date(first.published);
    const sentence =
      kind === "revised" && old
        ? m.revised(
            labelledList([old], locale),
            date(old.published),
            labelledList(now, locale),
            since,
          )
        : m.continued(labelledList([first], locale), locale.period(first.from, first.to), since);
    return why === null ? sentence : `${sentence} ${why}`;
  });
}

/** "13,460 returns, enforced and voluntary"; several figures are joined as the language joins a list. */
function labelledList(figures: readonly Figure[], locale: SharedLocale): string {
  return locale.list(figures.map((figure) => labelledValue(figure, locale)));
}

/** A value with what it counts. */
export function labelledValue(figure: Figure, locale: SharedLocale): string {
  return locale.messages.common.labelled(valueOf(figure, locale), figure.measure.label);
}

/** Why the element cannot show what was asked, in one sentence. */
export function problemWords(
  { problem, attribute, value, available }: Problem,
  locale: SharedLocale,
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
