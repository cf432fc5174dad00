/** <quote-card> where there is no page. */
import type { StaticElement } from "../view/static-element.js";
import { definition } from "./definition.js";
import { example } from "./quote-card.example.js";

export const quoteCard: StaticElement = { ...definition, example };
