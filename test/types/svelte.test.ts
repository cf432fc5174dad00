/** What Svelte's templates accept and reject, as its language tools see them. */
import type { SvelteHTMLElements } from "svelte/elements";
import type {} from "../../src/frameworks/svelte.js";

export const accepted: [
  SvelteHTMLElements["crossings-timeline"],
  SvelteHTMLElements["quote-card"],
  SvelteHTMLElements["deaths-tally"],
] = [
  {
    measure: "boats",
    interval: "month",
    "as-of": "2024-12-29",
    class: "wide",
    "onexplainer-error": ({ code }) => [code satisfies string],
  },
  { quote: "cooper-returns-target", "no-evidence": true },
  { by: "cause", scope: "channel", lang: "fr" },
];

export const rejected: [
  SvelteHTMLElements["crossings-timeline"],
  SvelteHTMLElements["removals-counter"],
  SvelteHTMLElements["deaths-tally"],
] = [
  // @ts-expect-error No such measure.
  { measure: "ships" },
  // @ts-expect-error An attribute of another element.
  { by: "year" },
  // @ts-expect-error A day is text.
  { from: 2024 },
];
