/** What is known now and was not on the day an element is pinned to. */
import type { Figure } from "./figure.js";
import type { Dataset } from "./schema.js";
import { firstDay, lastDay, order } from "./time.js";

export interface Revision {
  /** `revised`: the same period now has another value. `continued`: the count goes on beyond what is shown. */
  readonly kind: "revised" | "continued";
  /** What is shown; `null` where nothing of it was known on that day. */
  readonly old: Figure | null;
  readonly now: readonly Figure[];
  /** The reason the ledger gives, if it has one. */
  readonly why: string | null;
}

/** The revision of a figure, `null` where its value is unchanged. Several figures now are one that was told apart since. */
export function revisionOf(dataset: Dataset, old: Figure, now: readonly Figure[]): Revision | null {
  const [first] = now;
  if (
    !first ||
    (now.length === 1 && first.value === old.value && first.qualifier === old.qualifier)
  )
    return null;
  return { kind: "revised", old, now, why: reasonFor(dataset, old, now) };
}

/** The newest figure where it reaches beyond the one shown, or nothing was known to show; else `null`. */
export function continuationOf(old: Figure | null, now: Figure | null): Revision | null {
  if (!now || (old && lastDay(now.to) <= lastDay(old.to))) return null;
  return { kind: "continued", old, now: [now], why: null };
}

/** The newest row of the ledger about one of these measures, for a period that holds the figure's. */
function reasonFor(dataset: Dataset, old: Figure, now: readonly Figure[]): string | null {
  const measures = [old, ...now].map(({ measure }) => measure.id);
  const rows = dataset.changes
    .filter(({ measure }) => measures.includes(measure))
    .filter(
      ({ from, to }) => firstDay(from) <= firstDay(old.from) && lastDay(to) >= lastDay(old.to),
    )
    .sort((a, b) => order(a.date, b.date));
  return rows.at(-1)?.reason ?? null;
}
