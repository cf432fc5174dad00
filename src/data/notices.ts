/** What a reader should be told today of the figures shown: that new ones are due, or that some moved. */
import { sourceOf } from "./figure.js";
import type { Change, Dataset, Source } from "./schema.js";
import { firstDay, lastDay, type Span } from "./time.js";

export interface Notices {
  /** The day new figures were expected that this dataset does not hold; `null` while none are due. */
  readonly overdue: string | null;
  /** Rows of the ledger about these figures whose notice still stands, each with its source. */
  readonly changes: readonly (Omit<Change, "source"> & { readonly source: Source })[];
}

/** The notices of a day. A widget pinned to a date has no today, and so none. */
export function noticesOf(
  dataset: Dataset,
  source: Source,
  measures: readonly string[],
  span: Span,
  today: string | undefined,
): Notices {
  if (today === undefined) return { overdue: null, changes: [] };
  const { nextExpected } = source;
  return {
    overdue: nextExpected !== undefined && nextExpected < today ? nextExpected : null,
    changes: dataset.changes
      .filter(({ noticeUntil }) => noticeUntil !== undefined && noticeUntil >= today)
      .filter(({ measure }) => measures.includes(measure))
      .filter(({ from, to }) => firstDay(from) <= span.to && lastDay(to) >= span.from)
      .map((change) => ({ ...change, source: sourceOf(dataset, change.source) })),
  };
}
