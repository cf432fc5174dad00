import { RemovalsCounter } from "./removals-counter.element.js";

RemovalsCounter.define();

declare global {
  interface HTMLElementTagNameMap {
    "removals-counter": RemovalsCounter;
  }
}
