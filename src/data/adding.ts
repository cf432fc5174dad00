/**
 * Which measures may be added to which, as types: adding what must not be added does not compile.
 * A test holds this table against `addable` in `data/measures.json`.
 */
import type { Measure } from "./schema.js";

export const addable = {
  enforced: ["voluntary", "port-refusals"],
  voluntary: ["enforced", "port-refusals"],
  "port-refusals": ["enforced", "voluntary"],
  "asylum-related-enforced": ["asylum-related-voluntary"],
  "asylum-related-voluntary": ["asylum-related-enforced"],
  dead: ["missing"],
  missing: ["dead"],
} as const satisfies Partial<Record<string, readonly string[]>>;

type Table = typeof addable;

/** A measure that may be added to at least one other. */
export type Addable = keyof Table;

/** One measure alone, or two that may be added. */
export type Addends =
  readonly [string] | { [A in Addable]: readonly [A, Table[A][number]] }[Addable];

/** A count that remembers what it counts. */
export interface Counted<M extends string> {
  readonly measure: M;
  readonly value: number | null;
}

/** A count of that measure; `null` is "not published". */
export function counted<const M extends Measure["id"]>(
  measure: M,
  value: number | null,
): Counted<M> {
  return { measure, value };
}

/**
 * The sum of two counts whose measures may be added, `null` where one was not published. The compiler
 * refuses any other pair: offenders to enforced returns, arrivals to boats, one compiler's deaths to
 * another's, or two running totals of the same measure.
 */
export function added<A extends Addable>(
  a: Counted<A>,
  b: Counted<NoInfer<Table[A][number]>>,
): number | null {
  return a.value === null || b.value === null ? null : a.value + b.value;
}
