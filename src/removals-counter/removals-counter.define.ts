/** Defines <removals-counter>. */
import { RemovalsCounter } from "./removals-counter.element.js";

RemovalsCounter.define();
