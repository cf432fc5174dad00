/** What every form of a view says, however it is written: the same words in the order of the figure. */
import type { ExportModel } from "./export-model.js";
import { firstOfEach } from "./notices.js";

export interface Sentences {
  /** The verdict on a claim and what was said; empty where there is none. */
  readonly claim: string;
  /** The words quoted with who said them; empty where there are none. */
  readonly quotation: string;
  readonly title: string;
  readonly subtitle: string;
  /** The number with its qualifier and what it counts; empty where the title says it or nothing is counted. */
  readonly number: string;
  readonly rest: string;
  /** What must be known with the number: corrections, the day it is pinned to, what is known since, caveats. */
  readonly must: readonly string[];
  /** The record of a claim, counts of others, all notes. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
}

export function sentencesOf(exportModel: ExportModel): Sentences {
  const { labels, title, subtitle, headline, rest, claim, quotation, others, sources } =
    exportModel;
  const listed = (counts: ExportModel["others"]) =>
    counts.map(({ value, label }) => `${value.text} ${label}`).join(labels.also);
  const must = mustOf(exportModel);
  return {
    claim: claim ? `${ended(claim.verdict)} ${ended(claim.said.join(""))}` : "",
    quotation: quotation ? quoted(quotation) : "",
    title,
    subtitle,
    number: headline && !says(title, headline.text) ? counted(headline, exportModel) : "",
    rest,
    must,
    notes: [
      ...(claim?.record.length
        ? [ended(`${labels.record}${labels.colon}${listed(claim.record)}`)]
        : []),
      ...(claim ? [claim.why] : []),
      ...(others.length ? [ended(`${labels.others}${labels.colon}${listed(others)}`)] : []),
      ...firstOfEach(exportModel.notices).rest.map(({ text }) => text),
      // A caveat of somebody else's is as long as its short form.
      ...exportModel.notes.filter((note) => !must.includes(ended(note))),
    ],
    source: labels.source + labels.colon,
    sources: sources.map((source) => ({ text: sourceText(source, exportModel), url: source.url })),
  };
}

/** What must be known with the figures in every form: what moved first, then the short caveats. */
export function mustOf(
  { notices, pinned, later, caveats }: ExportModel,
  form: "text" | "short" = "text",
): string[] {
  const told = (kind: string) =>
    firstOfEach(notices)
      .shown.filter((each) => each.kind === kind)
      .map((each) => each[form]);
  return [
    ...told("correction"),
    ...(pinned === null ? [] : [pinned]),
    ...told("revision"),
    ...later,
    ...told("overdue"),
    ...caveats.map(ended),
  ].filter(Boolean);
}

/** A source in one line: who published it, what, when, and where we got it. */
export function sourceText(
  { publisher, title, when, detail }: ExportModel["sources"][number],
  { labels }: Pick<ExportModel, "labels">,
): string {
  return `${publisher}${labels.comma}${title} (${[when, detail].filter(Boolean).join(labels.also)})`;
}

/**
 * Every source with its day and who reported it: more than the foot of the figure, which leaves some to its rooms. With
 * its title where those are not at hand.
 */
export function footOf(
  { sources, labels }: Pick<ExportModel, "sources" | "labels">,
  { titled = false } = {},
): string {
  return sources
    .map(({ publisher, title, when, via, reported }) =>
      [publisher, ...(titled ? [title] : []), when, (titled ? via : null) ?? reported]
        .filter((each) => each !== null)
        .join(labels.comma),
    )
    .join(" · ");
}

/** Who said it, which office they held, when and where. */
export function speakerOf({
  speaker,
  office,
  where,
  printed,
}: NonNullable<ExportModel["quotation"]>): string {
  return [speaker, office, where, printed].filter(Boolean).join(" · ");
}

/** A sentence with its full stop; short forms and titles have none. */
export function ended(sentence: string): string {
  return !sentence || /[.!?؟…]["”’»]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A number with what it counts and the days it was counted over. */
function counted(
  { text, label }: NonNullable<ExportModel["headline"]>,
  { period, labels }: ExportModel,
): string {
  return `${text} ${label}${period ? `${labels.comma}${period.text}` : ""}`;
}

/** Whether a title says a number already: then it is not said again. */
function says(title: string, number: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").toLowerCase();
  return plain(title).includes(plain(number));
}

/** The words quoted, and who said them. */
export function quoted(quotation: NonNullable<ExportModel["quotation"]>): string {
  const words = quotation.passages.map((passage) => `“${passage}”`).join(" … ");
  return `${words} — ${speakerOf(quotation)}`;
}

/** The shortest form that can stand alone: what, how many, when, by whom, and what must be known. */
export function lineOf(exportModel: ExportModel): string {
  const { claim, quotation, title, subtitle, number, must, source } = sentencesOf(exportModel);
  return [
    claim,
    quotation,
    ended(title),
    ended(subtitle),
    ended(number),
    ...must,
    `${source}${footOf(exportModel)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
