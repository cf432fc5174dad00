/** Loads a dataset that is not ours, from an address or a property, through the one door that checks it. */
import { urlOf } from "../embed/url.js";
import type { SoundDataset } from "../data/parse.js";
import { MEGABYTES, readJson } from "../data/json-bytes.js";
import { isProblem, problem, type Problem } from "../data/view.js";
import { yieldToMain } from "./yield-to-main.js";
import { linesOf } from "../data/fault-lines.js";
import { safeConsole } from "./safe-console.js";

/** Over the whole of it: a reader who waits longer has gone. */
const SECONDS = 4;

/** The dataset at that address, or why it cannot be used. Rejects only when `signal` aborts. */
export async function fetchDataset(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<SoundDataset | Problem> {
  const fault = (kind: string, more = "") => problem("bad-data", "src", src, [kind, src, more]);
  const address = urlOf(src, base);
  if (!address || !/^(https?|blob):$/.test(address.protocol)) return fault("no-address");
  signal.throwIfAborted();
  // One controller for both ends: WebKit forgets what AbortSignal.any made while a fetch waits on it.
  const ended = new AbortController();
  const load = async (): Promise<Uint8Array | Problem> => {
    const response = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: ended.signal,
    });
    // What a patched fetch gave in place of an answer has no status, and throws here.
    const status = response.status.toString();
    if (!response.ok) {
      await response.body?.cancel();
      return fault("refused", status);
    }
    return (await readUpTo(response, MEGABYTES * 1e6)) ?? fault("too-large", String(MEGABYTES));
  };
  const end = () => ended.abort();
  signal.addEventListener("abort", end);
  const limit = setTimeout(end, SECONDS * 1000);
  let bytes: Uint8Array | Problem;
  try {
    // A patched fetch may know no signal.
    const cut = new Promise<never>((_, reject) => ended.signal.addEventListener("abort", reject));
    bytes = await Promise.race([load(), cut]);
  } catch {
    signal.throwIfAborted();
    return ended.signal.aborted ? fault("too-slow", String(SECONDS)) : fault("no-answer");
  } finally {
    clearTimeout(limit);
    signal.removeEventListener("abort", end);
  }
  if (isProblem(bytes)) return bytes;
  const read = readJson(bytes);
  if (!("fault" in read)) return checkDataset(read.candidate, "src");
  if (read.why !== undefined) safeConsole("error", `migration-explainers: ${src}: ${read.why}`);
  return fault(read.fault);
}

/** The candidate as a sound dataset, or the first thing wrong with it; all of them go to the console. */
export async function checkDataset(
  candidate: unknown,
  attribute: string,
): Promise<SoundDataset | Problem> {
  const { parsing } = await import("../data/parse.js");
  const stages = parsing(candidate);
  let stage;
  do {
    await yieldToMain();
    stage = stages.next();
  } while (!stage.done);
  const parsed = stage.value;
  if ("dataset" in parsed) return parsed.dataset;
  if ("newer" in parsed)
    return problem("bad-data", attribute, "schema", ["newer", String(parsed.newer)]);
  const { faults } = parsed;
  safeConsole("error", `migration-explainers: the dataset is not sound:\n${linesOf(faults)}`);
  const { row = "", message = "" } = faults[0] ?? {};
  return problem("bad-data", attribute, row, ["row", row, message]);
}

/** The body, or `null` where it is larger than `most` bytes; what is beyond them is not loaded. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  // What says how large it is need not come.
  if (Number(response.headers.get("content-length")) > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
