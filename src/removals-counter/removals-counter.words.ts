/** The words of a removals counter, from the same selection as its picture. */
import type { Context } from "../data/context.js";
import { lastDay } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import type { Control, Table, Content } from "../words/content.js";
import { controlsOf } from "./removals-counter.controls.words.js";
import { historyTable, historyWords } from "./removals-counter.history.words.js";
import { headlineOf, type RemovalsSelection } from "./removals-counter.select.js";
import { totalTable, totalWords } from "./removals-counter.total.words.js";

/** Everything a removals counter says. */
export function contentOfRemovals(
  selection: RemovalsSelection,
  context: Context,
  locale: Locale,
): Content {
  const words =
    selection.kind === "total"
      ? totalWords(selection, context, locale)
      : historyWords(selection, context, locale);
  const controls: readonly Control[] = controlsOf(selection, locale);
  return {
    ...words,
    caveats: [...claimCaveats(selection, context, locale), ...words.caveats],
    controls,
  };
}

/** The rows of the picture. */
export function tableOfRemovals(selection: RemovalsSelection, locale: Locale): Table {
  return selection.kind === "history"
    ? historyTable(selection, locale)
    : totalTable(selection, locale);
}

/** What must be known beside a claim: the count ends before the claim was printed, or was read in a report of it. */
function claimCaveats(
  selection: RemovalsSelection,
  { claim }: Context,
  locale: Locale,
): readonly string[] {
  if (!claim || selection.kind !== "total" || !selection.running) return [];
  const m = locale.messages.removals;
  const { to, source } = headlineOf(selection);
  const { published } = claim.source;
  return [
    // A claim about something else is no count of these days.
    ...(claim.record.length && published !== null && lastDay(published) > lastDay(to)
      ? [m.countedTo(locale.when(to), locale.when(published))]
      : []),
    ...(source.evidence === "secondary" ? [m.secondHand] : []),
  ];
}
