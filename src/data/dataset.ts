/** The whole dataset at once: for files, tests and whatever runs where bytes do not count. Elements load chunks. */
import { chunk as arrivals } from "./chunks/arrivals.js";
import { chunk as boats } from "./chunks/boats.js";
import { chunk as claims } from "./chunks/claims.js";
import { chunk as common } from "./chunks/common.js";
import { chunk as events } from "./chunks/events.js";
import { chunk as furtherSeries } from "./chunks/further-series.js";
import { chunk as incidents } from "./chunks/incidents.js";
import { chunk as quotes } from "./chunks/quotes.js";
import { chunk as readings } from "./chunks/readings.js";
import { chunk as returns } from "./chunks/returns.js";
import { mergeChunks } from "./merge-chunks.js";
import type { Dataset } from "./schema.js";

/** All we hold, in the shape of `src/data/schema.ts`. */
export const dataset: Dataset = mergeChunks([
  common,
  claims,
  quotes,
  events,
  readings,
  incidents,
  returns,
  arrivals,
  boats,
  furtherSeries,
]);
