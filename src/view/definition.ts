/** What an element is made of: the one thing that the rest of the code reads. */
import type { Attribute, Tag } from "../attributes.js";
import type { Context } from "../data/context.js";
import type { Figure } from "../data/figure.js";
import type { Chunk } from "../data/chunk-loaders.js";
import type { Heard } from "../data/heard.js";
import type { Basis } from "../data/notices.js";
import type { Dataset, Subject } from "../data/schema.js";
import type { Attributes, Problem } from "../data/view.js";
import type { Messages } from "../i18n/language.js";
import type { Locale, SharedLocale } from "../i18n/locale.js";
import type { Drawing, Size } from "../plot/layout.js";
import type { Circumstances, ExportModel } from "../words/export-model.js";
import type { Table } from "../words/content.js";
import type { Query } from "./query.js";

/** What every selection says of itself. */
export interface Selection {
  readonly basis: Basis;
}

/** What draws the selections of an element; loaded when something has to be drawn. */
export interface ChartModule<S> {
  drawChart(selection: S, size: Size, locale: Locale): Drawing;
}

/**
 * One element, from its attributes to its words and its chart. `S` is what it selects of the dataset, `C` what it
 * says. `createViewModel` puts the pieces together, for the page, for the build and for every static form alike.
 */
export interface ElementDefinition<S extends Selection, C> {
  readonly tag: Tag;
  /** Its attributes, made from its class: the values each can take, and its default. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Attributes without which there is nothing of ours to show. */
  readonly required: readonly string[];
  /** The chunks of the dataset that these attributes take. */
  datasetChunks(attributes: Attributes): Chunk[];
  /** Rows and totals, and everything that is decided about them; or why there are none. */
  select(dataset: Dataset, query: Query): S | Problem;
  /** What a claim must be about to be shown beside its figures; `null` is a claim about nothing that is counted here. No two elements take the same. */
  readonly claimSubjects: readonly (Subject | null)[];
  /** The claim a selection brings along by itself. */
  ownClaim?(selection: S): string | undefined;
  /** The figure that says most; `null` where what it shows is no single figure that could move. */
  headline(selection: S): Figure | null;
  /** What is known now of the period of that figure; `newest` is the same selection without `as-of`. */
  current(dataset: Dataset, selection: S, newest: S | null): readonly Figure[];
  /** Its English words; another language's are in the file of that language. */
  readonly english: Partial<Messages>;
  /** The selection in sentences. */
  content(selection: S, context: Context, locale: Locale): C;
  /** The rows of the chart; `null` where there is none. */
  table(selection: S, locale: Locale): Table | null;
  /** What files, citations and static forms are made from. */
  exportModel(content: C, circumstances: Circumstances, locale: SharedLocale): ExportModel;
  /** The series that a reader can listen to; without it nothing of this element is ever heard, and that is so for deaths and quotations. */
  heard?(selection: S): Heard | null;
  /** How tall its chart is in CSS pixels, known before it is drawn so that nothing moves; 0 where there is none. */
  height(selection: S): number;
  loadChart(): Promise<ChartModule<S>>;
}

/** A definition of which only its own folder knows what it selects. */
export type AnyDefinition<C = unknown> = ElementDefinition<Selection, C>;
