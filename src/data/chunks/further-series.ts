/** Published series that no element draws: the days are checked against the weeks. */
import arrivalBoatsByWeek from "../../../data/series/arrival-boats-by-week.json";
import arrivalBoatsByYear from "../../../data/series/arrival-boats-by-year-edition-2026-08.json";
import arrivalsByWeek from "../../../data/series/arrivals-by-week.json";
import arrivalsByYear from "../../../data/series/arrivals-by-year-edition-2026-08.json";
import type { Dataset } from "../schema.js";

export const chunk = {
  series: [arrivalBoatsByWeek, arrivalBoatsByYear, arrivalsByWeek, arrivalsByYear],
} as Pick<Dataset, "series">;
