/** What of a view can be heard as a series of tones. */
export interface Heard {
  /** Numbers in the order of the table's rows, from the first that there is to the last; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** The row of the first of them. */
  readonly first: number;
  /** The year they are of, where the picture shows several; else `null`. */
  readonly year: string | null;
}

/** The numbers of rows as what can be heard; `null` where there are too few to be a series. */
export function heardFrom(
  values: readonly (number | null)[],
  year: string | null = null,
): Heard | null {
  const isNumber = (value: number | null) => value !== null;
  if (values.filter(isNumber).length < 2) return null;
  const first = values.findIndex(isNumber);
  return { values: values.slice(first, values.findLastIndex(isNumber) + 1), first, year };
}
