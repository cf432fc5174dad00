/** Something that is made when it is first asked for: the table of a long series costs more than all the rest. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
