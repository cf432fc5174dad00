import { removalsCounter } from "../attributes.js";
import { property } from "../element/property.js";
import { views } from "../prerender/views/removals-counter.js";
import type { ElementMeasures } from "../data/element-measures.js";
import type { PrerenderedViews } from "../prerender/decode.js";
import { ExplainerElement } from "../element/explainer-element.js";
import type { Loaders } from "../element/ask.js";
import { loaders } from "./removals-counter.loaders.js";

/**
 * Returns from the UK as the Home Office published them: the newest running total with what it is made
 * of and the same months a year before, or the quarters since 2004. Most returns are voluntary; the
 * label says so, although the element is called a removals counter. It shows a recorded total with its
 * date and does not run.
 *
 * @tag removals-counter
 */
export class RemovalsCounter extends ExplainerElement {
  static override readonly tag = "removals-counter";

  /** What is counted. `returns` is enforced and voluntary returns together. */
  @property({ reflect: true, useDefault: true }) measure: ElementMeasures["removals-counter"] =
    "returns";

  /** `total`: the newest published total of the span. `history`: the published series, step by step. `inline`: the number alone, in running text. */
  @property({ reflect: true, useDefault: true }) view: "total" | "history" | "inline" = "total";

  /** What `view="inline"` says: the number, a sentence with it, or how it changed. */
  @property({ reflect: true, useDefault: true }) show: "value" | "sentence" | "change" = "value";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override get views(): PrerenderedViews {
    return views;
  }

  protected override readonly attributeTable = removalsCounter;

  protected override readonly loaders: Loaders = loaders;
}

declare global {
  interface HTMLElementTagNameMap {
    "removals-counter": RemovalsCounter;
  }
}
