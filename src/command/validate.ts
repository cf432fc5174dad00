/** `validate`: whether a dataset can be drawn, and if not, where and why. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseDataset, type SoundDataset } from "../data/parse.js";
import type { Command } from "./command.js";

const help = `migration-explainers validate <file.json>

Checks a dataset against the schema of this package and prints every fault with its place and remedy.
Exit code 1 where there is one.
`;

/** The collections that elements draw, one of which is enough. */
const figures = ["series", "readings", "incidents", "quotes"] as const;

/** A dataset from a file, checked. Rejects with every fault. */
export async function readData(path: string): Promise<SoundDataset> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`${path} cannot be read. Is the name right?`);
  });
  const parsed = parseDataset(read(path, text));
  if ("dataset" in parsed) return parsed.dataset;
  if ("newer" in parsed)
    throw new Error(
      `${path} is written in schema ${parsed.newer}, and this release knows schema 1: take a newer one.`,
    );
  const lines = parsed.faults.map(
    ({ path: place, row, message }) => `${place || "the document"} (row "${row}"): ${message}`,
  );
  throw new Error(`${path} cannot be drawn:\n${lines.join("\n")}`);
}

function read(path: string, text: string): unknown {
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
    const dataset = await readData(path);
    process.stdout.write(
      figures.some((name) => dataset[name].length)
        ? `${path} can be drawn.\n`
        : `${path} has no fault, and no figures: no element can draw anything from it. Give it a row of ${figures.join(", ")}.\n`,
    );
    return 0;
  },
};
