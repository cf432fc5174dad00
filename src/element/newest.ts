/** Newer figures of ours than those that were built: asked for at an address of the author's, at most once an hour a page. */
import { chunkLoaders, type Chunk, type Collections } from "../data/chunk-loaders.js";
import { mergeChunks } from "../data/merge-chunks.js";
import { chunkFile, chunkNames, readManifest, type Edition } from "../data/edition.js";
import { MEGABYTES, readJson } from "../data/json-bytes.js";
import { hashOf } from "../data/hash.js";
import { publishedOf, unexplained } from "../data/ledger.js";
import { linesOf } from "../data/fault-lines.js";
import type { Parsed } from "../data/parse.js";
import type { Dataset } from "../data/schema.js";
import { edition as built } from "../prerender/views/edition.js";
import { fetchBytes } from "./fetch-bytes.js";
import { parseLater } from "./parse-later.js";
import { safeConsole } from "./safe-console.js";
import { whenIdle } from "./when-idle.js";
import { yieldToMain } from "./yield-to-main.js";

/** Figures come once a week at most. */
const HOUR = 3_600_000;

/** A manifest is a hundredth of this. */
const MANIFEST_BYTES = 64_000;

/** A dataset newer than the built one. */
export interface Newest {
  readonly dataset: Dataset;
  /** Whether it may differ from the built one in these chunks. */
  readonly differs: (chunks: readonly Chunk[]) => boolean;
}

type Listener = (newest: Newest) => void;

/** Why figures at an address are not taken. For the console; a reader sees what stands. */
class Refused extends Error {}

/** One address, asked for all elements of the page that follow it. */
class Follower {
  readonly #listeners = new Set<Listener>();
  readonly #address: URL;
  #newest: (Newest & { readonly edition: Edition }) | null = null;
  /** When it was asked last, by a clock that nobody sets. */
  #asked = -Infinity;
  #asking: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: URL) {
    this.#address = address;
  }

  /** What it finds there, asked at most once an hour. */
  async newest(): Promise<Newest | null> {
    if (this.#asked + HOUR <= performance.now()) this.#asking = this.#ask();
    await this.#asking;
    return this.#newest;
  }

  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#newest) listener(this.#newest);
    this.#plan();
    return () => {
      this.#listeners.delete(listener);
      if (!this.#listeners.size) this.#rest();
    };
  }

  /** Asks when an hour has passed and somebody looks at the page. */
  #plan = (): void => {
    this.#rest();
    if (!this.#listeners.size) return;
    const wait = this.#asked + HOUR - performance.now();
    if (document.visibilityState === "hidden")
      document.addEventListener("visibilitychange", this.#plan);
    else if (wait > 0) this.#timer = setTimeout(this.#plan, wait);
    else whenIdle(() => void this.newest().then(this.#plan));
  };

  #rest(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#plan);
  }

  async #ask(): Promise<void> {
    this.#asked = performance.now();
    try {
      const newest = await this.#load();
      if (!newest) return;
      this.#newest = newest;
      for (const listener of this.#listeners) listener(newest);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      safeConsole("warn", `migration-explainers: ${this.#address.href} is not used: ${why}`);
    }
  }

  async #load(): Promise<(Newest & { readonly edition: Edition }) | null> {
    const manifest = readManifest(parsed(await this.#text(this.#address, MANIFEST_BYTES)));
    if (typeof manifest === "string") throw new Refused(manifest);
    const held = this.#newest?.edition ?? built;
    const isSame = chunkNames.every((name) => manifest.chunks[name] === held.chunks[name]);
    // An older folder than the page's own scripts is no fault: nothing is newer there.
    if (isSame || manifest.date < held.date) return null;
    const before = this.#newest?.dataset ?? (await builtDataset());
    const candidate = await this.#dataset(manifest);
    const dataset = soundOf(await parseLater(candidate));
    await yieldToMain();
    const faults = unexplained(publishedOf(before), dataset);
    if (faults.length)
      throw new Refused(
        `it takes back what was published, and its ledger does not say why: ${faults.slice(0, 5).join("; ")}. Add rows to data/changes.json.`,
      );
    const differs = (chunks: readonly Chunk[]) =>
      chunks.some((name) => manifest.chunks[name] !== built.chunks[name]);
    return { edition: manifest, dataset, differs };
  }

  /** The chunks that the manifest names: those it shares with the built dataset are not fetched. */
  async #dataset({ chunks }: Edition): Promise<Dataset> {
    return mergeChunks(
      await Promise.all(
        chunkNames.map(async (name) => {
          const hash = chunks[name];
          if (hash === built.chunks[name]) return (await chunkLoaders[name]()).chunk;
          const file = chunkFile(name, hash);
          const text = await this.#text(new URL(file, this.#address), MEGABYTES * 1e6);
          if (hashOf(text) !== hash)
            throw new Refused(`${file} is not whole, or of another version.`);
          return parsed(text) as Collections;
        }),
      ),
    );
  }

  async #text(address: URL, most: number): Promise<string> {
    const bytes = await fetchBytes(address, most, new AbortController().signal);
    if ("fault" in bytes)
      throw new Refused(`${address.href}: ${bytes.fault} ${bytes.more}`.trimEnd() + ".");
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  }
}

function parsed(text: string): unknown {
  const read = readJson(new TextEncoder().encode(text));
  if ("fault" in read) throw new Refused(`it is no JSON. ${read.why ?? ""}`.trimEnd());
  return read.candidate;
}

function soundOf(parsed: Parsed): Dataset {
  if ("dataset" in parsed) return parsed.dataset;
  if ("newer" in parsed) throw new Refused(`its schema is ${parsed.newer}. Update the scripts.`);
  throw new Refused(`its figures are not sound:\n${linesOf(parsed.faults)}`);
}

async function builtDataset(): Promise<Dataset> {
  const chunks = await Promise.all(chunkNames.map((name) => chunkLoaders[name]()));
  return mergeChunks(chunks.map(({ chunk }) => chunk));
}

const followers = new Map<string, Follower>();

function followerOf(address: URL): Follower {
  const follower = followers.get(address.href) ?? new Follower(address);
  followers.set(address.href, follower);
  return follower;
}

/** Tells the listener of each newer dataset at that address, now and while the page stands. Gives what ends it. */
export function follow(address: URL, listener: Listener): () => void {
  return followerOf(address).add(listener);
}

/** The newest figures at that address; `null` where nothing there is newer, or nothing could be had. */
export function newestAt(address: URL): Promise<Newest | null> {
  return followerOf(address).newest();
}
