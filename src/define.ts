/** Defines all elements. Importing this is all a page needs. */
import "./removals-counter/removals-counter.define.js";
import "./crossings-timeline/crossings-timeline.define.js";
import "./deaths-tally/deaths-tally.define.js";
import "./quote-card/quote-card.define.js";
export { addLanguage } from "./i18n/add-language.js";
