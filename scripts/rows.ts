/** A row of a CSV table: column and cell. */
export type Row = Record<string, string>;

/** The number in a cell; `null` for an empty one, which says "not published" and never 0. */
export function numberOf(cell: string | undefined): number | null {
  return cell ? Number(cell) : null;
}
