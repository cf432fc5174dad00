/** All that <quote-card> loads when a view was not built, or a reader asks for more. */
export { explain, needs } from "./quote-card.explain.js";
export * from "../internal/live.js";
