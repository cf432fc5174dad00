/** Boats detected arriving: day by day in the operational series, and by month in the official statistics. */
import arrivalBoatsByDay from "../../../data/series/arrival-boats-by-day.json";
import arrivalBoatsByMonth from "../../../data/series/arrival-boats-by-month-edition-2026-08.json";
import type { Dataset } from "../schema.js";

export const chunk = {
  series: [arrivalBoatsByDay, arrivalBoatsByMonth],
} as Pick<Dataset, "series">;
