/** Rows by their ids: a dataset of strangers may hold thousands, and name each of them thousands of times. */
interface Row {
  readonly id: string;
}

/** The rows of each collection by id, worked out once. */
const known = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** The row of that id, the first where there are several. */
export function byId<T extends Row>(rows: readonly T[], id: string): T | undefined {
  // The last of equal keys stays in a map.
  const index = known.get(rows) ?? new Map(rows.map((row) => [row.id, row] as const).reverse());
  known.set(rows, index);
  return index.get(id) as T | undefined;
}
