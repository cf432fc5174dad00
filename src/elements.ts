/** The elements for whatever has no page, a line each: everything each is made of. */
export { crossingsTimeline } from "./crossings-timeline/crossings-timeline.static.js";
export { deathsTally } from "./deaths-tally/deaths-tally.static.js";
export { quoteCard } from "./quote-card/quote-card.static.js";
export { removalsCounter } from "./removals-counter/removals-counter.static.js";
