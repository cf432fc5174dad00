/** `<crossings-timeline>`, from its attributes to its words and its picture. */
import { crossingsTimeline } from "../attributes.js";
import { exportModelOf } from "../words/export-model.js";
import type { Content } from "../words/content.js";
import type { ElementDefinition } from "../view/definition.js";
import { crossings } from "./crossings-timeline.en.js";
import { heardOfCrossings } from "./crossings-timeline.heard.select.js";
import { selectCrossings, type CrossingsSelection } from "./crossings-timeline.select.js";
import { heightOfCrossings } from "./crossings-timeline.height.js";
import { tableOfCrossings } from "./crossings-timeline.table.words.js";
import { contentOfCrossings } from "./crossings-timeline.words.js";
import { loaders } from "./crossings-timeline.loaders.js";

export const definition: ElementDefinition<CrossingsSelection, Content> = {
  tag: "crossings-timeline",
  attributes: crossingsTimeline,
  required: [],
  datasetChunks: loaders.chunks,
  select: selectCrossings,
  claimSubjects: ["crossings"],
  headline: ({ headline }) => headline,
  current: () => [],
  english: { crossings },
  content: contentOfCrossings,
  table: tableOfCrossings,
  exportModel: exportModelOf,
  heard: heardOfCrossings,
  height: heightOfCrossings,
  loadChart: loaders.chart,
};
