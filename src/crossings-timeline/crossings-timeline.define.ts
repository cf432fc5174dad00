/** Defines <crossings-timeline>. */
import { CrossingsTimeline } from "./crossings-timeline.element.js";

CrossingsTimeline.define();
// Whoever imports this has the types of the tag and of its events, too.
export type * from "../element/events.js";
export type { CrossingsTimeline };
