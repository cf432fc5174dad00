/** `validate`: whether a dataset can be drawn, and if not, where and why. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { linesOf } from "../data/fault-lines.js";
import { MEGABYTES, readJson } from "../data/json-bytes.js";
import { parseDataset, type SoundDataset } from "../data/parse.js";
import { problem } from "../data/view.js";
import { english } from "../i18n/locale.js";
import { problemWords } from "../words/problem.js";
import type { Command } from "./command.js";

const help = `migration-explainers validate <file.json>

Checks a dataset against the schema of this package and prints every fault with its place and remedy.
Exit code 1 where there is one.
`;

/** The collections that elements draw, one of which is enough. */
const figures = ["series", "readings", "incidents", "quotes"] as const;

/** A dataset from a file, checked. Rejects with every fault. */
export async function readData(path: string): Promise<SoundDataset> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} cannot be read. Is the name right?`);
  });
  const refused = (kind: string, what: string, more = "") =>
    new Error(problemWords(problem("bad-data", "data", path, [kind, what, more]), english.locale));
  const read = readJson(bytes);
  if ("fault" in read) {
    const { message } = refused(read.fault, path, String(MEGABYTES));
    throw new Error(read.why === undefined ? message : `${message} ${read.why}`);
  }
  const parsed = parseDataset(read.candidate);
  if ("dataset" in parsed) return parsed.dataset;
  if ("newer" in parsed) throw refused("newer", String(parsed.newer));
  throw new Error(`${path} cannot be drawn:\n${linesOf(parsed.faults)}`);
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
