/** <crossings-timeline> where there is no page. */
import type { StaticElement } from "../view/static-element.js";
import { definition } from "./definition.js";
import { example } from "./crossings-timeline.example.js";

export const crossingsTimeline: StaticElement = { ...definition, example };
