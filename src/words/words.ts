/** The words of a widget, whatever its subject: what the base element lays out and every file carries. */
import type { Figure } from "../data/figure.js";
import type { Claim, Measure, Source } from "../data/schema.js";
import type { Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";

export interface Table {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** Where figures come from; `url` is `null` where no page of the publisher is known. */
export interface SourceLine {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly detail: string;
}

export interface Words {
  /** What is shown, where and when: the figure's name. */
  readonly title: string;
  /** The number with its qualifier, and what it counts. */
  readonly headline: { readonly value: string; readonly label: string };
  /** Period, publication and how exact. */
  readonly detail: string;
  /** What the picture shows, in sentences. */
  readonly summary: string;
  /** What must be known with these figures. */
  readonly caveats: readonly string[];
  readonly claim: ClaimWords | null;
  readonly measures: readonly MeasureWords[];
  readonly table: Table;
  readonly events: readonly { readonly when: string; readonly title: string }[];
  readonly sources: readonly SourceLine[];
}

export interface ClaimWords {
  readonly said: string;
  readonly verdict: string;
  readonly why: string;
}

export interface MeasureWords {
  readonly label: string;
  readonly definition: string;
  readonly counted: string;
  readonly notCounted: string;
}

/** A value with its qualifier: almost 60,000. */
export function valueOf(
  { value, qualifier }: Pick<Figure, "value" | "qualifier">,
  locale: Locale,
): string {
  return locale.messages.common.qualified[qualifier](locale.count(value).text);
}

/** Period, publication and rounding of a figure, in one line. */
export function detailOf(figure: Figure, locale: Locale): string {
  const { common } = locale.messages;
  return [
    locale.period(figure.from, figure.to),
    publishedOn(figure.published, locale),
    ...(figure.qualifier === "rounded" ? [common.rounded] : []),
  ].join(" · ");
}

/** "published 16 December 2024", or that the day was not seen. */
export function publishedOn(published: string | null, locale: Locale): string {
  const { common } = locale.messages;
  return published === null
    ? common.publicationNotSeen
    : common.publishedOn(locale.when(published));
}

/** The lines for these sources, each once. */
export function sourceLines(sources: readonly Source[], locale: Locale): SourceLine[] {
  const { common } = locale.messages;
  return [...new Map(sources.map((source) => [source.id, source])).values()].map((source) => ({
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    detail: [
      publishedOn(source.published, locale),
      ...(source.via === undefined
        ? []
        : [
            source.evidence === "secondary"
              ? common.reportedBy(source.via)
              : common.readFrom(source.via),
          ]),
      source.licence,
    ].join("; "),
  }));
}

/** Every caveat of these measures, each once. */
export function caveatsOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap(({ caveats }) => caveats))];
}

export function measureWords(measures: readonly Measure[]): MeasureWords[] {
  return [...new Map(measures.map((each) => [each.id, each])).values()].map(
    ({ label, definition, counted, notCounted }) => ({ label, definition, counted, notCounted }),
  );
}

/** What was said, and how it stands beside the record. */
export function claimWords(claim: Claim | null, locale: Locale): ClaimWords | null {
  if (!claim) return null;
  const { said, verdict } = locale.messages.claim;
  return {
    said: said(claim.saidBy, claim.wording),
    verdict: verdict[claim.verdict],
    why: claim.why,
  };
}

/** Why the widget cannot show what was asked, in one sentence. */
export function problemWords(
  { problem, attribute, value, available }: Problem,
  locale: Locale,
): string {
  return locale.messages.problem[problem](attribute, value, available.join(", "));
}
