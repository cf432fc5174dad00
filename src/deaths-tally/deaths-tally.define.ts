import { DeathsTally } from "./deaths-tally.element.js";

// A second copy of the package on the page leaves the tag to the first.
if (!customElements.get("deaths-tally")) customElements.define("deaths-tally", DeathsTally);

declare global {
  interface HTMLElementTagNameMap {
    "deaths-tally": DeathsTally;
  }
}
