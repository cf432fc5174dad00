/**
 * The shape of the dataset, one collection after the other. The schemas check and never transform:
 * what the JSON holds is what every reader gets. `dataset.schema.json` is generated from here.
 */
import * as z from "zod/mini";
import { isWhen } from "./time.js";

/** Days beyond these are no days anybody counted on, and years of five digits are no dates. */
const YEARS = { first: "1800", last: "2199" };

const sober = z.refine<string>(
  (value) => value >= YEARS.first && value.slice(0, 4) <= YEARS.last,
  `must lie in the years from ${YEARS.first} to ${YEARS.last}`,
);

const day = z.iso
  .date("must be a day that exists, written YYYY-MM-DD, as in 2024-12-13")
  .check(sober);

const when = z.string().check(
  z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD, as in 2024-12-13"),
  z.refine(
    (value) => isWhen(value),
    "must be a date that exists, as 2024-02-29 but not 2023-02-29",
  ),
  sober,
);

const id = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      "must be lower-case words joined by hyphens, as in three-deaths",
    ),
  );

/** 109 years of days: with more the page around would feel that we draw. */
export const MOST_VALUES = 40_000;

/** More of anything else than anybody could look at. */
export const MOST_ROWS = 2_000;

/** What belongs to one row: more than anybody could read. */
const LONGEST_LIST = 100;

/** No sentence of ours is a quarter as long. */
const LONGEST_TEXT = 4_000;

/** More than there are people: beyond it sums would lose their last digits. */
const GREATEST = 10_000_000_000;

const text = z
  .string()
  .check(
    z.regex(/\S/, "must not be empty"),
    z.maxLength(LONGEST_TEXT, `must be at most ${LONGEST_TEXT} characters long`),
  );
/** What is never hidden has to fit into a line. */
const shortText = text.check(z.maxLength(60, "must be at most 60 characters long"));
const count = z
  .int()
  .check(z.nonnegative("must be 0 or more"), z.maximum(GREATEST, `must be at most ${GREATEST}`));
const rows = <T extends z.ZodMiniType>(row: T) =>
  z.array(row).check(z.maxLength(MOST_ROWS, `must hold at most ${MOST_ROWS} rows`));
const list = <T extends z.ZodMiniType>(item: T, otherwise?: string) =>
  z.array(item, otherwise).check(z.maxLength(LONGEST_LIST, `must hold at most ${LONGEST_LIST}`));
const link = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s@]+$/, "must be an absolute http or https address"));

/** Who published a figure, where it can be read, and how we came to know it. */
export const sourceSchema = z.strictObject({
  id,
  publisher: text,
  title: text,
  /** The language of its title and of what is quoted from it; English where it is left out. */
  language: z.optional(text),
  /** The publisher's own page, or a known fact-checker's; `null` where neither is known. */
  url: z.nullable(link),
  /** When the publisher released it; `null` where that was not seen. */
  published: z.nullable(when),
  /** The day it was copied into this dataset. */
  retrieved: day,
  licence: text,
  /** `primary`: the publisher's own words or file were read. `secondary`: somebody else's report of them. */
  evidence: z.enum(["primary", "secondary"]),
  /** Who reported it, where `evidence` is `secondary`, or which copy of the file was read. */
  via: z.optional(text),
  /** The same in as few words as the foot of a figure has room for: a name, or “the press”. Without it `via` stands there. */
  reporter: z.optional(text),
  /** The source's own words for what it counts, a few of them. */
  words: z.optional(text),
  /** Whether the page at `url` prints its figures as text, so that a link can land on the sentence. */
  printsFigures: z.optional(z.boolean()),
  /** The day the publisher's next figures are expected; absent where none is known. */
  nextExpected: z.optional(day),
});

/** What a measure is about; a claim about it belongs to the element that shows this subject. */
export const subjectSchema = z.enum(["returns", "crossings", "deaths", "enforcement"]);

/** How exactly a number was printed. */
export const qualifierSchema = z.enum([
  "exact",
  "almost",
  "more-than",
  "at-least",
  "up-to",
  "rounded",
]);

