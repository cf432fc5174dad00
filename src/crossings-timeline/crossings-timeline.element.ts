import { property } from "lit/decorators.js";
import type { Dataset } from "../data/schema.js";
import type { Interval } from "../data/time.js";
import { isProblem, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import { ExplainerElement, given, type Content } from "../internal/explainer-element.js";
import { figure } from "../internal/parts.js";
import { shownOf } from "../words/shown.js";
import { selectCrossings, type CrossingsMeasure } from "./crossings-timeline.select.js";
import { heightOfCrossings } from "./crossings-timeline.size.js";
import { wordsOfCrossings } from "./crossings-timeline.words.js";

/**
 * People detected arriving in the UK by small boat, or the boats, over any span of days: in steps of a
 * day, a week, a month, a quarter or a year, or each year's running total beside the others. Only
 * people who were detected are counted; the newest figures are provisional and marked so.
 *
 * @tag crossings-timeline
 */
export class CrossingsTimeline extends ExplainerElement {
  /** What is counted. `people-per-boat` is people divided by boats in the same step. */
  @property({ reflect: true, useDefault: true }) measure: CrossingsMeasure = "people";

  /** The step of one bar. Default: days up to four months, weeks up to about two years, months beyond. */
  @property({ reflect: true }) interval?: Interval | undefined;

  /** `arrivals`: one bar a step. `cumulative`: one line of running totals a year. */
  @property({ reflect: true, useDefault: true }) view: "arrivals" | "cumulative" = "arrivals";

  /** Which events are marked: `all`, `none`, or ids separated by spaces. */
  @property({ reflect: true, useDefault: true }) events = "all";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override content(source: Dataset, locale: Locale): Content | Problem {
    const selection = selectCrossings(source, {
      ...this.shared,
      claim: given(this.claim),
      measure: given(this.measure) ?? "people",
      interval: this.how(
        "interval",
        this.interval,
        ["day", "week", "month", "quarter", "year"],
        undefined,
      ),
      view: this.how("view", this.view, ["arrivals", "cumulative"], "arrivals"),
      events: given(this.events) ?? "all",
    });
    if (isProblem(selection)) return selection;
    // A ratio has no running total.
    if (selection.kind === "arrivals" && this.view === "cumulative")
      this.how("view", this.view, ["arrivals"], "arrivals");
    const words = wordsOfCrossings(selection, locale);
    return {
      title: words.title,
      shown: shownOf(words, given(this.asOf), locale),
      picture: {
        height: heightOfCrossings(),
        draw: async (size) =>
          (await import("./crossings-timeline.chart.js")).drawCrossings(selection, size, locale),
      },
      render: (chart, desk) => figure(words, desk, chart),
    };
  }
}
