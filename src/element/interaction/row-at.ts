/** The row of a table that has a day. */
import { firstDay, lastDay, order } from "../../data/time.js";
import type { Table } from "../../words/content.js";

/** The row whose figures end on that day or soonest after it, and begin latest; `null` where none has it. */
export function rowAt(day: string, table: Table | null): number | null {
  const spans = (table?.rows ?? []).flatMap(({ cells }, row) =>
    cells.flatMap(({ figures }) =>
      figures.map(({ from, to }) => ({ row, from: firstDay(from), to: lastDay(to) })),
    ),
  );
  const having = spans.filter(({ from, to }) => from <= day && day <= to);
  const [first] = having.sort((a, b) => order(a.to, b.to) || order(b.from, a.from));
  return first?.row ?? null;
}
