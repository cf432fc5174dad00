/** A crossings timeline, from its attributes to its words and its picture. */
import type { Part } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, Manner, sharedView, type Attributes, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import type { Explained } from "../words/explained.js";
import { shownOf } from "../words/shown.js";
import { whenAsked, type Words } from "../words/words.js";
import { selectCrossings } from "./crossings-timeline.select.js";
import { heightOfCrossings } from "./crossings-timeline.size.js";
import { tableOfCrossings, wordsOfCrossings } from "./crossings-timeline.words.js";

/** The parts of the dataset these attributes need. */
export function needs({ measure = "people", claim }: Attributes): Part[] {
  return [
    "common",
    "arrivals",
    ...(measure === "people" && claim === undefined ? [] : (["boats"] as const)),
    ...(claim === undefined ? [] : (["claims", "readings"] as const)),
  ];
}

/** Loads what draws. */
export const charts = () => import("./crossings-timeline.chart.js");

export function explain(
  dataset: Dataset,
  attributes: Attributes,
  locale: Locale,
): Explained<Words> | Problem {
  const manner = new Manner(attributes);
  const interval = manner.how("interval", ["day", "week", "month", "quarter", "year"], undefined);
  const selection = selectCrossings(dataset, {
    ...sharedView(attributes),
    measure: attributes["measure"] ?? "people",
    interval,
    view: manner.how("view", ["arrivals", "cumulative"], "arrivals"),
    events: attributes["events"] ?? "all",
  });
  if (isProblem(selection)) return selection;
  // So many steps nobody could tell apart.
  if (interval && interval !== selection.interval)
    manner.how("interval", [selection.interval], undefined);
  // A ratio has no running total.
  if (selection.kind === "arrivals" && attributes["view"] === "cumulative")
    manner.how("view", ["arrivals"], "arrivals");
  const words = wordsOfCrossings(selection, locale);
  const table = whenAsked(() => tableOfCrossings(selection, locale));
  return {
    words,
    table,
    labels: locale.messages.labels,
    shown: whenAsked(() => shownOf(words, table(), attributes["as-of"], locale)),
    picture: {
      height: heightOfCrossings(),
      load: async () => {
        const { drawCrossings } = await charts();
        return (size) => drawCrossings(selection, size, locale);
      },
    },
    complaints: manner.complaints,
  };
}
