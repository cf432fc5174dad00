/** The dataset: every file of `data/`, typed. That the JSON is what the types say is checked when we build and test. */
import sources from "../../data/sources.json";
import measures from "../../data/measures.json";
import readings from "../../data/readings.json";
import incidents from "../../data/incidents.json";
import claims from "../../data/claims.json";
import quotes from "../../data/quotes.json";
import events from "../../data/events.json";
import changes from "../../data/changes.json";
import arrivalBoatsByDay from "../../data/series/arrival-boats-by-day.json";
import arrivalBoatsByWeek from "../../data/series/arrival-boats-by-week.json";
import arrivalsByDay from "../../data/series/arrivals-by-day.json";
import arrivalsByWeek from "../../data/series/arrivals-by-week.json";
import asylumRelatedEnforcedByYearEdition202402 from "../../data/series/asylum-related-enforced-by-year-edition-2024-02.json";
import asylumRelatedPortByYearEdition202402 from "../../data/series/asylum-related-port-by-year-edition-2024-02.json";
import asylumRelatedVoluntaryByYearEdition202402 from "../../data/series/asylum-related-voluntary-by-year-edition-2024-02.json";
import enforcedByQuarterEdition202402 from "../../data/series/enforced-by-quarter-edition-2024-02.json";
import enforcedByQuarterEdition202602 from "../../data/series/enforced-by-quarter-edition-2026-02.json";
import offendersByQuarterEdition202402 from "../../data/series/offenders-by-quarter-edition-2024-02.json";
import portRefusalsByQuarterEdition202402 from "../../data/series/port-refusals-by-quarter-edition-2024-02.json";
import portRefusalsByQuarterEdition202602 from "../../data/series/port-refusals-by-quarter-edition-2026-02.json";
import preventedPeopleByWeek from "../../data/series/prevented-people-by-week.json";
import preventionEventsByWeek from "../../data/series/prevention-events-by-week.json";
import uncontrolledLandingsByDay from "../../data/series/uncontrolled-landings-by-day.json";
import uncontrolledLandingsByWeek from "../../data/series/uncontrolled-landings-by-week.json";
import voluntaryByQuarterEdition202402 from "../../data/series/voluntary-by-quarter-edition-2024-02.json";
import voluntaryByQuarterEdition202602 from "../../data/series/voluntary-by-quarter-edition-2026-02.json";
import type { Dataset } from "./schema.js";

const series = [
  arrivalBoatsByDay,
  arrivalBoatsByWeek,
  arrivalsByDay,
  arrivalsByWeek,
  asylumRelatedEnforcedByYearEdition202402,
  asylumRelatedPortByYearEdition202402,
  asylumRelatedVoluntaryByYearEdition202402,
  enforcedByQuarterEdition202402,
  enforcedByQuarterEdition202602,
  offendersByQuarterEdition202402,
  portRefusalsByQuarterEdition202402,
  portRefusalsByQuarterEdition202602,
  preventedPeopleByWeek,
  preventionEventsByWeek,
  uncontrolledLandingsByDay,
  uncontrolledLandingsByWeek,
  voluntaryByQuarterEdition202402,
  voluntaryByQuarterEdition202602,
];

/** All we hold, in the shape of `src/data/schema.ts`. */
export const dataset = {
  schema: 1,
  series,
  sources,
  measures,
  readings,
  incidents,
  claims,
  quotes,
  events,
  changes,
} as Dataset;
