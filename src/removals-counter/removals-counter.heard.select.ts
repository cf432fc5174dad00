/** What of a removals counter can be heard: the steps of its series, where its picture shows them. */
import { heardFrom, type Heard } from "../data/heard.js";
import type { RemovalsSelection } from "./removals-counter.select.js";

/** `null` where the picture divides a total. The total that stands beside a series is no step of it, and is not heard. */
export function heardOfRemovals(selection: RemovalsSelection): Heard | null {
  const history =
    selection.kind === "history"
      ? selection
      : selection.picture === "history"
        ? selection.history
        : null;
  return history && heardFrom(history.steps.map(({ value }) => value));
}
