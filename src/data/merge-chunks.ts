/** Puts chunks of the dataset together. */
import type { Collections } from "./chunk-loaders.js";
import type { Dataset } from "./schema.js";

/** One dataset of several chunks. */
export function mergeChunks(chunks: readonly Collections[]): Dataset {
  const empty = {
    sources: [],
    measures: [],
    readings: [],
    incidents: [],
    claims: [],
    quotes: [],
    events: [],
    changes: [],
  };
  return {
    schema: 1,
    ...Object.assign(empty, ...chunks),
    sources: chunks.flatMap(({ sources = [] }) => sources),
    series: chunks.flatMap(({ series = [] }) => series),
  };
}
