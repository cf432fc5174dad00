/** The two forms of an English noun. */
import type { Count } from "./count.js";

/** The number and its noun: 1 person, 34,880 people. */
export function plural({ n, text }: Count, one: string, many: string): string {
  return `${text} ${n === 1 ? one : many}`;
}
