/** What a crossings timeline loads for a view that was not prerendered. */
import type { Loaders } from "../element/ask.js";

export const loaders = {
  tag: "crossings-timeline",
  definition: () => import("./definition.js"),
  chart: () => import("./crossings-timeline.chart.js"),
  chunks: ({ measure = "people", claim, events }) => [
    "common",
    "arrivals",
    ...(events === "none" ? [] : (["events"] as const)),
    ...(measure === "people" && claim === undefined ? [] : (["boats"] as const)),
    ...(claim === undefined ? [] : (["claims", "readings"] as const)),
  ],
} satisfies Loaders;
