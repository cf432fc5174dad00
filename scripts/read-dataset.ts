/** Reads `data/` from disk and stops with file, row and remedy where it is not sound. */
import { readdirSync, readFileSync } from "node:fs";
import { describeFaults, faultsOf } from "../src/data/check.js";
import type { Dataset } from "../src/data/schema.js";
import { wordingFaults } from "./wording-rules.js";

const collections = [
  "sources",
  "measures",
  "readings",
  "incidents",
  "claims",
  "quotes",
  "events",
  "changes",
];

/** The dataset of a folder, checked. Throws an error that lists every fault. */
export function readDataset(folder: string): Dataset {
  const candidate = readUnchecked(folder);
  const faults = faultsOf(candidate);
  // Only of what is sound in shape can the words be read.
  if (!faults.length) faults.push(...wordingFaults(candidate as Dataset));
  if (faults.length) throw new Error(`The dataset is not sound:\n${describeFaults(faults)}`);
  return candidate as Dataset;
}

/** What the files of a folder hold, whether or not it is sound. */
export function readUnchecked(folder: string): unknown {
  const candidate: Record<string, unknown> = {
    schema: 1,
    series: readdirSync(`${folder}/series`)
      .sort()
      .map((file) => readJson(`${folder}/series/${file}`)),
  };
  for (const name of collections) candidate[name] = readJson(`${folder}/${name}.json`);
  const ofEvents = readJson(`${folder}/event-sources.json`);
  candidate["sources"] = [candidate["sources"], ofEvents].flat();
  return candidate;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${String(error)}. Look for a missing comma or quote.`);
  }
}
