/** What a column may hold, and finding the columns of a table by their headings. */
import { isWhen } from "../../src/data/time.js";
import { Refusal } from "./refusal.js";
import type { Sheet } from "./sheets.js";

export interface Column {
  /** The publisher's heading, in every wording seen. */
  readonly headings: readonly [string, ...string[]];
  /** The cell as it is written in our table; throws what is wrong with it. */
  readonly read: (cell: string) => string;
}

export type Columns = Readonly<Record<string, Column>>;

/** The cells of one row by the names of its columns. */
export type Cells<C extends Columns> = Readonly<Record<keyof C, string>>;

/** What was read of the publisher's file, and where: file, sheet and row. */
export interface Placed<T> {
  readonly place: string;
  readonly cells: T;
}

export const text = (cell: string): string => cell;

/** A day written as 2026-08-20, 20/08/2026 or 20 August 2026. */
export function day(cell: string): string {
  const [, date, month, year] = /^(\d{1,2})[ /]([A-Za-z]+|\d{1,2})[ /](\d{4})$/.exec(cell) ?? [];
  const number = MONTHS.indexOf((month ?? "").toLowerCase()) + 1 || Number(month);
  const written = year === undefined ? cell : [year, two(number), two(Number(date))].join("-");
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && isWhen(written)) return written;
  throw new Error("is not a day such as 20/08/2026");
}

/** A whole number of 0 or more. */
export function count(cell: string): string {
  if (/^(\d+|\d{1,3}(,\d{3})+)$/.test(cell)) return String(Number(cell.replaceAll(",", "")));
  throw new Error("is not a whole number of 0 or more");
}

/** A count, or one of the signs that say it was not published: an empty cell with us, and never 0. */
export function countOrGap(cell: string): string {
  return /^(|-|–|\[?[xz:]\]?|\.\.)$/i.test(cell) ? "" : count(cell);
}

const MONTHS = [
  "january february march april may june",
  "july august september october november december",
].flatMap((half) => half.split(" "));

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The row of headings: the one among the first that has most of these columns. */
export function headingsOf(sheet: Sheet, columns: Columns): { line: number; found: number } {
  const found = sheet.rows
    .slice(0, 30)
    .map((row) => Object.values(columns).filter((column) => indexIn(row, column) >= 0).length);
  const most = Math.max(0, ...found);
  return { line: found.indexOf(most), found: most };
}

/** Whether one of the first rows has all of these headings. */
export function hasHeadings(sheet: Sheet, headings: readonly string[]): boolean {
  return sheet.rows.slice(0, 30).some((row) => headings.every((heading) => row.includes(heading)));
}

/**
 * Every row below the headings, each cell read as its column says. With `keep`, only the rows for which
 * it is true, and columns that are not named are not looked at; without it they are refused.
 */
export function readTable<C extends Columns>(
  sheet: Sheet,
  columns: C,
  keep?: (cells: Cells<C>) => boolean,
): Placed<Cells<C>>[] {
  const { line } = headingsOf(sheet, columns);
  const headings = sheet.rows[line] ?? [];
  if (!keep) refuseOthers(sheet, headings, columns);
  const places = Object.entries(columns).map(([name, column]) => {
    const index = indexIn(headings, column);
    if (index < 0)
      throw new Refusal(
        `${sheet.place}: there is no column “${column.headings[0]}”. If it has another heading and ` +
          `counts the same in the same unit, add that to its headings in scripts/update/.`,
      );
    return { name, column, index };
  });
  const rows: Placed<Cells<C>>[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (index <= line || row.every((cell) => cell === "")) continue;
    if (/^end of (the )?(table|data|sheet|worksheet)/i.test(row[0] ?? "")) break;
    const raw = places.map((place) => [place.name, row[place.index] ?? ""]);
    if (keep && !keep(Object.fromEntries(raw) as Cells<C>)) continue;
    const place = `${sheet.place}, row ${index + 1}`;
    const cells = places.map(({ name, column, index: at }) => {
      try {
        return [name, column.read(row[at] ?? "")];
      } catch (error) {
        throw new Refusal(
          `${place}, column “${column.headings[0]}”: “${row[at] ?? ""}” ` +
            `${(error as Error).message}. Ask the publisher, or take the file again.`,
        );
      }
    });
    rows.push({ place, cells: Object.fromEntries(cells) as Cells<C> });
  }
  if (!rows.length) throw new Refusal(`${sheet.place} has headings and no rows of ours.`);
  return rows;
}

/** A column more may mean that what was one number is two. */
function refuseOthers({ place }: Sheet, headings: readonly string[], columns: Columns): void {
  const known = Object.values(columns).map((column) => indexIn(headings, column));
  const other = headings.find((heading, index) => heading && !known.includes(index));
  if (other !== undefined)
    throw new Refusal(
      `${place}: the column “${other}” is not known. See what it counts, and whether the others still ` +
        `count the same; then add it to the columns in scripts/update/.`,
    );
}

/** Headings are compared without their marks of notes, as in “Migrants arrived [note 1]”. */
function indexIn(headings: readonly string[], { headings: known }: Column): number {
  const plain = (heading: string) => heading.toLowerCase().replace(/\s*\[note[^\]]*\]$/, "");
  return headings.findIndex((heading) => known.some((each) => plain(each) === plain(heading)));
}
