/** The rows of the ledger for the figures that an edition moved. */
import type { Change } from "../../src/data/schema.js";
import { firstDay, lastDay } from "../../src/data/time.js";
import type { Moved } from "./compare.js";

export interface Explanation {
  readonly because: string;
  readonly published: string;
  readonly source: string;
}

export function ledgerRows(moved: readonly Moved[], explanation: Explanation): Change[] {
  const { because, published, source } = explanation;
  return moved.map((figure) => {
    const measure = measureOf(figure);
    const { from, to } = shortest(figure.from, figure.to);
    const period = from === to ? from : `${from}-to-${to}`;
    return {
      id: `${measure}-${period}-revised-${published}`,
      date: published,
      measure,
      from,
      to,
      old: said(figure, figure.old),
      new: said(figure, figure.now),
      kind: "revision",
      reason: because,
      source,
    };
  });
}

export function measureOf({ table, column }: Moved): string {
  return table.measures[column] ?? column;
}

/** A count as a reader sees it. */
export function said({ table }: Pick<Moved, "table">, count: string): string {
  if (count === "") return "not published";
  const grouped = new Intl.NumberFormat("en-GB").format(Number(count));
  return table.say?.(grouped) ?? grouped;
}

/** A whole year or whole months, where the days are that. */
export function shortest(from: string, to: string): { from: string; to: string } {
  for (const length of [4, 7]) {
    const span = { from: from.slice(0, length), to: to.slice(0, length) };
    const whole = firstDay(span.from) === from && lastDay(span.to) === to;
    if (whole && (length === 7 || span.from === span.to)) return span;
  }
  return { from, to };
}
