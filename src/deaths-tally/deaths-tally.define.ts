/** Defines <deaths-tally>. */
import { DeathsTally } from "./deaths-tally.element.js";

DeathsTally.define();
// Whoever imports this has the types of the tag and of its events, too.
export type * from "../element/events.js";
export type { DeathsTally };