/** What is counted. A value without its measure means nothing. */
export const measureSchema = z.strictObject({
  id,
  label: text,
  /** Its name on an axis, a control or in a key, in a word or two. Every measure that has an `element` has one. */
  short: z.optional(text),
  /** What is counted, in the plural: people, boats, flights. Sentences have words of their own for ours; any other stands as it is written. */
  unit: shortText,
  /** What it is about; absent where that is none of ours. */
  subject: z.optional(subjectSchema),
  /** The tag of the element that shows it; `null` where it is only shown beside others or in a claim. */
  element: z.nullable(
    z
      .string()
      .check(z.regex(/^[a-z]+(-[a-z]+)+$/, "must be the tag of an element, as crossings-timeline")),
  ),
  /** What an author writes into the `measure` attribute of that element to choose it; absent where it cannot be chosen. */
  attributeValue: z.optional(id),
  definition: text,
  counted: text,
  notCounted: text,
  /** Sentences that travel with every value of this measure. */
  caveats: list(text),
  /** What every figure of it says before the number, whatever was printed: `at-least` for a minimum count. Absent where each figure says its own. */
  qualifier: z.optional(qualifierSchema),
  /** Whether later editions mostly raise its newest values. */
  revisedUpwards: z.optional(z.boolean()),
  /** The measures that it is made of: added, they give it. Absent where it is counted whole. */
  parts: z.optional(list(id).check(z.minLength(2, "must name two measures or more"))),
  /** Measures that count some of the same people again, in another way: already inside it, never added to it or to its parts. */
  subsets: z.optional(list(id)),
  /** The measure that is divided and the one it is divided by, step by step. */
  ratioOf: z.optional(
    z.tuple([id, id], "must name two measures: the one divided and the one it is divided by"),
  ),
  /** The measure whose change on the same months a year before it is, in percent, as printed. */
  changeOf: z.optional(id),
  /** The measure of whose record this is a count made before: it stands among the editions of that. */
  earlierCountOf: z.optional(id),
  /** Measures whose values may be added to these. */
  addable: list(id),
  /** Measures that may share a picture with this one, under a visible label. */
  comparable: list(id),
});

/** One edition of a published series, at equal steps from `first`. */
export const seriesSchema = z.strictObject({
  id,
  measure: id,
  interval: z.enum(["day", "week", "month", "quarter", "year"]),
  source: id,
  /** The name of the edition: operational figures of a day, or official statistics of a year. Two editions are never joined. */
  edition: z.optional(text),
  /** The first day of the first step: a Monday for weeks, the first of a month for anything longer. */
  first: day,
  /** One value for each step; `null` where it is known that none was published, never 0 for that. What we have not seen is left out. */
  values: z
    .array(z.nullable(count))
    .check(
      z.minLength(1, "must hold at least one value"),
      z.maxLength(MOST_VALUES, `must hold at most ${MOST_VALUES} values: give longer steps`),
    ),
  /** Days from the end of a step to its first publication, for a series that grows; absent where an edition comes out whole. */
  lagDays: z.optional(count),
  /** The day the series was first published, where that was later than its first step; nothing of it was known before. */
  firstPublished: z.optional(day),
  /** From this day on values are too low or may still change; `null` where all are settled. */
  provisionalFrom: z.nullable(day),
  /** Why they may still change. */
  provisionalWhy: z.optional(text),
  /** Why the series stops where it does; absent while it goes on. */
  ended: z.optional(text),
});

/** One published total of a period. A later one of the same period supersedes it, and of two of one day the first row; none is deleted. */
export const readingSchema = z.strictObject({
  id,
  measure: id,
  from: when,
  to: when,
  value: count,
  qualifier: qualifierSchema,
  /** When it was published; `null` where that was not seen. */
  published: z.nullable(when),
  source: id,
  note: z.optional(text),
  /** A published total that these series must add up to, but for a known difference. */
  sumOf: z.optional(z.strictObject({ series: list(id), difference: z.int() })),
});

/** One incident in which people died or went missing, or a sum of a day. Nothing here identifies a person. */
export const incidentSchema = z.strictObject({
  id: text,
  /** Whether it is a sum of a day and cause group, in which several incidents may stand; absent where it is one incident. */
  sum: z.optional(z.literal(true)),
  date: day,
  dead: count,
  missing: count,
  cause: z.enum(["drowning", "vehicle", "other"]),
  /** `null` where we have not seen it. */
  country: z.nullable(text),
  /** Whether the compiler's words for the place name the English Channel, by our derivation; `null` where we have not seen them. */
  channel: z.nullable(z.boolean()),
  source: id,
});

/** How a claim compares with the record: the whole vocabulary, each a short word in every language. */
export const verdictSchema = z.enum([
  "matches",
  "rounded",
  "matches-earlier-date",
  "later-figures-agree",
  "wording-differs",
  "not-supported",
  "not-verified",
  "not-checked",
]);

/** A number of the record that a claim was checked against, and where it can be worked out again. */
const recordSchema = z.strictObject({
  measure: id,
  from: when,
  to: when,
  value: count,
  basis: z.union([
    z.strictObject({ series: list(id) }),
    z.strictObject({ reading: id }),
    z.strictObject({ incidents: z.enum(["dead", "missing"]) }),
  ]),
});

