/** Exactly what a widget shows, without its layout: what files, citations and search engines are made from. */
import type { Locale } from "../i18n/locale.js";
import type { Cell, ClaimWords, EventWords, Labelled, SourceLine, Table, Words } from "./words.js";

export interface Shown {
  /** The language of the words, and how it is written. */
  readonly lang: string;
  readonly dir: Locale["dir"];
  readonly labels: Locale["messages"]["labels"];
  /** That we show it, with the day it is pinned to. */
  readonly credit: string;
  readonly title: string;
  readonly detail: string;
  /** The day the widget is pinned to; `null` where it shows the newest. */
  readonly asOf: string | null;
  /** The same in words. */
  readonly pinned: string | null;
  readonly headline: (Cell & { readonly label: string }) | null;
  readonly table: Table | null;
  readonly caveats: readonly string[];
  /** The events marked in the picture, in the order of their numbers. */
  readonly events: readonly EventWords[];
  readonly claim: ClaimWords | null;
  readonly others: readonly Labelled[];
  readonly quotation: Quotation | null;
  readonly sources: readonly SourceLine[];
}

export interface Quotation {
  readonly passages: readonly string[];
  readonly language: string;
  readonly speaker: string;
  readonly office: string | null;
  readonly where: string;
  readonly printed: string | null;
}

/** What a widget around a number shows. */
export function shownOf(
  words: Words,
  table: Table,
  asOf: string | undefined,
  locale: Locale,
): Shown {
  const { title, detail, headline, caveats, events, claim, others, sources } = words;
  return {
    title,
    detail,
    ...standing(title, asOf, locale),
    headline,
    table,
    caveats,
    events,
    claim,
    others,
    quotation: null,
    sources,
  };
}

/** In which words something is shown, and the day it is pinned to. */
export function standing(
  title: string,
  asOf: string | null = null,
  { lang, dir, messages, when }: Locale,
): Pick<Shown, "lang" | "dir" | "labels" | "credit" | "asOf" | "pinned"> {
  const { labels, take, common } = messages;
  const pinned = asOf === null ? null : common.asKnownOn(when(asOf));
  return { lang, dir, labels, credit: take.credit(title, asOf), asOf, pinned };
}
