/** What a deaths tally loads for a view that was not prerendered. */
import type { Loaders } from "../element/ask.js";

export const loaders = {
  tag: "deaths-tally",
  definition: () => import("./definition.js"),
  chart: () => import("./deaths-tally.chart.js"),
  chunks: ({ claim }) => [
    "common",
    "incidents",
    "readings",
    "arrivals",
    ...(claim === undefined ? [] : (["claims"] as const)),
  ],
} satisfies Loaders;
