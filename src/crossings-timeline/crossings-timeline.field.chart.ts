/** The space of a picture's bars, in pixels and days. */
import { daysBetween, type Span } from "../data/time.js";

/** The space of the bars in pixels, and the days along it. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly span: Span;
  /** How many days the span has. */
  readonly days: number;
}

/** The least room between a text and the right edge: letters of some fonts reach beyond their width. */
export const EDGE = 2;

/** Where a day begins. */
export function toX({ left, right, span, days }: Field, day: string): number {
  return left + (daysBetween(span.from, day) / days) * (right - left);
}

/** From where to where some days reach. */
export function extentOf(field: Field, { from, to }: Span): { x1: number; x2: number } {
  const x1 = toX(field, from);
  const last = from === to ? x1 : toX(field, to);
  return { x1, x2: last + (field.right - field.left) / field.days };
}

/** The middle of some days. */
export function middleOf(field: Field, span: Span): number {
  const { x1, x2 } = extentOf(field, span);
  return (x1 + x2) / 2;
}

/** Over more than two years the names of months would say no year. */
export function isInYears({ from, to }: Span): boolean {
  return daysBetween(from, to) > 2 * 366;
}
