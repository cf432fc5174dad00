/** Pages of other people with the four elements on them, and what can be read off such a page. */
import type { Browser, Page } from "puppeteer-core";
import { readDataset } from "../../../scripts/read-dataset.js";
import { open, serve, type Server } from "../browser.js";

/** Each element as it was built, explained from our dataset, and from somebody's own; and the number that must stand there. */
const views: readonly (readonly [string, string])[] = [
  [`<removals-counter as-of="2024-12-29"></removals-counter>`, "13,460"],
  [`<removals-counter measure="enforced" view="history"></removals-counter>`, "9,914"],
  [`<crossings-timeline></crossings-timeline>`, "208,507"],
  [`<crossings-timeline from="2024" to="2024-12-13"></crossings-timeline>`, "34,880"],
  [`<crossings-timeline src="/own.json" from="2024" interval="month"></crossings-timeline>`, ""],
  [`<deaths-tally as-of="2024-12-29"></deaths-tally>`, "at least 77"],
  [`<deaths-tally by="cause" lang="fr"></deaths-tally>`, ""],
  [`<quote-card quote="cooper-returns-target"></quote-card>`, ""],
  [`<quote-card quote="ginn-real-people" lang="ar"></quote-card>`, ""],
];

export const markup = views.map(([tag]) => tag).join("\n");
