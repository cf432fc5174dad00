/** What the parts of a total leave of it, and whether rounding can be the reason. */
import type { Figure } from "../data/figure.js";

export interface Remainder {
  readonly value: number;
  /** `rounding` only where the rounding of all numbers together can make up as much; else nobody has told us more. */
  readonly why: "rounding" | "not-broken-down";
}

/** What is left of the whole beside its parts; `null` where nothing is. */
export function remainderOf(whole: Figure, parts: readonly Figure[]): Remainder | null {
  const value = parts.reduce((left, part) => left - part.value, whole.value);
  if (value <= 0) return null;
  return {
    value,
    why: parts.length > 1 && value <= roundingOf(whole, parts) ? "rounding" : "not-broken-down",
  };
}

/**
 * The most that rounding alone can set a whole and its parts apart: half a unit of each rounded number. A whole
 * is not taken to be rounded more coarsely than the coarsest of its parts: 60,000 beside 43,000 counts
 * thousands, for the zero before them may be a digit that counts.
 */
export function roundingOf(whole: Figure, parts: readonly Figure[]): number {
  const units = parts.map(unitOf);
  const coarsest = Math.max(1, ...units);
  return [Math.min(unitOf(whole), coarsest), ...units]
    .filter((unit) => unit > 1)
    .reduce((sum, unit) => sum + unit / 2, 0);
}

/** The unit a number was rounded to, as far as its zeros tell: 100 for 15,200; 1 where it is exact. */
function unitOf({ value, qualifier }: Figure): number {
  if (qualifier === "exact") return 1;
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
