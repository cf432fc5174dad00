/** Exactly what a widget shows, without its layout: what files, citations and search engines are made from. */
import type { Cell, ClaimWords, SourceLine, Table, Words } from "./words.js";

export interface Shown {
  readonly title: string;
  readonly detail: string;
  /** The day the widget is pinned to; `null` where it shows the newest. */
  readonly asOf: string | null;
  readonly headline: (Cell & { readonly label: string }) | null;
  readonly table: Table | null;
  readonly caveats: readonly string[];
  readonly claim: ClaimWords | null;
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
export function shownOf(words: Words, asOf: string | undefined): Shown {
  const { title, detail, headline, table, caveats, claim, sources } = words;
  return {
    title,
    detail,
    asOf: asOf ?? null,
    headline,
    table,
    caveats,
    claim,
    quotation: null,
    sources,
  };
}
