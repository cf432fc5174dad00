/** What a publication is to us: the tables it comes in, and which of ours they become. */
import type { Source } from "../../src/data/schema.js";
import type { Span } from "../../src/data/time.js";
import type { Row } from "../rows.js";
import type { Columns, Placed } from "./columns.js";
import type { Sheet } from "./sheets.js";

export interface Publication {
  readonly title: string;
  /** Where the newest file is: on the page of this source, behind a link to a file whose name looks like that. */
  readonly download: { readonly source: string; readonly name: RegExp };
  readonly tables: readonly Table[];
  /** Files that look like this one and do not say what it says. */
  readonly lookalikes?: readonly Lookalike[];
  /** What this edition changes in its row of `sources.json`, or the row it has for itself. */
  readonly source: (published: string, last: string) => Partial<Source> & { readonly id: string };
  /** Our table of sums of years, made anew from the rows. */
  readonly sums?: {
    readonly name: string;
    readonly of: (rows: readonly Row[], published: string) => Row[];
  };
}

export interface Lookalike {
  /** The headings that only this file has. */
  readonly headings: readonly string[];
  /** What it is, and why it is not taken. */
  readonly why: string;
  /** What to take instead. */
  readonly remedy: string;
}

export interface Table {
  /** Its sheet in the publisher's workbook, in every spelling seen; none where the columns tell. */
  readonly sheets: readonly string[];
  readonly columns: Columns;
  readonly read: (sheet: Sheet) => Read;
  /** Its name in `data/csv`; where every edition has a table, the name without the edition. */
  readonly name: string;
  /** Whether every edition is kept in a table of its own, for it comes out whole. */
  readonly editions?: boolean;
  /** The column that tells the rows apart. */
  readonly key: string;
  /** The days a row is about. */
  readonly span: (row: Row) => Span;
  /** The key that must come next, where no step may be missing. */
  readonly next?: (key: string) => string;
  /** The columns whose changes go into the ledger, each with its measure. */
  readonly measures: Readonly<Record<string, string>>;
  /** What a row of the ledger covers. */
  readonly ledger: "step" | "year";
  /** A count as the ledger says it. */
  readonly say?: (count: string) => string;
}

export interface Read {
  readonly rows: readonly Placed<Row>[];
  /** What the maintainer should read beside the numbers. */
  readonly remarks: readonly string[];
}
