/** The whole dataset at once: for files, tests and whatever runs where bytes do not count. Elements load parts. */
import { part as arrivals } from "./parts/arrivals.js";
import { part as boats } from "./parts/boats.js";
import { part as claims } from "./parts/claims.js";
import { part as common } from "./parts/common.js";
import { part as furtherSeries } from "./parts/further-series.js";
import { part as incidents } from "./parts/incidents.js";
import { part as quotes } from "./parts/quotes.js";
import { part as readings } from "./parts/readings.js";
import { part as returns } from "./parts/returns.js";
import { joined } from "./parts.js";
import type { Dataset } from "./schema.js";

/** All we hold, in the shape of `src/data/schema.ts`. */
export const dataset: Dataset = joined([
  common,
  claims,
  quotes,
  readings,
  incidents,
  returns,
  arrivals,
  boats,
  furtherSeries,
]);
