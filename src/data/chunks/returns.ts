/** Returns by quarter and year, in every edition we hold. Made by scripts/convert.ts. */
import asylumRelatedEnforcedByYearEdition202402 from "../../../data/series/asylum-related-enforced-by-year-edition-2024-02.json";
import asylumRelatedVoluntaryByYearEdition202402 from "../../../data/series/asylum-related-voluntary-by-year-edition-2024-02.json";
import enforcedByQuarterEdition202402 from "../../../data/series/enforced-by-quarter-edition-2024-02.json";
import enforcedByQuarterEdition202602 from "../../../data/series/enforced-by-quarter-edition-2026-02.json";
import enforcedByQuarterEdition202605 from "../../../data/series/enforced-by-quarter-edition-2026-05.json";
import offendersByQuarterEdition202402 from "../../../data/series/offenders-by-quarter-edition-2024-02.json";
import portRefusalsByQuarterEdition202402 from "../../../data/series/port-refusals-by-quarter-edition-2024-02.json";
import portRefusalsByQuarterEdition202602 from "../../../data/series/port-refusals-by-quarter-edition-2026-02.json";
import portRefusalsByQuarterEdition202605 from "../../../data/series/port-refusals-by-quarter-edition-2026-05.json";
import voluntaryByQuarterEdition202402 from "../../../data/series/voluntary-by-quarter-edition-2024-02.json";
import voluntaryByQuarterEdition202602 from "../../../data/series/voluntary-by-quarter-edition-2026-02.json";
import voluntaryByQuarterEdition202605 from "../../../data/series/voluntary-by-quarter-edition-2026-05.json";
import type { Dataset } from "../schema.js";

export const chunk = {
  series: [
    asylumRelatedEnforcedByYearEdition202402,
    asylumRelatedVoluntaryByYearEdition202402,
    enforcedByQuarterEdition202402,
    enforcedByQuarterEdition202602,
    enforcedByQuarterEdition202605,
    offendersByQuarterEdition202402,
    portRefusalsByQuarterEdition202402,
    portRefusalsByQuarterEdition202602,
    portRefusalsByQuarterEdition202605,
    voluntaryByQuarterEdition202402,
    voluntaryByQuarterEdition202602,
    voluntaryByQuarterEdition202605,
  ],
} as Pick<Dataset, "series">;
