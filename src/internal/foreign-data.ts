/** Loads a dataset that is not ours, from an address or a property, through the one door that checks it. */
import type { Dataset } from "../data/schema.js";
import { problem, type Problem } from "../data/view.js";

const TIME_LIMIT = 10_000;

/** The dataset at that address, or why it cannot be used. Rejects only when `signal` aborts. */
export async function fetchDataset(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<Dataset | Problem> {
  let text: string;
  try {
    const response = await fetch(new URL(src, base), {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]),
    });
    if (!response.ok)
      return problem("bad-data", "src", src, ["refused", src, String(response.status)]);
    text = await response.text();
  } catch {
    signal.throwIfAborted();
    return problem("bad-data", "src", src, ["no-answer", src]);
  }
  try {
    return checkDataset(JSON.parse(text), "src");
  } catch {
    return problem("bad-data", "src", src, ["not-json", src]);
  }
}

/** The candidate if it is a sound dataset, or the first thing wrong with it; all of them go to the console. */
export async function checkDataset(
  candidate: unknown,
  attribute: string,
): Promise<Dataset | Problem> {
  const { describeFaults, faultsOf } = await import("../data/check.js");
  const faults = faultsOf(candidate);
  const [first] = faults;
  if (!first) return candidate as Dataset;
  console.error(`migration-explainers: the dataset is not sound:\n${describeFaults(faults)}`);
  return problem("bad-data", attribute, first.row, ["row", first.row, first.message]);
}
