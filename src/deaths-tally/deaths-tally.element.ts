import { property } from "lit/decorators.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, type Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import { ExplainerElement, given, type Content } from "../internal/explainer-element.js";
import { figure } from "../internal/parts.js";
import { shownOf } from "../words/shown.js";
import { selectDeaths, type DeathsBy, type DeathsScope } from "./deaths-tally.select.js";
import { heightOfDeaths } from "./deaths-tally.size.js";
import { wordsOfDeaths } from "./deaths-tally.words.js";

/**
 * People recorded as having died or gone missing on the way to the UK, one mark for each, as compiled
 * by IOM's Missing Migrants Project. The dead and the missing are kept apart, every count is a minimum,
 * and nothing about a person is shown. Nothing moves.
 *
 * @tag deaths-tally
 */
export class DeathsTally extends ExplainerElement {
  /** How the record is divided. */
  @property({ reflect: true, useDefault: true }) by: DeathsBy = "year";

  /** `route`: the whole way to the UK, as the compiler defines it. `channel`: the part whose place names the Channel, derived by us. */
  @property({ reflect: true, useDefault: true }) scope: DeathsScope = "route";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override content(source: Dataset, locale: Locale): Content | Problem {
    const selection = selectDeaths(source, {
      ...this.shared,
      claim: given(this.claim),
      by: this.how("by", this.by, ["year", "month", "cause", "incident"], "year"),
      scope: given(this.scope) ?? "route",
    });
    if (isProblem(selection)) return selection;
    // A count as reported at the time is not divided any further.
    if (selection.kind === "reported") this.how("by", this.by, ["year"], "year");
    const words = wordsOfDeaths(selection, locale);
    return {
      title: words.title,
      shown: shownOf(words, given(this.asOf), locale),
      picture: {
        height: heightOfDeaths(selection),
        draw: async (size) =>
          (await import("./deaths-tally.chart.js")).drawDeaths(selection, size, locale),
      },
      render: (chart, desk) => figure(words, desk, chart),
    };
  }
}
