/** What every form of a view says, however it is written: the same words, from the same selection. */
import type { Shown } from "../words/shown.js";

export interface Sentences {
  readonly title: string;
  /** The number with what it counts, or the quotation with who said it. */
  readonly lead: string;
  /** Period, publication, how exact. */
  readonly detail: string;
  /** The day it is pinned to, what was claimed, counts of others, caveats. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
}

export function sentencesOf(shown: Shown): Sentences {
  const { title, detail, headline, quotation, pinned, claim, others, caveats, sources } = shown;
  const { labels } = shown;
  return {
    title,
    lead: quotation ? quoted(quotation) : `${headline?.text ?? ""} ${headline?.label ?? ""}`.trim(),
    detail:
      quotation && headline ? `${detail}${labels.colon}${headline.text} ${headline.label}` : detail,
    notes: [
      ...(pinned === null ? [] : [pinned]),
      ...(claim
        ? [
            `${labels.said}${labels.colon}${claim.said.join("")} ${labels.record}${labels.colon}${claim.record.map(({ value, label }) => `${value.text} ${label}`).join(labels.also)}. ${claim.verdict} ${claim.why}`,
          ]
        : []),
      ...(others.length
        ? [
            `${labels.others}${labels.colon}${others.map(({ value, label }) => `${value.text} ${label}`).join(labels.also)}`,
          ]
        : []),
      ...caveats,
    ],
    source: labels.source + labels.colon,
    sources: sources.map(({ publisher, title, detail, url }) => ({
      text: `${publisher}${labels.comma}${title} (${detail})`,
      url,
    })),
  };
}

function quoted({ passages, speaker, office, where, printed }: NonNullable<Shown["quotation"]>) {
  const words = passages.map((passage) => `“${passage}”`).join(" … ");
  return `${words} — ${[speaker, office, where, printed].filter(Boolean).join(" · ")}`;
}

/** The shortest form that can stand alone: what, how many, when, by whom. */
export function lineOf(shown: Shown): string {
  const { title, lead, detail, source } = sentencesOf(shown);
  const publishers = [...new Set(shown.sources.map(({ publisher }) => publisher))];
  return `${title}${shown.labels.colon}${lead}${detail && ` (${detail})`}. ${source}${publishers.join(shown.labels.comma)}.`;
}
