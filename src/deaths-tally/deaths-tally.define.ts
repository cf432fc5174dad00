/** Defines <deaths-tally>. */
import { DeathsTally } from "./deaths-tally.element.js";

DeathsTally.define();