/** What was printed, and what the record says. */
export const claimSchema = z.strictObject({
  id,
  /** Letter for letter as printed, without quotation marks of ours. */
  wording: text,
  value: z.nullable(count),
  unit: z.nullable(text),
  qualifier: z.nullable(qualifierSchema),
  /** Who printed the wording: a publication by its name. */
  printedBy: z
    .string("must say who printed the wording: give the publication’s name")
    .check(z.regex(/\S/, "must say who printed the wording: give the publication’s name")),
  /** Who said it, according to the printer; `null` where the printer names nobody. */
  attributedTo: z.nullable(text),
  /** Whether `attributedTo` is a person; absent where it is an organization. */
  person: z.optional(z.literal(true)),
  /** Whether the printer quotes these words as those of `attributedTo`; `false` where they are the printer's own. */
  quotation: z.boolean(),
  source: id,
  from: z.nullable(when),
  to: z.nullable(when),
  /** The measure it is about; `null` where this dataset holds none. */
  measure: z.nullable(id),
  record: list(recordSchema),
  /** Sources it was checked against beyond the numbers of the record. */
  against: z.optional(list(id)),
  verdict: verdictSchema,
  /** A second verdict, where one does not say it all: rounded, and the wording differs. */
  secondVerdict: z.optional(verdictSchema),
  why: text,
});

/** A quotation, letter for letter as printed. */
export const quoteSchema = z.strictObject({
  id,
  /** Each passage as printed, with its omissions and brackets. */
  passages: list(text).check(z.minLength(1)),
  language: text,
  speaker: text,
  /** The office or role held on that day; `null` for an organization. */
  office: z.nullable(text),
  /** When it was said; `null` where the print does not tell. */
  date: z.nullable(when),
  venue: z.nullable(text),
  source: id,
  /** What was left out or put in, and by whom; `null` where the passage is printed whole. */
  printed: z.nullable(text),
  /** The claims that its words make, the one that matters most first; absent where it names no figure. */
  claims: z.optional(list(id)),
  /** The measures by which it can be tested, and the period it speaks of; `null` where there is nothing to draw. */
  about: z.nullable(
    z.strictObject({
      measures: list(id).check(z.minLength(1, "must name at least one measure")),
      from: when,
      to: when,
      /** The years its words mean where they compare the period with others: the picture marks them. */
      yearsMeant: z.optional(z.strictObject({ from: when, to: when })),
      /** Where the picture begins; where the series begins if it is left out. */
      since: z.optional(when),
      /** Other measures that its words may mean: whether the comparison holds for them, too, is worked out and said. */
      mayMean: z.optional(list(id)),
      /** What must be known with the test, in short: what is not tested, how a word is read. */
      caveats: z.optional(list(shortText)),
      /** What else to keep in mind, in whole sentences: what was known on that day. */
      notes: z.optional(list(text)),
    }),
  ),
});

/** Something that happened while the figures were counted. Nothing is claimed as a cause. */
export const eventSchema = z.strictObject({
  id,
  /** A day, or a month where the day is not known. */
  date: when,
  title: text,
  /** Which figures it belongs beside, the main one first. */
  topics: list(
    z.enum(["crossings", "returns", "deaths"]),
    "must name crossings, returns or deaths, the main one first",
  ),
  /** 1: shown unasked. 2 and 3: shown where all are asked for. */
  importance: z.literal([1, 2, 3]),
  /** What it has to do with the figures, in a sentence. */
  why: text,
  source: id,
});

/** The ledger: every value that moved after it was published. */
export const changeSchema = z.strictObject({
  id,
  date: when,
  measure: id,
  from: when,
  to: when,
  old: text,
  new: text,
  /** `revision`: the publisher knows better. `correction`: we were wrong. */
  kind: z.enum(["revision", "correction"]),
  reason: text,
  source: id,
  /** Until when elements that show this measure and period say so; absent where a reader's conclusion stays the same. */
  noticeUntil: z.optional(day),
});

export const datasetSchema = z.strictObject({
  /** The version of this shape. */
  schema: z.literal(1),
  sources: rows(sourceSchema),
  measures: rows(measureSchema),
  series: rows(seriesSchema),
  readings: rows(readingSchema),
  incidents: rows(incidentSchema),
  claims: rows(claimSchema),
  quotes: rows(quoteSchema),
  events: rows(eventSchema),
  changes: rows(changeSchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Incident = z.infer<typeof incidentSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type DatedEvent = z.infer<typeof eventSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Dataset = z.infer<typeof datasetSchema>;

/** Whether a dataset may say of that place that it knows nothing. */
export function takesNull(path: readonly PropertyKey[]): boolean {
  let type: z.ZodMiniType | undefined = datasetSchema;
  for (const key of path) {
    if (type instanceof z.ZodMiniObject)
      type = (type.shape as Record<PropertyKey, z.ZodMiniType>)[key];
    else if (type instanceof z.ZodMiniArray) type = type.def.element as z.ZodMiniType;
    else return false;
  }
  return type instanceof z.ZodMiniNullable;
}
