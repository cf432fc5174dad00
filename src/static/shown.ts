/** What any view shows, without a browser: an element's name and attributes in, figures and words out. */
import { selectCrossings } from "../crossings-timeline/crossings-timeline.select.js";
import { wordsOfCrossings } from "../crossings-timeline/crossings-timeline.words.js";
import type { Dataset } from "../data/schema.js";
import type { Interval } from "../data/time.js";
import { isProblem, problem, type Problem } from "../data/view.js";
import { selectDeaths, type DeathsBy } from "../deaths-tally/deaths-tally.select.js";
import { wordsOfDeaths } from "../deaths-tally/deaths-tally.words.js";
import type { Locale } from "../i18n/locale.js";
import { selectQuote } from "../quote-card/quote-card.select.js";
import { shownOfQuote, wordsOfQuote } from "../quote-card/quote-card.words.js";
import { selectRemovals } from "../removals-counter/removals-counter.select.js";
import { wordsOfRemovals } from "../removals-counter/removals-counter.words.js";
import { shownOf, type Shown } from "../words/shown.js";

/** The attributes of an element as written in HTML. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What that element with those attributes shows, or why it cannot. */
export function shownByView(
  dataset: Dataset,
  tag: string,
  attributes: Attributes,
  locale: Locale,
): Shown | Problem {
  const { from, to, claim, "as-of": asOf, view } = attributes;
  const shared = { from, to, asOf, claim };
  if (tag === "removals-counter") {
    const measure = attributes["measure"] ?? "returns";
    const selection = selectRemovals(dataset, {
      ...shared,
      measure,
      view: view === "history" ? view : "total",
    });
    return isProblem(selection)
      ? selection
      : shownOf(wordsOfRemovals(selection, locale), asOf, locale);
  }
  if (tag === "crossings-timeline") {
    const selection = selectCrossings(dataset, {
      ...shared,
      measure: attributes["measure"] ?? "people",
      interval: attributes["interval"] as Interval | undefined,
      view: view === "cumulative" ? view : "arrivals",
      events: attributes["events"] ?? "all",
    });
    return isProblem(selection)
      ? selection
      : shownOf(wordsOfCrossings(selection, locale), asOf, locale);
  }
  if (tag === "deaths-tally") {
    const by = (attributes["by"] ?? "year") as DeathsBy;
    const selection = selectDeaths(dataset, {
      ...shared,
      by,
      scope: attributes["scope"] ?? "route",
    });
    return isProblem(selection)
      ? selection
      : shownOf(wordsOfDeaths(selection, locale), asOf, locale);
  }
  if (tag !== "quote-card") return problem("unknown-value", "element", tag);
  const evidence = attributes["no-evidence"] === undefined;
  const selection = selectQuote(dataset, {
    from,
    to,
    asOf,
    quote: attributes["quote"] ?? "",
    evidence,
  });
  if (isProblem(selection)) return selection;
  return shownOfQuote(selection, wordsOfQuote(selection, locale), asOf, locale);
}
