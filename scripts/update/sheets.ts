/** Reads what a publisher hands out, a workbook or a table as text, as sheets of text. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { dsvFormat } from "d3-dsv";
import { Refusal, Unknown } from "./refusal.js";

export interface Sheet {
  readonly file: string;
  /** The file, and the sheet where it has several: where a sentence says a fault is. */
  readonly place: string;
  /** The sheet's name; `null` in a table as text, which has none. */
  readonly name: string | null;
  /** Every row from the first on, with every cell as text; a date is `YYYY-MM-DD`. */
  readonly rows: readonly (readonly string[])[];
}

export function readSheets(path: string): Sheet[] {
  if (!existsSync(path)) throw new Refusal(`${path} is not there. Give the path of the file.`);
  const file = basename(path);
  if (/\.(csv|tsv|txt)$/i.test(file)) return [textSheet(readFileSync(path), file)];
  if (/\.(ods|xlsx)$/i.test(file)) return workbookSheets(readFileSync(path), file);
  throw new Unknown(`${file} is neither ODS, XLSX nor CSV. Take the file as it was published.`);
}

/** Dates are read as UTC, or a day would be the one before it west of Greenwich. */
function workbookSheets(bytes: Buffer, file: string): Sheet[] {
  try {
    const book = read(bytes, { cellDates: true, UTC: true, dense: true });
    return book.SheetNames.map((name) => {
      const rows = Array.from(book.Sheets[name]?.["!data"] ?? [], (row: Sparse) =>
        Array.from(row ?? [], textOf),
      );
      return { file, place: `${file}, sheet ${name}`, name, rows };
    });
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${String(error)}. Download it again.`);
  }
}

/** Rows and cells that are empty are holes. */
type Sparse = readonly (CellObject | undefined)[] | undefined;

/** A cell is what its value is: publishers give the style of a date to words as well. */
function textOf(cell: CellObject | undefined): string {
  if (cell?.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  return plain(cell?.t === "e" ? cell.w : cell?.v);
}

function plain(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).replace(/\s+/g, " ").trim();
}

const SEPARATORS = { ",": "commas", ";": "semicolons", "\t": "tabs" };

/** Whatever is not as usual with it is said wherever the place is named. */
function textSheet(bytes: Buffer, file: string): Sheet {
  const { text, encoding } = decoded(bytes);
  const [best] = Object.entries(SEPARATORS)
    .map(([separator, name]) => ({ name, rows: dsvFormat(separator).parseRows(text) }))
    .sort((a, b) => cellsIn(b.rows) - cellsIn(a.rows));
  const { name = "commas", rows = [] } = best ?? {};
  const unusual = [
    encoding === "utf-8" ? "" : ` as ${ENCODINGS[encoding]}`,
    name === "commas" ? "" : ` with ${name}`,
  ].join("");
  return {
    file,
    place: unusual ? `${file}, read${unusual}` : file,
    name: null,
    rows: rows.map((row) => row.map(plain)),
  };
}

/** The right separator makes the most cells of the rows at the top. */
function cellsIn(rows: readonly string[][]): number {
  return rows.slice(0, 30).flat().length;
}

const ENCODINGS = { "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252" };

/** Spreadsheets save text as UTF-8, UTF-16 or, in western Europe, Windows-1252, which holds Latin-1. */
function decoded(bytes: Buffer): { text: string; encoding: keyof typeof ENCODINGS | "utf-8" } {
  const [first, second] = bytes;
  const as = <E extends string>(encoding: E, how?: { fatal?: boolean; stream?: boolean }) => ({
    text: new TextDecoder(encoding, { fatal: how?.fatal ?? false }).decode(bytes, how),
    encoding,
  });
  // A mark of the order of bytes, or the empty half of a Latin letter.
  if ((first === 0xff && second === 0xfe) || second === 0) return as("utf-16le");
  if ((first === 0xfe && second === 0xff) || first === 0) return as("utf-16be");
  try {
    return as("utf-8", { fatal: true });
  } catch {
    // Node 20 takes Windows-1252 for Latin-1, and loses its dashes, unless it reads a stream.
    return as("windows-1252", { stream: true });
  }
}
