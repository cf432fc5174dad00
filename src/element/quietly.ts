/** Does what a figure can do without; where that throws, nothing was done. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
