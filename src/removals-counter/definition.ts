/** `<removals-counter>`, from its attributes to its words and its picture. */
import { removalsCounter } from "../attributes.js";
import { exportModelOf } from "../words/export-model.js";
import type { Content } from "../words/content.js";
import type { ElementDefinition } from "../view/definition.js";
import { removals } from "./removals-counter.en.js";
import {
  currentOf,
  headlineOf,
  selectRemovals,
  type RemovalsSelection,
} from "./removals-counter.select.js";
import { heardOfRemovals } from "./removals-counter.heard.select.js";
import { heightOfRemovals } from "./removals-counter.height.js";
import { contentOfRemovals, tableOfRemovals } from "./removals-counter.words.js";
import { loaders } from "./removals-counter.loaders.js";

export const definition: ElementDefinition<RemovalsSelection, Content> = {
  tag: "removals-counter",
  attributes: removalsCounter,
  required: [],
  datasetChunks: loaders.chunks,
  select: selectRemovals,
  // Enforcement at work, and what nobody counts, have no element of their own.
  claimSubjects: ["returns", "enforcement", null],
  headline: headlineOf,
  current: currentOf,
  english: { removals },
  content: contentOfRemovals,
  table: tableOfRemovals,
  exportModel: exportModelOf,
  heard: heardOfRemovals,
  height: heightOfRemovals,
  loadChart: loaders.chart,
};
