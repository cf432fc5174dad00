/** `<deaths-tally>`, from its attributes to its words and its picture. */
import { deathsTally } from "../attributes.js";
import { exportModelOf } from "../words/export-model.js";
import type { Content } from "../words/content.js";
import type { ElementDefinition } from "../view/definition.js";
import { deaths } from "./deaths-tally.en.js";
import {
  currentOf,
  headlineOf,
  selectDeaths,
  type DeathsSelection,
} from "./deaths-tally.select.js";
import { heightOfDeaths } from "./deaths-tally.height.js";
import { contentOfDeaths, tableOfDeaths } from "./deaths-tally.words.js";
import { loaders } from "./deaths-tally.loaders.js";

export const definition: ElementDefinition<DeathsSelection, Content> = {
  tag: "deaths-tally",
  attributes: deathsTally,
  required: [],
  // Arrivals stand beside the deaths.
  datasetChunks: loaders.chunks,
  select: selectDeaths,
  claimSubjects: ["deaths"],
  headline: headlineOf,
  current: currentOf,
  english: { deaths },
  content: contentOfDeaths,
  table: tableOfDeaths,
  exportModel: exportModelOf,
  height: heightOfDeaths,
  loadChart: loaders.chart,
};
