/** The dataset in chunks: a page loads only the collections and series that its elements ask for, each once. */
import { chunkLoaders, type Chunk, type Collections } from "./chunk-loaders.js";
import { mergeChunks } from "./merge-chunks.js";
import type { Dataset } from "./schema.js";

const loaded = new Map<Chunk, Collections>();
const datasets = new Map<string, Dataset>();

/** Loads what is not here yet. Rejects where a chunk could not be loaded; the next call tries again. */
export async function loadChunks(names: readonly Chunk[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      if (!loaded.has(name)) loaded.set(name, (await chunkLoaders[name]()).chunk);
    }),
  );
}

/** A dataset of these chunks, its other collections empty; `null` while one of them is not here. */
export function datasetOf(names: readonly Chunk[]): Dataset | null {
  const key = names.join();
  const known = datasets.get(key);
  if (known) return known;
  const found = names.flatMap((name) => loaded.get(name) ?? []);
  if (found.length < names.length) return null;
  const made = mergeChunks(found);
  datasets.set(key, made);
  return made;
}
