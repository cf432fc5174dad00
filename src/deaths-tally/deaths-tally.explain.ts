/** A deaths tally, from its attributes to its words and its picture. */
import type { Part } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, Manner, sharedView, type Attributes, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import type { Explained } from "../words/explained.js";
import { shownOf } from "../words/shown.js";
import { whenAsked, type Words } from "../words/words.js";
import { selectDeaths } from "./deaths-tally.select.js";
import { heightOfDeaths } from "./deaths-tally.size.js";
import { tableOfDeaths, wordsOfDeaths } from "./deaths-tally.words.js";

/** The parts of the dataset these attributes need: arrivals stand beside the deaths. */
export function needs({ claim }: Attributes): Part[] {
  return [
    "common",
    "incidents",
    "readings",
    "arrivals",
    ...(claim === undefined ? [] : (["claims"] as const)),
  ];
}

/** Loads what draws. */
export const charts = () => import("./deaths-tally.chart.js");

export function explain(
  dataset: Dataset,
  attributes: Attributes,
  locale: Locale,
): Explained<Words> | Problem {
  const manner = new Manner(attributes);
  const by = manner.how("by", ["year", "month", "cause", "incident"], "year");
  const selection = selectDeaths(dataset, {
    ...sharedView(attributes),
    by,
    scope: attributes["scope"] ?? "route",
  });
  if (isProblem(selection)) return selection;
  // A count as reported at the time is not divided any further.
  if (selection.kind === "reported") manner.how("by", ["year"], "year");
  // So many months nobody could tell apart.
  else if (by !== selection.by) manner.how("by", ["year", "cause", "incident"], "year");
  const words = wordsOfDeaths(selection, locale);
  const table = whenAsked(() => tableOfDeaths(selection, locale));
  return {
    words,
    table,
    labels: locale.messages.labels,
    shown: whenAsked(() => shownOf(words, table(), attributes["as-of"], locale)),
    picture: {
      height: heightOfDeaths(selection),
      load: async () => {
        const { drawDeaths } = await charts();
        return (size) => drawDeaths(selection, size, locale);
      },
    },
    complaints: manner.complaints,
  };
}
