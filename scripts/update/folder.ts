/** From a folder of publishers' files to what they change together: all of it comes into the data, or nothing. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { writeChanged } from "../convert.js";
import { dayInName } from "./day-in-name.js";
import { recognize } from "./recognize.js";
import { Unknown } from "./refusal.js";
import { readSheets } from "./sheets.js";
import { update, type Answer, type Asked } from "./update.js";

export type AskedFolder = Omit<Asked, "file" | "url" | "onlyNew"> & { readonly folder: string };

/** What became of one file. */
export interface Taken extends Answer {
  readonly file: string;
}

export interface FolderAnswer {
  readonly taken: readonly Taken[];
  /** Files that are no publication we know, each with why. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
  /** The files of the data that were written. */
  readonly written: readonly string[];
}

/**
 * Tries one file after the other in a copy of the data, in the order of the days in their names. A trial is made as of
 * today where no day is known. Where one file is refused, nothing is written.
 */
export function updateFolder(asked: AskedFolder, data: string, today: string): FolderAnswer {
  const { folder, ...how } = asked;
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => ({ name, day: how.published ?? dayInName(name) }))
    .sort((a, b) => order(a.day ?? today, b.day ?? today) || order(a.name, b.name));
  const leftOut: FolderAnswer["leftOut"][number][] = [];
  const taken: Taken[] = [];
  const copy = mkdtempSync(join(tmpdir(), "update-"));
  try {
    cpSync(data, copy, { recursive: true });
    for (const { name, day } of names) {
      const file = join(folder, name);
      const why = unknown(file);
      if (why !== null) {
        leftOut.push({ file: name, why });
        continue;
      }
      const published = day ?? (how.write ? undefined : today);
      const one = { ...how, file, published, onlyNew: true, write: true };
      const answer = update(one, copy, today);
      taken.push({ file: name, ...answer, lines: answer.lines.flatMap(how.write ? own : trial) });
    }
    const isWanted = how.write && taken.every(({ refused }) => refused === null);
    return { taken, leftOut, written: isWanted ? carryOver(copy, data) : [] };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Why a file is no publication that is known; `null` where it is one, or where that is for the update to say. */
function unknown(file: string): string | null {
  try {
    recognize(readSheets(file));
  } catch (error) {
    const [first = ""] = error instanceof Unknown ? error.message.split("\n") : [];
    if (first) return first.replace(/\. (Known are|Take .*)$/, ".").replace(basename(file), "It");
  }
  return null;
}

/** Lines without what was written into the copy. */
function own(line: string): string[] {
  return line.startsWith("wrote ") ? [] : [line];
}

function trial(line: string, index: number, all: readonly string[]): string[] {
  const isLast = index === all.length - 1;
  return line.startsWith("wrote ") && isLast
    ? ["Nothing is written yet: --write does it."]
    : own(line);
}

function carryOver(copy: string, data: string): string[] {
  const files = readdirSync(copy, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => [`${data}/${name}`, readFileSync(`${copy}/${name}`, "utf8")] as const);
  return writeChanged(new Map(files));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
