import type { nothing, TemplateResult } from "lit";
import { property } from "../internal/property.js";
import { views } from "../baked/deaths-tally.js";
import type { BakedViews } from "../internal/baked.js";
import { ExplainerElement } from "../internal/explainer-element.js";
import type { Live } from "../internal/live.js";
import { figure, type Hand } from "../internal/parts.js";
import type { Laid } from "../words/words.js";
import type { DeathsBy, DeathsScope } from "./deaths-tally.select.js";

/**
 * People recorded as having died or gone missing on the way to the UK, one mark for each, as compiled
 * by IOM's Missing Migrants Project. The dead and the missing are kept apart, every count is a minimum,
 * and nothing about a person is shown. Nothing moves.
 *
 * @tag deaths-tally
 */
export class DeathsTally extends ExplainerElement<Laid> {
  static override readonly tag = "deaths-tally";

  /** How the record is divided. */
  @property({ reflect: true, useDefault: true }) by: DeathsBy = "year";

  /** `route`: the whole way to the UK, as the compiler defines it. `channel`: the part whose place names the Channel, derived by us. */
  @property({ reflect: true, useDefault: true }) scope: DeathsScope = "route";

  /** The id of a reported claim to show beside the record. */
  @property({ reflect: true }) claim?: string | undefined;

  protected override get views(): BakedViews<Laid> {
    return views;
  }

  protected override live(): Promise<Live<Laid>> {
    return import("./deaths-tally.live.js");
  }

  protected override layout(
    words: Laid,
    hand: Hand,
    chart: TemplateResult | typeof nothing,
  ): TemplateResult {
    return figure(words, hand, chart);
  }
}
