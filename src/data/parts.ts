/** The dataset in parts: a page loads only the collections and series that its widgets ask for, each once. */
import type { Dataset } from "./schema.js";

type Held = Partial<Omit<Dataset, "schema">>;

const parts = {
  common: () => import("./parts/common.js"),
  claims: () => import("./parts/claims.js"),
  quotes: () => import("./parts/quotes.js"),
  readings: () => import("./parts/readings.js"),
  incidents: () => import("./parts/incidents.js"),
  returns: () => import("./parts/returns.js"),
  arrivals: () => import("./parts/arrivals.js"),
  boats: () => import("./parts/boats.js"),
} satisfies Record<string, () => Promise<{ part: Held }>>;

export type Part = keyof typeof parts;

const held = new Map<Part, Held>();
const datasets = new Map<string, Dataset>();

/** Loads what is not here yet. Rejects where a part could not be loaded; the next call tries again. */
export async function loadParts(names: readonly Part[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      if (!held.has(name)) held.set(name, (await parts[name]()).part);
    }),
  );
}

/** A dataset of these parts, its other collections empty; `null` while one of them is not here. */
export function datasetOf(names: readonly Part[]): Dataset | null {
  const key = names.join();
  const known = datasets.get(key);
  if (known) return known;
  const found = names.flatMap((name) => held.get(name) ?? []);
  if (found.length < names.length) return null;
  const made = joined(found);
  datasets.set(key, made);
  return made;
}

/** One dataset of several parts. */
export function joined(pieces: readonly Held[]): Dataset {
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
    ...Object.assign(empty, ...pieces),
    series: pieces.flatMap(({ series = [] }) => series),
  };
}
