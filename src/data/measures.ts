/** Which measures an element shows, by their rows in `data/measures.json`. */
import type { Dataset, Measure } from "./schema.js";
import { problem, type Problem } from "./view.js";

/**
 * The measure that an author chose by this value of the element's `measure` attribute, or which ones there are. Without
 * a value it is the `usual` one, and where a dataset has no figures of that, the first it has figures of.
 */
export function chooseMeasure(
  dataset: Dataset,
  tag: string,
  asked: string | undefined,
  usual: string,
): Measure | Problem {
  const choices = dataset.measures.filter(({ element }) => element === tag);
  const value = asked ?? usual;
  const chosen = choices.find(({ attributeValue }) => attributeValue === value);
  const held = asked === undefined ? choices.filter((each) => hasFigures(dataset, each)) : [];
  return (
    (chosen && held.includes(chosen) ? chosen : held[0]) ??
    chosen ??
    problem(
      "unknown-value",
      "measure",
      value,
      choices.flatMap(({ attributeValue }) => attributeValue ?? []),
    )
  );
}

function hasFigures({ series, readings }: Dataset, { id, parts, ratioOf }: Measure): boolean {
  const counted = [...series, ...readings].map(({ measure }) => measure);
  return (
    counted.includes(id) || (parts ?? ratioOf)?.every((each) => counted.includes(each)) === true
  );
}

/** The name of a measure on an axis, a control or in a key: one line, whatever a dataset of somebody else's says. */
export function shortOf({ short, label }: Measure): string {
  return (short ?? label).replace(/[\r\n]+/g, " ");
}
