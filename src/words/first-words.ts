/** The words that stand with the first paint of a figure, and what must be known of the others before they are here. */
import type {
  ClaimContent,
  Control,
  FormattedValue,
  Notice,
  SerializedContent,
  SerializedSource,
} from "./content.js";
import type { Messages } from "../i18n/language.js";
import { longestOf } from "./readout-room.js";

export interface FirstWords extends Pick<
  SerializedContent,
  "title" | "subtitle" | "rest" | "caveats" | "quotation" | "later" | "pinned"
> {
  readonly notices: readonly Omit<Notice, "short">[];
  readonly claim: Pick<ClaimContent, "said" | "language" | "verdict"> | null;
  /** The sources that the foot names. */
  readonly sources: readonly FootSource[];
  /** What a reader can change, by name: its room is kept free. */
  readonly controls: readonly Control["name"][];
  /** How many points can be read, and how many letters the longest reading has: its room is kept free. */
  readonly points: number;
  readonly longest: number;
  /** Whether something is counted, whether there is a table, and how many notes there are: what the doors are called. */
  readonly isCounted: boolean;
  readonly hasTable: boolean;
  readonly notes: number;
}

interface FootSource extends Pick<SerializedSource, "of" | "publisher" | "url"> {
  readonly foot: string;
}

/** The names that stand with them. */
export type FirstLabels = Pick<
  Messages["labels"],
  | "comma"
  | "definitions"
  | "aboutQuotation"
  | "table"
  | "take"
  | "showNewest"
  | "noPicture"
  | "notLoaded"
>;

/** The words that come later: those of controls, readout and rooms. */
export type LaterWords = Pick<
  SerializedContent,
  | "summary"
  | "readings"
  | "marker"
  | "restRow"
  | "controls"
  | "measures"
  | "notes"
  | "others"
  | "events"
  | "sources"
> & {
  /** The number that says most: where the summary has it, it leads to what stands behind it. */
  readonly headline: FormattedValue | null;
  readonly claim: Pick<NonNullable<SerializedContent["claim"]>, "record" | "why"> | null;
};

/** Of all words those that stand first. */
export function firstWordsOf(words: SerializedContent): FirstWords {
  const { title, subtitle, rest, caveats, quotation, later, pinned, claim } = words;
  return {
    title,
    subtitle,
    rest,
    caveats,
    quotation,
    later,
    pinned,
    notices: words.notices.map(({ kind, text, after, until }) => ({ kind, text, after, until })),
    claim: claim && { verdict: claim.verdict, said: claim.said, language: claim.language },
    sources: words.sources.flatMap(({ of, publisher, url, foot }) =>
      foot === null ? [] : [{ ...(of === undefined ? {} : { of }), publisher, url, foot }],
    ),
    controls: words.controls.map(({ name }) => name),
    points: words.readings.length,
    longest: longestOf(words),
    isCounted: words.measures.length > 0,
    hasTable: words.headline !== null || words.readings.length > 0,
    notes: words.notes.length,
  };
}

/** Of all names those that stand first. */
export function firstLabelsOf(labels: FirstLabels): FirstLabels {
  const { comma, definitions, aboutQuotation, table, take, showNewest, noPicture, notLoaded } =
    labels;
  return { comma, definitions, aboutQuotation, table, take, showNewest, noPicture, notLoaded };
}

/** Of all words those that come later. */
export function laterWordsOf(words: SerializedContent): LaterWords {
  const { summary, readings, marker, restRow, controls, claim } = words;
  const { measures, notes, others, events, sources, headline } = words;
  return {
    headline: headline && { text: headline.text, figures: headline.figures },
    summary,
    readings,
    ...(marker === undefined ? {} : { marker }),
    ...(restRow === undefined ? {} : { restRow }),
    controls,
    claim: claim && { record: claim.record, why: claim.why },
    measures,
    notes,
    others,
    events,
    sources,
  };
}
