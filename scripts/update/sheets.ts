/** Reads what a publisher hands out, an ODS, XLSX or CSV file, as sheets of text. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { read, utils } from "@e965/xlsx";
import { csvParseRows } from "d3-dsv";
import { Refusal } from "./refusal.js";

export interface Sheet {
  /** The file, and the sheet where it has several: where a sentence says a fault is. */
  readonly place: string;
  /** The sheet's name; `null` in a CSV file, which has none. */
  readonly name: string | null;
  /** Every row with every cell as text; a date is `YYYY-MM-DD`. */
  readonly rows: readonly (readonly string[])[];
}

export function readSheets(path: string): Sheet[] {
  if (!existsSync(path)) throw new Refusal(`${path} is not there. Give the path of the file.`);
  const file = basename(path);
  if (/\.csv$/i.test(file)) {
    const rows = csvParseRows(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
    return [{ place: file, name: null, rows: rows.map((row) => row.map(asText)) }];
  }
  if (!/\.(ods|xlsx)$/i.test(file))
    throw new Refusal(`${file} is neither ODS, XLSX nor CSV. Take the file as it was published.`);
  const book = workbook(path, file);
  return book.SheetNames.map((name) => ({
    place: `${file}, sheet ${name}`,
    name,
    rows: utils
      .sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, {
        header: 1,
        raw: true,
        defval: "",
        blankrows: true,
        UTC: true,
      })
      .map((row) => row.map(asText)),
  }));
}

/** Dates are read as UTC, or a day would be the one before it west of Greenwich. */
function workbook(path: string, file: string) {
  try {
    return read(readFileSync(path), { cellDates: true, UTC: true });
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${String(error)}. Download it again.`);
  }
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();
}
