import { DeathsTally } from "./deaths-tally.element.js";

DeathsTally.define();

declare global {
  interface HTMLElementTagNameMap {
    "deaths-tally": DeathsTally;
  }
}
