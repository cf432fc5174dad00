import { CrossingsTimeline } from "./crossings-timeline.element.js";

CrossingsTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    "crossings-timeline": CrossingsTimeline;
  }
}
