/** `validate`: whether a dataset can be drawn, and if not, where and why. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { faultsOf } from "../data/check.js";
import type { Dataset } from "../data/schema.js";
import type { Command } from "./command.js";

const help = `migration-explainers validate <file.json>

Checks a dataset against the schema of this package and prints every fault with its place and remedy.
Exit code 1 where there is one.
`;

/** A dataset from a file, checked. Rejects with every fault. */
export async function readData(path: string): Promise<Dataset> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`${path} cannot be read. Is the name right?`);
  });
  const candidate = parsed(path, text);
  const faults = faultsOf(candidate);
  if (faults.length)
    throw new Error(
      `${path} cannot be drawn:\n${faults.map((fault) => `${fault.path || "the document"} (row "${fault.row}"): ${fault.message}`).join("\n")}`,
    );
  return candidate as Dataset;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${String(error)}. Look for a missing comma or quote.`);
  }
}

export const validate: Command = {
  says: "whether a dataset of your own can be drawn",
  help,
  run: async (args) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length) throw new Error("Name one file.");
    await readData(path);
    process.stdout.write(`${path} can be drawn.\n`);
    return 0;
  },
};
