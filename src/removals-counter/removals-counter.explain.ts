/** A removals counter, from its attributes to its words and its picture. */
import type { Part } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, Manner, sharedView, type Attributes, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import type { Explained } from "../words/explained.js";
import { shownOf } from "../words/shown.js";
import { whenAsked, type Words } from "../words/words.js";
import { selectRemovals } from "./removals-counter.select.js";
import { heightOfRemovals } from "./removals-counter.size.js";
import { tableOfRemovals, wordsOfRemovals } from "./removals-counter.words.js";

/** The parts of the dataset these attributes need. */
export function needs({ claim }: Attributes): Part[] {
  return ["common", "readings", "returns", ...(claim === undefined ? [] : (["claims"] as const))];
}

/** Loads what draws. */
export const charts = () => import("./removals-counter.chart.js");

export function explain(
  dataset: Dataset,
  attributes: Attributes,
  locale: Locale,
): Explained<Words> | Problem {
  const manner = new Manner(attributes);
  const selection = selectRemovals(dataset, {
    ...sharedView(attributes),
    measure: attributes["measure"] ?? "returns",
    view: manner.how("view", ["total", "history"], "total"),
  });
  if (isProblem(selection)) return selection;
  const words = wordsOfRemovals(selection, locale);
  const table = whenAsked(() => tableOfRemovals(selection, locale));
  return {
    words,
    table,
    labels: locale.messages.labels,
    shown: whenAsked(() => shownOf(words, table(), attributes["as-of"], locale)),
    picture: {
      height: heightOfRemovals(selection),
      load: async () => {
        const { drawRemovals } = await charts();
        return (size) => drawRemovals(selection, size, locale);
      },
    },
    complaints: manner.complaints,
  };
}
