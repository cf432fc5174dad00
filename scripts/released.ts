/** Writes `test/released.json`: the figures as released, against which later changes are held. Run at a release. */
import { writeFileSync } from "node:fs";
import type { Dataset } from "../src/data/schema.js";
import { readDataset } from "./read-dataset.js";

/** What a release promises never to change without a row in the ledger. */
export interface Released {
  readonly readings: Record<string, number>;
  readonly series: Record<string, (number | null)[]>;
  readonly incidents: Record<string, [number, number]>;
  /** Ids of the other collections: they are never renamed or removed. */
  readonly ids: Record<string, string[]>;
}

export function figuresOf(dataset: Dataset): Released {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const { sources, measures, claims, quotes, events, changes } = dataset;
  return {
    readings: Object.fromEntries(dataset.readings.map(({ id, value }) => [id, value])),
    series: Object.fromEntries(dataset.series.map(({ id, values }) => [id, values])),
    incidents: Object.fromEntries(
      dataset.incidents.map(({ id, dead, missing }) => [id, [dead, missing]]),
    ),
    ids: {
      sources: ids(sources),
      measures: ids(measures),
      claims: ids(claims),
      quotes: ids(quotes),
      events: ids(events),
      changes: ids(changes),
    },
  };
}

if (process.argv[1]?.endsWith("released.ts"))
  writeFileSync("test/released.json", `${JSON.stringify(figuresOf(readDataset("data")))}\n`);
