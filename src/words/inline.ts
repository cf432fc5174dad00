/** A number in running text: alone, in a sentence, or beside what it was; and what must be known of it. */
import type { Figure } from "../data/figure.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { Notice } from "./content.js";
import type { ExportModel } from "./export-model.js";
import { footOf, mustOf, sentencesOf } from "./sentences.js";
import { labelledValue, valueOf } from "./values.js";

export interface InlineWords {
  /** The number with its qualifier, and as a number. */
  readonly value: string;
  readonly amount: number;
  /** The number with what it counts, and when: what assistive technology says. */
  readonly name: string;
  /** One whole sentence with the number. */
  readonly sentence: string;
  /** What it was and is, or how it stands beside the same days of the year before; `null` where there is neither. */
  readonly change: string | null;
  /** What must be known of it, with publisher and date. */
  readonly about: string;
  /** What is said of it on some days only. */
  readonly notices: readonly Omit<Notice, "short">[];
}

/** The words around a number, the same for all. */
export interface InlineLabels {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly colon: string;
  readonly pageHad: string;
}

/**
 * The words of the figure that says most. `before` is the same a year before, where the two may be compared. `null`
 * where nothing was counted: of nobody no text can say “at least”.
 */
export function inlineWordsOf(
  shown: ExportModel,
  { summary, notices }: { readonly summary: string; readonly notices: readonly Notice[] },
  before: Figure | null,
  locale: SharedLocale,
): InlineWords | null {
  const [figure] = shown.headline?.figures ?? [];
  if (!figure?.value) return null;
  const { labels, later } = shown;
  const during = (each: Figure) => `${valueOf(each, locale)} ${locale.during(each.from, each.to)}`;
  const lasting = { ...shown, notices: [] };
  return {
    value: valueOf(figure, locale),
    amount: figure.value,
    name: `${labelledValue(figure, locale)}${labels.comma}${locale.period(figure.from, figure.to)}`,
    sentence: /^.*?[.!?؟](?=\s|$)/s.exec(summary)?.[0] ?? summary,
    change: later[0] ?? (before && `${during(figure)}${labels.also}${during(before)}`),
    about: [
      sentencesOf(lasting).claim,
      ...mustOf(lasting),
      `${labels.source}${labels.colon}${footOf(shown)}.`,
    ]
      .filter(Boolean)
      .join(" "),
    notices: notices.map(({ kind, text, after, until }) => ({ kind, text, after, until })),
  };
}

export function inlineLabelsOf({
  lang,
  dir,
  messages: { labels, common },
}: SharedLocale): InlineLabels {
  return { lang, dir, colon: labels.colon, pageHad: common.pageHad };
}
