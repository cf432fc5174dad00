/** People detected arriving, day by day. */
import arrivalsByDay from "../../../data/series/arrivals-by-day.json";
import type { Dataset } from "../schema.js";

export const part = {
  series: [arrivalsByDay],
} as Pick<Dataset, "series">;
