import { CrossingsTimeline } from "./crossings-timeline.element.js";

// A second copy of the package on the page leaves the tag to the first.
if (!customElements.get("crossings-timeline"))
  customElements.define("crossings-timeline", CrossingsTimeline);

declare global {
  interface HTMLElementTagNameMap {
    "crossings-timeline": CrossingsTimeline;
  }
}
