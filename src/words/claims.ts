/** What was said, and how it stands beside the record. */
import type { ClaimBesideRecord } from "../data/claim.js";
import { lowerCase } from "../i18n/plurals.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { ClaimContent } from "./content.js";
import { cellOf, publishedOn } from "./values.js";

/** What was said, and how it stands beside the record. */
export function claimWords(
  chosen: ClaimBesideRecord | null,
  locale: SharedLocale,
): ClaimContent | null {
  if (!chosen) return null;
  const m = locale.messages.claim;
  const { claim, source, record } = chosen;
  return {
    said: quotationParts(
      m.said(
        claim.printedBy,
        source.published === null ? null : locale.when(source.published),
        claim.attributedTo,
        claim.quotation,
        claim.wording,
      ),
      claim.wording,
    ),
    language: source.language ?? "en",
    record: record.map((figure) => ({
      value: cellOf(figure, locale),
      label: m.figure(
        figure.measure.label,
        locale.period(figure.from, figure.to),
        publishedOn(figure.published, locale),
      ),
    })),
    verdict: verdictOf([chosen], locale),
    why: claim.why,
  };
}

/** How these claims stand beside the record, in at most two short words of the vocabulary. */
export function verdictOf(claims: readonly ClaimBesideRecord[], locale: SharedLocale): string {
  const { claim: m, labels } = locale.messages;
  const verdicts = claims.flatMap(({ claim }) => [claim.verdict, claim.secondVerdict ?? []].flat());
  return [...new Set(verdicts)]
    .slice(0, MOST_VERDICTS)
    .map((verdict, index) => (index ? lowerCase(m.verdict[verdict]) : m.verdict[verdict]))
    .join(labels.comma);
}

const MOST_VERDICTS = 2;

/** A sentence in three: what stands before some words in it, these, and what stands after. */
function quotationParts(sentence: string, words: string): string[] {
  const at = sentence.indexOf(words);
  if (at < 0) return [sentence, "", ""];
  return [sentence.slice(0, at), words, sentence.slice(at + words.length)];
}
