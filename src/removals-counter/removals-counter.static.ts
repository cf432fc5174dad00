/** <removals-counter> where there is no page. */
import type { StaticElement } from "../view/static-element.js";
import { definition } from "./definition.js";
import { example } from "./removals-counter.example.js";

export const removalsCounter: StaticElement = { ...definition, example };
