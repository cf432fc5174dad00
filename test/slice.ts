/** What takes minutes is tried in part on every push, and whole at night, with FULL=1. */
export const full = process.env["FULL"] === "1";

/** Every nth of them, or all. */
export function slice<T>(all: readonly T[], nth: number): readonly T[] {
  return full ? all : all.filter((_, index) => index % nth === 0);
}
