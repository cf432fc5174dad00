/** All that <deaths-tally> loads when a view was not built, or a reader asks for more. */
export { explain, needs } from "./deaths-tally.explain.js";
export * from "../internal/live.js";
