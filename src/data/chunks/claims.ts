/** What was said, with what it was checked against. */
import claims from "../../../data/claims.json";
import type { Dataset } from "../schema.js";

export const chunk = { claims } as Pick<Dataset, "claims">;
