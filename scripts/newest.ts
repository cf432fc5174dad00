/**
 * Writes the dataset as the JSON that pages with `live` ask for: `newest.json`, and each chunk beside it under the name of
 * its hash. `npm run build:data` writes `cdn/data/`; a host that puts that folder up has the newest figures.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chunkLoaders, type Collections } from "../src/data/chunk-loaders.js";
import { describeFaults, faultsOf } from "../src/data/check.js";
import {
  chunkFile,
  chunkNames,
  readManifest,
  type Edition,
  type Manifest,
} from "../src/data/edition.js";
import { hashOf } from "../src/data/hash.js";
import { publishedOf, unexplained } from "../src/data/ledger.js";
import { mergeChunks } from "../src/data/merge-chunks.js";
import type { Dataset } from "../src/data/schema.js";
import { readDataset } from "./read-dataset.js";

const FOLDER = "cdn/data";

/** The edition of what `data/` holds. */
export async function editionOf(dataset: Dataset): Promise<Edition> {
  const texts = await chunkTexts();
  const days = [
    ...dataset.sources.map(({ retrieved }) => retrieved),
    ...dataset.changes.map(({ date }) => date),
  ];
  return {
    date:
      days
        .filter((day) => day.length === 10)
        .sort()
        .at(-1) ?? "",
    chunks: Object.fromEntries(
      texts.map(([name, text]) => [name, hashOf(text)]),
    ) as Edition["chunks"],
  };
}

/** Writes the folder anew, and gives what its manifest says. */
export async function writeNewest(folder: string): Promise<Manifest> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const manifest: Manifest = { schema: 1, version, ...(await editionOf(readDataset("data"))) };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await chunkTexts())
    writeFileSync(`${folder}/${chunkFile(name, manifest.chunks[name])}`, text);
  // Last, so that it never names what is not there yet.
  writeFileSync(`${folder}/newest.json`, JSON.stringify(manifest));
  return manifest;
}

/** The dataset of such a folder, checked as in a page. Throws an error that says what is wrong with it. */
export function readNewest(folder: string): Dataset {
  const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
  const manifest = readManifest(JSON.parse(read("newest.json")));
  if (typeof manifest === "string") throw new Error(`${folder}/newest.json: ${manifest}`);
  const dataset = mergeChunks(
    chunkNames.map((name) => {
      const file = chunkFile(name, manifest.chunks[name]);
      const text = read(file);
      if (hashOf(text) !== manifest.chunks[name])
        throw new Error(
          `${folder}/${file} is not whole, or of another version. Put it there again.`,
        );
      return JSON.parse(text) as Collections;
    }),
  );
  const faults = [
    ...faultsOf(dataset).map((fault) => describeFaults([fault])),
    ...unexplained(publishedOf(readDataset("data")), dataset).filter(
      // Series that no page draws stay at home.
      (fault) => !fault.startsWith("series") || !fault.endsWith("is gone"),
    ),
  ];
  if (faults.length) throw new Error(`${folder} is not sound:\n${faults.join("\n")}`);
  return dataset;
}

async function chunkTexts() {
  return Promise.all(
    chunkNames.map(async (name) => {
      const { chunk }: { readonly chunk: Collections } = await chunkLoaders[name]();
      return [name, JSON.stringify(chunk)] as const;
    }),
  );
}

if (process.argv[1]?.endsWith("newest.ts")) {
  const { date } = await writeNewest(FOLDER);
  console.log(`${FOLDER}/ holds the figures of ${date}`);
}
