/** People detected arriving: day by day in the operational series, and by month in the official statistics. */
import arrivalsByDay from "../../../data/series/arrivals-by-day.json";
import arrivalsByMonth from "../../../data/series/arrivals-by-month-edition-2026-08.json";
import type { Dataset } from "../schema.js";

export const chunk = {
  series: [arrivalsByDay, arrivalsByMonth],
} as Pick<Dataset, "series">;
