/** What a removals counter loads for a view that was not prerendered. */
import type { Loaders } from "../element/ask.js";

export const loaders = {
  tag: "removals-counter",
  definition: () => import("./definition.js"),
  chart: () => import("./removals-counter.chart.js"),
  chunks: ({ claim }) => [
    "common",
    "readings",
    "returns",
    ...(claim === undefined ? [] : (["claims"] as const)),
  ],
} satisfies Loaders;
