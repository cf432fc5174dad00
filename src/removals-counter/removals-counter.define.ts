/** Defines <removals-counter>. */
import { RemovalsCounter } from "./removals-counter.element.js";

RemovalsCounter.define();
// Whoever imports this has the types of the tag and of its events, too.
export type * from "../element/events.js";
export type { RemovalsCounter };
