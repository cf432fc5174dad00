/** What a new file changes, in lines for whoever decides about it. */
import { grouped, sumOf, type Row } from "../rows.js";
import { measured, type Comparison, type Moved } from "./compare.js";
import { measureOf, said, shortest } from "./ledger.js";

/** More rows than these are told by the first and the last of them. */
const MOST_ROWS = 14;

export function report(comparison: Comparison, name: string): string[] {
  const { table, rows, held, added, removed, changed } = comparison;
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== table.key);
  const whole = (row: Row) =>
    `${row[table.key] ?? ""}  ${columns.map((column) => `${column} ${row[column] || "–"}`).join(", ")}`;
  const parts = changed.map(
    ({ held: old, row, columns: those }) =>
      `${row[table.key] ?? ""}  ${those.map((column) => `${column} ${old[column] || "–"} → ${row[column] || "–"}`).join(", ")}`,
  );
  if (!added.length && !removed.length && !changed.length)
    return [`${name}: no change in ${rows.length} rows`];
  return [
    `${name}: ${held.length} rows held, ${rows.length} in the file`,
    ...list("new", added.map(whole)),
    ...list("gone", removed.map(whole)),
    ...list("changed", parts),
    ...list("sums of years", sums(comparison)),
  ];
}

/** A figure that moved, as its row of the ledger will say it. */
export function movedLine(figure: Moved): string {
  const { from, to } = shortest(figure.from, figure.to);
  const period = from === to ? from : `${from} to ${to}`;
  return `  ${measureOf(figure)}, ${period}: ${said(figure, figure.old)} → ${said(figure, figure.now)}`;
}

function sums({ table, held, rows }: Comparison): string[] {
  const year = (row: Row) => table.span(row).to.slice(0, 4);
  const before = grouped(held, year);
  const now = grouped(rows, year);
  const of = (years: Map<string, Row[]>, year: string, column: string) => {
    const inYear = years.get(year);
    return inYear ? said({ table }, String(sumOf(inYear, column))) : "not held";
  };
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((each) =>
    measured(table, rows).flatMap((column) => {
      const [old, current] = [of(before, each, column), of(now, each, column)];
      return old === current ? [] : [`${each}  ${column} ${old} → ${current}`];
    }),
  );
}

function list(title: string, lines: readonly string[]): string[] {
  const between = lines.length - MOST_ROWS;
  const shown =
    between > 0
      ? [...lines.slice(0, MOST_ROWS - 2), `… ${between + 1} more …`, ...lines.slice(-1)]
      : lines;
  return lines.length
    ? [`  ${title} (${lines.length})`, ...shown.map((line) => `    ${line}`)]
    : [];
}
