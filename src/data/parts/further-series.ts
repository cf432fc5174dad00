/** Published series that no widget draws yet. */
import arrivalBoatsByWeek from "../../../data/series/arrival-boats-by-week.json";
import arrivalsByWeek from "../../../data/series/arrivals-by-week.json";
import preventedPeopleByWeek from "../../../data/series/prevented-people-by-week.json";
import preventionEventsByWeek from "../../../data/series/prevention-events-by-week.json";
import uncontrolledLandingsByDay from "../../../data/series/uncontrolled-landings-by-day.json";
import uncontrolledLandingsByWeek from "../../../data/series/uncontrolled-landings-by-week.json";
import type { Dataset } from "../schema.js";

export const part = {
  series: [
    arrivalBoatsByWeek,
    arrivalsByWeek,
    preventedPeopleByWeek,
    preventionEventsByWeek,
    uncontrolledLandingsByDay,
    uncontrolledLandingsByWeek,
  ],
} as Pick<Dataset, "series">;
