import type { nothing, TemplateResult } from "lit";
import { property } from "../internal/property.js";
import { views } from "../baked/removals-counter.js";
import type { BakedViews } from "../internal/baked.js";
import { ExplainerElement } from "../internal/explainer-element.js";
import type { Live } from "../internal/live.js";
import { figure, type Hand } from "../internal/parts.js";
import type { Laid } from "../words/words.js";
import type { RemovalsMeasure } from "./removals-counter.select.js";

/**
 * Returns from the UK as the Home Office published them: the newest running total with what it is made
 * of and the same months a year before, or the quarters since 2004. Most returns are voluntary; the
 * label says so, although the element is called a removals counter. It shows a recorded total with its
 * date and does not run.
 *
 * @tag removals-counter
 */
export class RemovalsCounter extends ExplainerElement<Laid> {
  static override readonly tag = "removals-counter";

  /** What is counted. `returns` is enforced and voluntary returns together. */
  @property({ reflect: true, useDefault: true }) measure: RemovalsMeasure = "returns";

  /** `total`: the newest published total of the span. `history`: the published series, step by step. */
  @property({ reflect: true, useDefault: true }) view: "total" | "history" = "total";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override get views(): BakedViews<Laid> {
    return views;
  }

  protected override live(): Promise<Live<Laid>> {
    return import("./removals-counter.live.js");
  }

  protected override layout(
    words: Laid,
    hand: Hand,
    chart: TemplateResult | typeof nothing,
  ): TemplateResult {
    return figure(words, hand, chart);
  }
}
