/** An update is tried in a copy of the data first: what comes out there is checked, and only then written. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { faultsOf, type Fault } from "../../src/data/check.js";
import type { Change, Source } from "../../src/data/schema.js";
import { convert, writeChanged } from "../convert.js";
import { readUnchecked } from "../read-dataset.js";
import type { Row } from "../rows.js";

/** What an update puts into the data. */
export interface Changes {
  /** Tables of `data/csv`, each whole, by name. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly source: Source;
  readonly ledger: readonly Change[];
}

export interface Trial {
  readonly faults: readonly Fault[];
  /** Every file that is new or has another text, by its path within the data. */
  readonly files: ReadonlyMap<string, string>;
}

export function tryOut(folder: string, { tables, source, ledger }: Changes): Trial {
  const copy = mkdtempSync(join(tmpdir(), "data-"));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const [name, rows] of tables)
      writeFileSync(`${copy}/csv/${name}.csv`, `${csvFormat([...rows])}\n`);
    const sources = readRows<Source>(copy, "sources");
    const place = sources.findIndex(({ id }) => id === source.id);
    if (place < 0) sources.push(source);
    else sources[place] = source;
    writeRows(copy, "sources", sources);
    if (ledger.length)
      writeRows(copy, "changes", [...readRows<Change>(copy, "changes"), ...ledger]);
    const converted = writeChanged(convert(copy)).map((path) => path.slice(copy.length + 1));
    const touched = [
      "sources.json",
      "changes.json",
      ...[...tables.keys()].map(csvPath),
      ...converted,
    ];
    const files = touched.map((path) => [path, readFileSync(`${copy}/${path}`, "utf8")] as const);
    return { faults: faultsOf(readUnchecked(copy)), files: new Map(files) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

export function readRows<T>(folder: string, collection: string): T[] {
  return JSON.parse(readFileSync(`${folder}/${collection}.json`, "utf8")) as T[];
}

/** A table of `data/csv` by its name. */
export function readCsv(folder: string, name: string): Row[] {
  return [...csvParse(readFileSync(`${folder}/${csvPath(name)}`, "utf8"))];
}

function csvPath(name: string): string {
  return `csv/${name}.csv`;
}

function writeRows(folder: string, collection: string, rows: readonly unknown[]): void {
  writeFileSync(`${folder}/${collection}.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
