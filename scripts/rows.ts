/** A row of a CSV table: column and cell. */
export type Row = Record<string, string>;

/** The number in a cell; `null` for an empty one, which says "not published" and never 0. */
export function numberOf(cell: string | undefined): number | null {
  return cell ? Number(cell) : null;
}

/** The rows by what `keyOf` says of them, in the order they come in. */
export function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The sum of a column; an empty cell adds nothing. */
export function sumOf(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}
