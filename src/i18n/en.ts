/** English, whole: the words that every element shares, and those of each. */
import { crossings } from "../crossings-timeline/crossings-timeline.en.js";
import { deaths } from "../deaths-tally/deaths-tally.en.js";
import { quote } from "../quote-card/quote-card.en.js";
import { removals } from "../removals-counter/removals-counter.en.js";
import type { Language } from "./language.js";
import { shared } from "./shared.en.js";

export const en = { ...shared, crossings, deaths, quote, removals };

export const language: Language = { messages: en, texts: {} };
