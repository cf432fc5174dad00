/**
 * Fetches the newest file of each publication: `tsx scripts/update/download.ts <folder>`. Their pages are those of our
 * sources. A file keeps the publisher's name; where that names no day, the day the page was last changed stands before it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { Source } from "../../src/data/schema.js";
import { dayInName } from "./day-in-name.js";
import type { Publication } from "./publication.js";
import { publications } from "./recognize.js";

/** Publishers’ files have a few MB. */
const MOST_BYTES = 50e6;

export interface Downloads {
  readonly saved: readonly string[];
  /** What could not be had, each with why. */
  readonly missed: readonly string[];
}

export async function download(
  wanted: readonly Pick<Publication, "title" | "download">[],
  sources: readonly Pick<Source, "id" | "url">[],
  folder: string,
): Promise<Downloads> {
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const missed: string[] = [];
  for (const {
    title,
    download: { source, name },
  } of wanted)
    try {
      const page = sources.find(({ id }) => id === source)?.url;
      if (!page) throw new Error(`the source ${source} has no url`);
      const { address, file } = await newestAt(page, name);
      writeFileSync(join(folder, file), new Uint8Array(await (await asked(address)).arrayBuffer()));
      saved.push(file);
    } catch (error) {
      missed.push(`${title}: ${(error as Error).message}.`);
    }
  return { saved, missed };
}

/** The newest link of a page to a file of such a name: that of the latest day or month, else the first. */
async function newestAt(page: string, name: RegExp): Promise<{ address: string; file: string }> {
  const response = await asked(page);
  const { document } = parseHTML(await response.text());
  const links = [...document.querySelectorAll("a[href]")].flatMap((link) => {
    const address = new URL(link.getAttribute("href") ?? "", response.url);
    const file = fileOf(address);
    return name.test(file) && /^https?:$/.test(address.protocol)
      ? [{ address: address.href, file }]
      : [];
  });
  const [newest] = links.sort((a, b) =>
    whenOf(b.file) > whenOf(a.file) ? 1 : whenOf(b.file) < whenOf(a.file) ? -1 : 0,
  );
  if (!newest) throw new Error(`${page} has no link to a file like ${String(name)}`);
  const changed = document
    .querySelector('meta[name="govuk:public-updated-at"]')
    ?.getAttribute("content");
  const day = dayInName(newest.file) ?? (changed ? dayInName(changed.slice(0, 10)) : undefined);
  return {
    ...newest,
    file: day === undefined || dayInName(newest.file) ? newest.file : `${day} ${newest.file}`,
  };
}

/** The last part of an address, as a name that a disk can hold. */
function fileOf({ pathname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  return last
    .replace(/%20/g, " ")
    .replace(/[^\w .()+-]/g, "_")
    .replace(/^\.+/, "");
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day in a name, or the month, as in `returns-datasets-jun-2026.xlsx`. */
function whenOf(file: string): string {
  const [, month = "", year = ""] =
    new RegExp(`(${MONTHS.join("|")})[a-z]*[ _+-](20\\d\\d|\\d\\d)(?!\\d)`, "i").exec(file) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return dayInName(file) ?? (year && `20${year.slice(-2)}-${String(number).padStart(2, "0")}`);
}

async function asked(address: string): Promise<Response> {
  const response = await fetch(address, {
    headers: { "user-agent": "migration-explainers data:update" },
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    const { cause = error } = error as { cause?: unknown };
    throw new Error(`${address} does not answer: ${String(cause)}`);
  });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  if (Number(response.headers.get("content-length")) > MOST_BYTES)
    throw new Error(`${address} is larger than ${MOST_BYTES} bytes`);
  return response;
}

const [, program = "", folder] = process.argv;
if (program.endsWith("download.ts")) {
  if (folder === undefined) throw new Error("Give the folder that the files are put into.");
  const sources = JSON.parse(readFileSync("data/sources.json", "utf8")) as Source[];
  const { saved, missed } = await download(publications, sources, folder);
  for (const file of saved) console.log(`saved ${join(folder, file)}`);
  for (const why of missed) console.error(`Not had: ${why} Take the file by hand.`);
  if (missed.length) process.exitCode = 1;
}
