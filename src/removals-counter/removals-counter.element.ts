import { property } from "lit/decorators.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import { ExplainerElement, given, type Content } from "../internal/explainer-element.js";
import { figure } from "../internal/parts.js";
import { shownOf } from "../words/shown.js";
import { selectRemovals, type RemovalsMeasure } from "./removals-counter.select.js";
import { heightOfRemovals } from "./removals-counter.size.js";
import { wordsOfRemovals } from "./removals-counter.words.js";

/**
 * Returns from the UK as the Home Office published them: the newest running total with what it is made
 * of and the same months a year before, or the quarters since 2004. Most returns are voluntary; the
 * label says so, although the element is called a removals counter. It shows a recorded total with its
 * date and does not run.
 *
 * @tag removals-counter
 */
export class RemovalsCounter extends ExplainerElement {
  /** What is counted. `returns` is enforced and voluntary returns together. */
  @property({ reflect: true, useDefault: true }) measure: RemovalsMeasure = "returns";

  /** `total`: the newest published total of the span. `history`: the published series, step by step. */
  @property({ reflect: true, useDefault: true }) view: "total" | "history" = "total";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override content(source: Dataset, locale: Locale): Content | Problem {
    const selection = selectRemovals(source, {
      ...this.shared,
      claim: given(this.claim),
      measure: given(this.measure) ?? "returns",
      view: this.how("view", this.view, ["total", "history"], "total"),
    });
    if (isProblem(selection)) return selection;
    const words = wordsOfRemovals(selection, locale);
    return {
      title: words.title,
      shown: shownOf(words, given(this.asOf), locale),
      picture: {
        height: heightOfRemovals(selection),
        draw: async (size) =>
          (await import("./removals-counter.chart.js")).drawRemovals(selection, size, locale),
      },
      render: (chart, desk) => figure(words, desk, chart),
    };
  }
}
