import { deathsTally } from "../attributes.js";
import { property } from "../element/property.js";
import { views } from "../prerender/views/deaths-tally.js";
import type { PrerenderedViews } from "../prerender/decode.js";
import { ExplainerElement } from "../element/explainer-element.js";
import type { Loaders } from "../element/ask.js";
import { loaders } from "./deaths-tally.loaders.js";

/**
 * People recorded as having died or gone missing on the way to the UK, one mark for each, as compiled
 * by IOM's Missing Migrants Project. The dead and the missing are kept apart, every count is a minimum,
 * and nothing about a person is shown. Nothing moves.
 *
 * @tag deaths-tally
 */
export class DeathsTally extends ExplainerElement {
  static override readonly tag = "deaths-tally";

  /** How the record is divided. */
  @property({ reflect: true, useDefault: true }) by: "year" | "month" | "cause" | "incident" =
    "year";

  /** `route`: the whole way to the UK, as the compiler defines it. `channel`: the part whose place names the Channel, derived by us. */
  @property({ reflect: true, useDefault: true }) scope: "route" | "channel" = "route";

  /** `tally`: one mark for each person. `inline`: the number of the dead alone, in running text. */
  @property({ reflect: true, useDefault: true }) view: "tally" | "inline" = "tally";

  /** What `view="inline"` says: the number, a sentence with it, or how it changed. */
  @property({ reflect: true, useDefault: true }) show: "value" | "sentence" | "change" = "value";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override get views(): PrerenderedViews {
    return views;
  }

  protected override readonly attributeTable = deathsTally;

  protected override readonly loaders: Loaders = loaders;
}

declare global {
  interface HTMLElementTagNameMap {
    "deaths-tally": DeathsTally;
  }
}
