/** Which figures somebody holds: the day they were last copied or corrected, and what each chunk of the dataset is. */
import { chunkLoaders, type Chunk } from "./chunk-loaders.js";

/** The day, and the hash of the JSON of each chunk. */
export interface Edition {
  readonly date: string;
  readonly chunks: Readonly<Record<Chunk, string>>;
}

/** What `cdn/data/newest.json` says: the edition of the chunks beside it, and the release that wrote them. */
export interface Manifest extends Edition {
  readonly schema: 1;
  readonly version: string;
}

/** The names of all chunks. */
export const chunkNames = Object.keys(chunkLoaders) as Chunk[];

/** The file of a chunk, beside its manifest. */
export function chunkFile(name: Chunk, hash: string): string {
  return `${name}-${hash}.json`;
}

/** The manifest in a document, or why it is none. */
export function readManifest(candidate: unknown): Manifest | string {
  if (typeof candidate !== "object" || candidate === null) return "it is no object.";
  const { schema, version, date, chunks } = candidate as Partial<Record<string, unknown>>;
  if (schema !== 1)
    return `its schema is ${JSON.stringify(schema)}, and this release reads 1. Update the scripts.`;
  if (typeof version !== "string") return "its version is missing.";
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(date))
    return 'its date is no day such as "2026-09-24".';
  const hashes = (chunks ?? {}) as Partial<Record<string, unknown>>;
  const lacking = chunkNames.filter((name) => !/^[0-9a-z]{1,7}$/.test(String(hashes[name])));
  if (lacking.length) return `its chunks lack ${lacking.join(", ")}.`;
  return { schema, version, date, chunks: hashes as Edition["chunks"] };
}
