/** Which measures an element shows, by their rows in `data/measures.json`. */
import type { Dataset, Measure } from "./schema.js";
import { problem, type Problem } from "./view.js";

/**
 * The measure that an author chose by this value of the element's `measure` attribute, or which ones there are. Without
 * a value it is the `usual` one, or the first where a dataset of somebody else's has no figures of that.
 */
export function chooseMeasure(
  dataset: Dataset,
  tag: string,
  asked: string | undefined,
  usual: string,
): Measure | Problem {
  const choices = dataset.measures.filter(({ element }) => element === tag);
  const value = asked ?? usual;
  return (
    choices.find(({ attributeValue }) => attributeValue === value) ??
    (asked === undefined ? choices[0] : undefined) ??
    problem(
      "unknown-value",
      "measure",
      value,
      choices.flatMap(({ attributeValue }) => attributeValue ?? []),
    )
  );
}

/** The name of a measure on an axis, a control or in a key: one line, whatever a dataset of somebody else's says. */
export function shortOf({ short, label }: Measure): string {
  return (short ?? label).replace(/[\r\n]+/g, " ");
}
