/** What a reader should be told of the figures shown: that new ones are due, or that some moved. */
import { measureOf, sourceOf } from "./figure.js";
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
  /** What the figure that moved counts, where the figures shown are added from several and each may move; else `null`. */
  readonly of: string | null;
};

/** The figures a selection rests on: notices are about them. */
export interface Basis {
  readonly source: Source;
  /** The measure that is shown comes first. */
  readonly measures: readonly string[];
  readonly period: Span;
  /** Whether it reaches to the newest figures there are: only then can newer ones be missing. */
  readonly isNewest: boolean;
  /** Whether it is one published total: what moved in a year inside it did not move it. */
  readonly isOneTotal?: boolean;
}

/** Whether what moved is one of these figures, or lies in them. */
export function isAbout(
  { measure, from, to }: Pick<Change, "measure" | "from" | "to">,
  { measures, period, isOneTotal = false }: Basis,
): boolean {
  if (!measures.includes(measure)) return false;
  return isOneTotal
    ? firstDay(from) === period.from && lastDay(to) === period.to
    : firstDay(from) <= period.to && lastDay(to) >= period.from;
}

/** The notices of these figures, whatever the day. An element pinned to a date says the same for ever, so it has none. */
export function noticesOf(dataset: Dataset, basis: Basis, pinned: boolean): Notices {
  if (pinned) return { expected: null, changes: [] };
  const { source, measures, isNewest } = basis;
  // A number that is written alone does not say which of them it is.
  const shown = dataset.measures.find(({ id }) => id === measures[0]);
  const isSum = measures.some((id) => shown?.parts?.includes(id));
  const labelOf = (id: string) => measureOf(dataset, id).label;
  return {
    expected: isNewest ? (source.nextExpected ?? null) : null,
    changes: dataset.changes
      .filter((change) => isAbout(change, basis))
      .flatMap(({ noticeUntil, ...change }) =>
        noticeUntil === undefined
          ? []
          : [
              {
                ...change,
                noticeUntil,
                source: sourceOf(dataset, change.source),
                of: isSum ? labelOf(change.measure) : null,
              },
            ],
      )
      .sort((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure)),
  };
}
