/**
 * Makes `data/series` and `data/incidents.json` from the tables in `data/csv`. Run `npm run generate`;
 * it writes nothing where nothing changed. What a table cannot say (which source a series has, from when
 * it may still change) is in `convert-series.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { csvParse } from "d3-dsv";
import type { Incident, Series, Source } from "../src/data/schema.js";
import { seriesTables } from "./convert-series.js";
import { nextStep } from "../src/data/time.js";
import type { Row } from "./rows.js";

/** Everything the tables hold, as files of the dataset: path and text. */
export function convert(folder: string): Map<string, string> {
  const read = (name: string): Row[] => csvParse(readFileSync(`${folder}/csv/${name}.csv`, "utf8"));
  const files = new Map<string, string>();
  const tables = seriesTables(editionsIn(folder), weeklyEdition(folder));
  for (const series of tables.map((table) => table(read)))
    files.set(`${folder}/series/${series.id}.json`, formatSeries(series));
  const known = incidents(read("channel-deaths-incidents"));
  const last = known.at(-1)?.date ?? "";
  const sums = daySums(read("channel-deaths-day-sums")).filter(({ date }) => date > last);
  files.set(`${folder}/incidents.json`, formatRows([...known, ...sums]));
  return files;
}

/** The editions of the quarterly returns there are tables of, oldest first. */
function editionsIn(folder: string): string[] {
  return readdirSync(`${folder}/csv`)
    .flatMap((name) => /^returns-quarterly-edition-(.*)\.csv$/.exec(name)?.[1] ?? [])
    .sort();
}

/** The day the weekly figures of small boats held were published. */
function weeklyEdition(folder: string): string {
  const sources = JSON.parse(readFileSync(`${folder}/sources.json`, "utf8")) as Source[];
  return sources.find(({ id }) => id === "small-boats-series")?.published ?? "";
}

/** The chunk of the dataset with every series that comes in editions, as a module that imports them. */
export function editionsPart(paths: Iterable<string>): string {
  const names = [...paths].flatMap(
    (path) => /\/((?!arrival)[a-z-]+-edition-[\d-]+)\.json$/.exec(path)?.[1] ?? [],
  );
  const inOrder = names.sort();
  const words = (name: string) =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `/** Returns by quarter and year, in every edition we hold. Made by scripts/convert.ts. */
${inOrder.map((name) => `import ${words(name)} from "../../../data/series/${name}.json";`).join("\n")}
import type { Dataset } from "../schema.js";

export const chunk = {
  series: [
${inOrder.map((name) => `    ${words(name)},`).join("\n")}
  ],
} as Pick<Dataset, "series">;
`;
}

function incidents(rows: Row[]): Incident[] {
  return rows.map((row) => ({
    id: row["iom_id"] ?? "",
    date: row["incident_date"] ?? "",
    dead: Number(row["dead"]),
    missing: Number(row["missing"]),
    cause: row["cause_group"] as Incident["cause"],
    country: (row["country_of_incident"] ?? "").replace(
      " of Great Britain and Northern Ireland",
      "",
    ),
    channel: row["location_mentions_english_channel"] === "true",
    source: "iom-incidents",
  }));
}

/** Later days, read only as sums of a day and cause group, until a file by incident reaches them. */
function daySums(rows: Row[]): Incident[] {
  const files: Readonly<Record<string, string>> = { "2026-08-02": "iom-incidents-2026-08" };
  return rows.map(
    ({ date = "", dead, missing, cause_group: cause = "", first_copied: file = "" }) => ({
      id: `${date}-${cause}-sum`,
      sum: true,
      date,
      dead: Number(dead),
      missing: Number(missing),
      cause: cause as Incident["cause"],
      country: null,
      channel: null,
      source: files[file] ?? `iom-incidents-${file}`,
    }),
  );
}

/** One row a line, so that a changed number is one changed line. */
function formatRows(rows: readonly Incident[]): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
}

/** One line of values for each month of days and each year of anything longer. */
function formatSeries(series: Series): string {
  const lines: string[] = [];
  let date = series.first;
  let line: string[] = [];
  for (const value of series.values) {
    const before = date;
    line.push(String(value));
    date = nextStep(date, series.interval);
    const unit = series.interval === "day" ? 7 : series.interval === "year" ? 3 : 4;
    if (date.slice(0, unit) === before.slice(0, unit)) continue;
    lines.push(line.join(", "));
    line = [];
  }
  if (line.length) lines.push(line.join(", "));
  const values = `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `${JSON.stringify({ ...series, values: "VALUES" }, null, 2).replace('"VALUES"', values)}\n`;
}

/** Writes the files that are not so already, and says which those are. */
export function writeChanged(files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => {
    // A file that is not there yet is simply new.
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changed.map(([path]) => path);
}

if (process.argv[1]?.endsWith("convert.ts")) {
  const files = convert("data");
  files.set("src/data/chunks/returns.ts", editionsPart(files.keys()));
  for (const path of writeChanged(files)) console.log(`wrote ${path}`);
}
