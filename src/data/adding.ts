/** Adding counts of different measures: only those that a row of `data/measures.json` says it is made of. */
import type { Measure } from "./schema.js";

declare const checked: unique symbol;

/**
 * Measures whose counts may be added. Only a row of measures can give them, by `addendsOf`, and the rules
 * hold its `parts` against `addable`; a list written in code does not compile.
 */
export type Addends = readonly string[] & { readonly [checked]: true };

/** What a measure is added from: its parts, or itself where it is counted whole. */
export function addendsOf({ id, parts = [id] }: Measure): Addends {
  return parts as readonly string[] as Addends;
}

/** The sum of the counts of these measures, `null` where one was not published. */
export function added(
  addends: Addends,
  countOf: (measure: string) => number | null,
): number | null {
  return addends.reduce<number | null>((sum, measure) => {
    const count = countOf(measure);
    return sum === null || count === null ? null : sum + count;
  }, 0);
}
