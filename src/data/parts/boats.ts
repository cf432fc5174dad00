/** Boats detected arriving, day by day. */
import arrivalBoatsByDay from "../../../data/series/arrival-boats-by-day.json";
import type { Dataset } from "../schema.js";

export const part = {
  series: [arrivalBoatsByDay],
} as Pick<Dataset, "series">;
