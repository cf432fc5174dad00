/** What any view shows, without a browser: an element's name and attributes in, figures and words out. */
import { explain as explainCrossings } from "../crossings-timeline/crossings-timeline.explain.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, problem, type Attributes, type Problem } from "../data/view.js";
import { explain as explainDeaths } from "../deaths-tally/deaths-tally.explain.js";
import type { Locale } from "../i18n/locale.js";
import { explain as explainQuote } from "../quote-card/quote-card.explain.js";
import { explain as explainRemovals } from "../removals-counter/removals-counter.explain.js";
import type { Explained } from "../words/explained.js";
import type { Shown } from "../words/shown.js";

/** How each element explains its attributes. */
export const explainers: Readonly<
  Record<
    string,
    (dataset: Dataset, attributes: Attributes, locale: Locale) => Explained<unknown> | Problem
  >
> = {
  "removals-counter": explainRemovals,
  "crossings-timeline": explainCrossings,
  "deaths-tally": explainDeaths,
  "quote-card": explainQuote,
};

/** What that element with those attributes shows, or why it cannot. */
export function shownByView(
  dataset: Dataset,
  tag: string,
  attributes: Attributes,
  locale: Locale,
): Shown | Problem {
  const explained = explainers[tag]?.(dataset, attributes, locale);
  if (!explained) return problem("unknown-value", "element", tag, Object.keys(explainers));
  return isProblem(explained) ? explained : explained.shown();
}
