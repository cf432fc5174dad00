/** Which controls an author wants. */
import type { Control } from "../words/content.js";

/** Whether a control is among those that the attribute `controls` names; without it all are. */
export function isWanted(name: Control["name"], wanted: string | null | undefined): boolean {
  return !wanted || wanted.split(/[\s,]+/).includes(name);
}
