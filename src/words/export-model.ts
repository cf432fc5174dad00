/** The export model: everything that a form of a view has to say, without layout. Files, citations, static forms and pictures are made from it and from nothing else. */
import type { Context } from "../data/context.js";
import type { Figure } from "../data/figure.js";
import type { SharedLocale } from "../i18n/locale.js";
import { noticesOn } from "./notices.js";
import type {
  Cell,
  ClaimContent,
  LabelledValue,
  MeasureContent,
  Notice,
  Quotation,
  QuotationList,
  SourceContent,
  Table,
  Content,
} from "./content.js";
import { sourceLines } from "./sources.js";

export interface ExportModel {
  /** The language of the words, and how it is written. */
  readonly lang: string;
  readonly dir: SharedLocale["dir"];
  readonly labels: SharedLocale["messages"]["labels"];
  /** How a figure that we worked out was worked out. */
  readonly derivedAs: SharedLocale["messages"]["note"]["derivedAs"];
  /** That we show it, with the day it is pinned to. */
  readonly credit: string;
  /** The finding, and measure, place, period and unit. */
  readonly title: string;
  readonly subtitle: string;
  /** The day it is pinned to; `null` where it shows the newest. */
  readonly asOf: string | null;
  /** The same in words. */
  readonly pinned: string | null;
  readonly headline: (Cell & { readonly label: string }) | null;
  /** The days that the figures lie in, and the same in words; `null` where nothing is counted. */
  readonly period: { readonly from: string; readonly to: string; readonly text: string } | null;
  /** The partial period, or how the newest stands beside the one before. */
  readonly rest: string;
  readonly table: Table | null;
  readonly measures: readonly MeasureContent[];
  /** What must be known, in short. */
  readonly caveats: readonly string[];
  /** All that is to be kept in mind, in whole sentences. */
  readonly notes: readonly string[];
  /** What is known now and was not on the day shown. */
  readonly later: readonly string[];
  /** What a reader has to be told on the day the form is made. */
  readonly notices: readonly Pick<Notice, "kind" | "text" | "short">[];
  readonly claim: ClaimContent | null;
  /** Who said it and where it stands. */
  readonly reviewed: Context["claim"];
  readonly others: readonly LabelledValue[];
  readonly quotation: Quotation | null;
  /** The quotations of a list; absent where the view is none. */
  readonly list?: QuotationList | undefined;
  readonly sources: readonly SourceContent[];
}

/** What stands around the words of a view when they are given away. */
export interface Circumstances {
  readonly table: Table | null;
  readonly claim: Context["claim"];
  readonly asOf: string | undefined;
  /** The day it is given away: it decides which notices stand. */
  readonly day: string;
}

/** Everything that a view says. */
export function exportModelOf(
  content: Content,
  { table, claim: reviewed, asOf, day }: Circumstances,
  locale: SharedLocale,
): ExportModel {
  const { title, subtitle, headline, rest, measures, caveats, notes } = content;
  const { later, claim, others, quotation, list, sources } = content;
  const { lang, dir, messages } = locale;
  return {
    lang,
    dir,
    labels: messages.labels,
    derivedAs: messages.note.derivedAs,
    credit: messages.take.credit(title, asOf ?? null),
    title,
    subtitle,
    asOf: asOf ?? null,
    pinned: asOf === undefined ? null : messages.common.asKnownOn(locale.when(asOf)),
    headline,
    period: periodOf(headline?.figures.length ? headline.figures : figuresIn(table), locale),
    rest,
    table,
    measures,
    caveats,
    notes,
    later,
    notices: noticesOn(content.notices, day),
    claim,
    reviewed,
    others,
    quotation,
    list,
    sources: [
      ...sources,
      ...sourceLines(reviewed ? [reviewed.source] : [], locale).filter(
        ({ id }) => !sources.some((source) => source.id === id),
      ),
    ],
  };
}

/** The figures behind the picture. */
export function figuresIn(table: Table | null): Figure[] {
  return (table?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
}

function periodOf(figures: readonly Figure[], locale: SharedLocale): ExportModel["period"] {
  const from = figures.map((figure) => figure.from).sort()[0];
  const to = figures
    .map((figure) => figure.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return null;
  return { from, to, text: locale.period(from, to) };
}
