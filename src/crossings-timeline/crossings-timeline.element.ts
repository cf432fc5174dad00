import type { nothing, TemplateResult } from "lit";
import { property } from "../internal/property.js";
import { views } from "../baked/crossings-timeline.js";
import type { Interval } from "../data/time.js";
import type { BakedViews } from "../internal/baked.js";
import { ExplainerElement } from "../internal/explainer-element.js";
import type { Live } from "../internal/live.js";
import { figure, type Hand } from "../internal/parts.js";
import type { Laid } from "../words/words.js";
import type { CrossingsMeasure } from "./crossings-timeline.select.js";

/**
 * People detected arriving in the UK by small boat, or the boats, over any span of days: in steps of a
 * day, a week, a month, a quarter or a year, or each year's running total beside the others. Only
 * people who were detected are counted; the newest figures are provisional and marked so.
 *
 * @tag crossings-timeline
 */
export class CrossingsTimeline extends ExplainerElement<Laid> {
  static override readonly tag = "crossings-timeline";

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

  protected override get views(): BakedViews<Laid> {
    return views;
  }

  protected override live(): Promise<Live<Laid>> {
    return import("./crossings-timeline.live.js");
  }

  protected override layout(
    words: Laid,
    hand: Hand,
    chart: TemplateResult | typeof nothing,
  ): TemplateResult {
    return figure(words, hand, chart);
  }
}
