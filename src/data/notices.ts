/** What a reader should be told of the figures shown: that new ones are due, or that some moved. */
import { sourceOf } from "./figure.js";
import type { Change, Dataset, Source } from "./schema.js";
import { firstDay, lastDay, type Span } from "./time.js";

export interface Notices {
  /** The day after which new figures are missed that this dataset does not hold; `null` where none are announced. */
  readonly expected: string | null;
  /** Rows of the ledger about these figures, each with the last day of its notice and its source. */
  readonly changes: readonly MovedFigure[];
}

export type MovedFigure = Omit<Change, "source" | "noticeUntil"> & {
  readonly source: Source;
  readonly noticeUntil: string;
};

/** The notices of these figures, whatever the day. A widget pinned to a date says the same for ever, so it has none. */
export function noticesOf(
  dataset: Dataset,
  source: Source,
  measures: readonly string[],
  span: Span,
  pinned: boolean,
): Notices {
  if (pinned) return { expected: null, changes: [] };
  return {
    expected: source.nextExpected ?? null,
    changes: dataset.changes
      .filter(({ measure }) => measures.includes(measure))
      .filter(({ from, to }) => firstDay(from) <= span.to && lastDay(to) >= span.from)
      .flatMap(({ noticeUntil, ...change }) =>
        noticeUntil === undefined
          ? []
          : [{ ...change, noticeUntil, source: sourceOf(dataset, change.source) }],
      ),
  };
}
