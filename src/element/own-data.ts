/** Loads a dataset that is not ours, from an address or a property, through the one door that checks it. */
import { urlOf } from "../embed/url.js";
import type { SoundDataset } from "../data/parse.js";
import { MEGABYTES, readJson } from "../data/json-bytes.js";
import { problem, type Problem } from "../data/view.js";
import { linesOf } from "../data/fault-lines.js";
import { fetchBytes } from "./fetch-bytes.js";
import { parseLater } from "./parse-later.js";
import { safeConsole } from "./safe-console.js";

/** The dataset at that address, or why it cannot be used. Rejects only when `signal` aborts. */
export async function fetchDataset(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<SoundDataset | Problem> {
  const fault = (kind: string, more = "") => problem("bad-data", "src", src, [kind, src, more]);
  const address = urlOf(src, base);
  if (!address || !/^(https?|blob):$/.test(address.protocol)) return fault("no-address");
  const bytes = await fetchBytes(address, MEGABYTES * 1e6, signal);
  if ("fault" in bytes) return fault(bytes.fault, bytes.more);
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
  const parsed = await parseLater(candidate);
  if ("dataset" in parsed) return parsed.dataset;
  if ("newer" in parsed)
    return problem("bad-data", attribute, "schema", ["newer", String(parsed.newer)]);
  const { faults } = parsed;
  safeConsole("error", `migration-explainers: the dataset is not sound:\n${linesOf(faults)}`);
  const { row = "", message = "" } = faults[0] ?? {};
  return problem("bad-data", attribute, row, ["row", row, message]);
}
