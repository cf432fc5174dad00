/** Recorded deaths, an incident a row. */
import incidents from "../../../data/incidents.json";
import type { Dataset } from "../schema.js";

export const chunk = { incidents } as Pick<Dataset, "incidents">;
