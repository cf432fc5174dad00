/** What an author asks of every element: a span and a day; and why that cannot be shown. */
import { firstDay, isWhen, lastDay, type Span } from "./time.js";

/** The attributes of an element as written in HTML; one without a value is the empty text. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The attributes in one line, whatever their order: the name of what they ask for. */
export function viewName(attributes: Attributes): string {
  return Object.entries(attributes)
    .map((pair) => pair.join("="))
    .sort()
    .join("&");
}

/** Why an element cannot show what was asked of it. The words for it are made elsewhere. */
export interface Problem {
  readonly problem:
    | "unknown-value"
    | "bad-date"
    | "dates-out-of-order"
    | "nothing-published"
    | "no-data"
    | "bad-data";
  /** The attribute at fault. */
  readonly attribute: string;
  /** What it said. */
  readonly value: string;
  /** What it could say instead, where that can be listed; of bad data the kind of fault and its details. */
  readonly available: readonly string[];
}

/** The days asked for, and the last day on which something could be known. Missing ends of the span are open. */
export interface Dates {
  readonly span: Span;
  readonly asOf: string | undefined;
}

export const OPEN: Span = { from: "0000-01-01", to: "9999-12-31" };

/** Reads `from`, `to` and `as-of`, or says which one cannot be honoured. */
export function readSpan({ from, to, "as-of": asOf }: Attributes): Dates | Problem {
  for (const [attribute, value] of Object.entries({ from, to, "as-of": asOf }))
    if (value !== undefined && !isWhen(value)) return problem("bad-date", attribute, value);
  const span = {
    from: from === undefined ? OPEN.from : firstDay(from),
    to: to === undefined ? OPEN.to : lastDay(to),
  };
  if (span.from > span.to) return problem("dates-out-of-order", "from", from ?? "");
  return { span, asOf: asOf === undefined ? undefined : lastDay(asOf) };
}

/** Makes a problem; `available` lists what the attribute could say instead. */
export function problem(
  kind: Problem["problem"],
  attribute: string,
  value: string,
  available: readonly string[] = [],
): Problem {
  return { problem: kind, attribute, value, available };
}

/** The span as the author wrote it, for a sentence that says there is nothing in it. */
export function askedSpan({ from, to }: Attributes): string {
  return from !== undefined && from === to ? from : `${from ?? "…"} – ${to ?? "…"}`;
}

/** Whether all quotations of a dataset are asked for, and not one of them. */
export function isList({ list, quote }: Attributes): boolean {
  return list !== undefined && quote === undefined;
}

/** Tells a problem from a selection. */
export function isProblem(outcome: object): outcome is Problem {
  return "problem" in outcome;
}

/** Whether something published at `published` was known by the end of the day `asOf`. */
export function knownBy(published: string | null, asOf: string | undefined): boolean {
  return asOf === undefined || (published !== null && lastDay(published) <= asOf);
}
