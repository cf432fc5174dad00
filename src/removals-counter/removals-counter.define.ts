import { RemovalsCounter } from "./removals-counter.element.js";

// A second copy of the package on the page leaves the tag to the first.
if (!customElements.get("removals-counter"))
  customElements.define("removals-counter", RemovalsCounter);

declare global {
  interface HTMLElementTagNameMap {
    "removals-counter": RemovalsCounter;
  }
}
