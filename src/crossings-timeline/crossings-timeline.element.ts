import { crossingsTimeline } from "../attributes.js";
import { property } from "../element/property.js";
import { views } from "../prerender/views/crossings-timeline.js";
import type { ElementMeasures } from "../data/element-measures.js";
import type { Interval } from "../data/time.js";
import type { PrerenderedViews } from "../prerender/decode.js";
import { ExplainerElement } from "../element/explainer-element.js";
import type { Loaders } from "../element/ask.js";
import { loaders } from "./crossings-timeline.loaders.js";

/**
 * People detected arriving in the UK by small boat, or the boats, over any span of days: in steps of a
 * day, a week, a month, a quarter or a year, or each year's running total beside the others. Only
 * people who were detected are counted; the newest figures are provisional and marked so.
 *
 * @tag crossings-timeline
 */
export class CrossingsTimeline extends ExplainerElement {
  static override readonly tag = "crossings-timeline";

  /** What is counted. `people-per-boat` is people divided by boats in the same step. */
  @property({ reflect: true, useDefault: true }) measure: ElementMeasures["crossings-timeline"] =
    "people";

  /** The step of one bar. Default: days up to four months, weeks up to about two years, months beyond. */
  @property({ reflect: true }) interval?: Interval | undefined;

  /** `arrivals`: one bar a step. `cumulative`: one line of running totals a year. `inline`: the number alone, in running text. */
  @property({ reflect: true, useDefault: true }) view: "arrivals" | "cumulative" | "inline" =
    "arrivals";

  /** What `view="inline"` says: the number, a sentence with it, or how it changed. */
  @property({ reflect: true, useDefault: true }) show: "value" | "sentence" | "change" = "value";

  /** The year beside the newest in `view="cumulative"`, as `2022`. Default: the year before the newest. */
  @property({ reflect: true }) compare?: string | undefined;

  /** Which events are marked: `all`, `none`, or ids separated by spaces. Default: the few that matter most. */
  @property({ reflect: true }) events?: string | undefined;

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override get views(): PrerenderedViews {
    return views;
  }

  protected override readonly attributeTable = crossingsTimeline;

  protected override readonly loaders: Loaders = loaders;
}

declare global {
  interface HTMLElementTagNameMap {
    "crossings-timeline": CrossingsTimeline;
  }
}
