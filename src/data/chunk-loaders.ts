/** Where each chunk of the dataset is loaded from. */
import type { Dataset } from "./schema.js";

export type Collections = Partial<Omit<Dataset, "schema">>;

export const chunkLoaders = {
  common: () => import("./chunks/common.js"),
  claims: () => import("./chunks/claims.js"),
  quotes: () => import("./chunks/quotes.js"),
  readings: () => import("./chunks/readings.js"),
  incidents: () => import("./chunks/incidents.js"),
  events: () => import("./chunks/events.js"),
  returns: () => import("./chunks/returns.js"),
  arrivals: () => import("./chunks/arrivals.js"),
  boats: () => import("./chunks/boats.js"),
} satisfies Record<string, () => Promise<{ chunk: Collections }>>;

export type Chunk = keyof typeof chunkLoaders;
