/** All that <removals-counter> loads when a view was not built, or a reader asks for more. */
export { explain, needs } from "./removals-counter.explain.js";
export * from "../internal/live.js";
