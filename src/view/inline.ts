/** Whether a view is a number alone, in running text. */
import type { Attributes } from "../data/view.js";

export function isInline({ view }: Attributes): boolean {
  return view === "inline";
}
