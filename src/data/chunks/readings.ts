/** Published running totals. */
import readings from "../../../data/readings.json";
import type { Dataset } from "../schema.js";

export const chunk = { readings } as Pick<Dataset, "readings">;
