/** The pages with our elements, by what is on them, and what an author asks for there. */
import type { View } from "../src/static/index.js";
import { ours } from "./fixtures.js";
import { growthPath } from "./growth-data.js";
import type { Kind } from "./site.js";

/** A page with our elements. */
export interface OurPage {
  readonly name: string;
  readonly views: readonly View[];
  /** How often all of them stand on it; once by itself. */
  readonly times?: number;
  /** Where the author's own data is. */
  readonly src?: string;
  /**
   * Present where the page preloads: with the link of the builder's snippet, which names the file of a prerendered
   * view, and these files of `cdn/chunks/`, each without its hash.
   */
  readonly preloads?: readonly string[];
  /** Whether README's own snippet is pasted instead of the builder's. */
  readonly readme?: boolean;
}

export const insideYears = "ours, dates inside years";
export const ownData = "ours, own data";
export const preloaded = (name: string): string => `${name}, preloaded`;

const crossings = (attributes: View["attributes"] = {}): View => ({ tag: ours.tag, attributes });

/** Views of which each lies in a file of its own. */
const prerendered: readonly OurPage[] = [
  { name: "ours, a year by week", views: [crossings({ from: "2024", to: "2024" })] },
  { name: "ours, by day", views: [crossings({ interval: "day" })] },
  { name: "ours, in French", views: [crossings({ lang: "fr" })] },
  { name: "ours, a claim", views: [crossings({ claim: "crossings-2024" })] },
];
export const chosen = prerendered.map(({ name }) => name);

/** A view that was not prerendered, and the chunks it takes. */
const within = { name: insideYears, views: [crossings({ from: "2024-03", to: "2024-10" })] };
const needed = [
  "crossings-timeline.definition",
  "view-loader",
  "pictures",
  "common",
  "arrivals",
  "events",
];

/** On a page of a hundred: ten views, each in a file of its own but the first. */
const ten: readonly View[] = [
  {},
  { interval: "week" },
  { interval: "quarter" },
  { interval: "year" },
  { measure: "boats" },
  { measure: "people-per-boat" },
  { view: "cumulative" },
  { from: "2023", to: "2023" },
  { from: "2024", to: "2024" },
  { claim: "crossings-2024" },
].map((attributes) => crossings(attributes));

export const four: readonly View[] = [
  crossings(),
  { tag: "removals-counter", attributes: {} },
  { tag: "deaths-tally", attributes: {} },
  { tag: "quote-card", attributes: { quote: "cooper-returns-target" } },
];

/** The whole series by day, whose span is changed, or whose data. */
const byDay = { name: ours.name, views: [crossings({ interval: "day", events: "none" })] };

export const ourPages: Readonly<Record<Kind, readonly OurPage[]>> = {
  one: [
    { name: ours.name, views: [crossings()] },
    { name: "ours, README's snippet", views: [crossings()], readme: true },
    ...prerendered,
    within,
    { name: ownData, views: [crossings()], src: growthPath(3_000) },
    ...prerendered.map((page) => ({ ...page, name: preloaded(page.name), preloads: [] })),
    { ...within, name: preloaded(within.name), preloads: needed },
  ],
  hundred: [
    { name: ours.name, views: ten, times: 10 },
    { name: "ours, 300", views: ten, times: 30 },
  ],
  four: [{ name: ours.name, views: four }],
  days: [byDay],
  growth: [byDay],
};
