/** What a quote card loads for a view that was not prerendered. */
import type { Loaders } from "../element/ask.js";

export const loaders = {
  tag: "quote-card",
  definition: () => import("./definition.js"),
  chart: () => import("./quote-card.chart.js"),
  chunks: () => ["common", "quotes", "claims", "readings", "returns"],
} satisfies Loaders;
