/** Defines <crossings-timeline>. */
import { CrossingsTimeline } from "./crossings-timeline.element.js";

CrossingsTimeline.define();
