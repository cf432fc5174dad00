/** <deaths-tally> where there is no page. */
import type { StaticElement } from "../view/static-element.js";
import { definition } from "./definition.js";
import { example } from "./deaths-tally.example.js";

export const deathsTally: StaticElement = { ...definition, example };
