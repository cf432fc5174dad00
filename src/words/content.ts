/** The words of an element, whatever its subject: what the base element lays out and every file carries. */
import type { Figure } from "../data/figure.js";
import type { Source } from "../data/schema.js";

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
  /** What stands in the place of a picture where the view is a list of quotations. */
  readonly list?: QuotationList;
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

/** One of several quotations. */
export interface ListedQuotation extends Quotation {
  readonly id: string;
  /** Whether its answer is a verdict, and whether the figure it names is tested by a picture. */
  readonly isVerdict: boolean;
  readonly isTested: boolean;
  /** Why the answer is what it is; empty where it says enough. */
  readonly why: string;
  /** The names of the measures that its words are about. */
  readonly about: readonly string[];
  /** Who printed it. */
  readonly source: SourceContent;
}

/** Quotations to find one among, and the words for finding it. */
export interface QuotationList {
  readonly quotations: readonly ListedQuotation[];
  readonly words: {
    readonly speaker: string;
    readonly about: string;
    readonly verdict: string;
    /** The choice that leaves none out. */
    readonly all: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly none: string;
    readonly clear: string;
    readonly showTest: string;
    readonly showAlone: string;
  };
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
