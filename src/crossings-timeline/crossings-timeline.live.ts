/** All that <crossings-timeline> loads when a view was not built, or a reader asks for more. */
export { explain, needs } from "./crossings-timeline.explain.js";
export * from "../internal/live.js";
