/** Whether a file holds a table whole: no row twice, no step left out, no part of ours missing. */
import type { Row } from "../rows.js";
import type { Placed } from "./columns.js";
import type { Table } from "./publication.js";
import { Refusal } from "./refusal.js";

type Read = readonly Placed<Row>[];

/** The rows of the file come by day; no reason that is given lets a part pass for the whole. */
export function refuseBroken(table: Table, held: readonly Row[], read: Read, sheet: string): void {
  refuseTwice(table, read);
  if (table.next) refuseGaps(table, table.next, read);
  if (held.length) refusePart(table, held, read, sheet);
}

function refuseTwice(table: Table, read: Read): void {
  const seen = new Map<string, string>();
  for (const { place, cells } of read) {
    const key = cells[table.key] ?? "";
    const before = seen.get(key);
    if (before !== undefined)
      throw new Refusal(
        `${place}: ${key} stands there twice (also ${before}). Ask the publisher which row counts.`,
      );
    seen.set(key, place.split(", ").at(-1) ?? "");
  }
}

function refuseGaps({ key }: Table, next: (key: string) => string, read: Read): void {
  for (const [index, { cells }] of read.entries()) {
    const [step = "", due] = [cells[key], next(cells[key] ?? "")];
    const after = read[index + 1];
    if (after && after.cells[key] !== due)
      throw new Refusal(
        `${after.place}: after ${step} comes ${after.cells[key] ?? ""} and not ${due}. ` +
          `What was not published must have an empty row.`,
      );
  }
}

/** A series is held from its first step to its last; of other tables every year must be there. */
function refusePart(table: Table, held: readonly Row[], read: Read, sheet: string): void {
  const from = (row?: Row) => (row ? table.span(row).from : "");
  const [first, last] = [read[0], read.at(-1)];
  const [begin, ours] = [from(first?.cells), from(held[0])];
  if (table.next ? begin !== ours : begin > ours)
    throw new Refusal(
      `${first?.place ?? sheet}: it begins with ${begin}, and ours with ${ours}. ` +
        `Take the file of all years.`,
    );
  const end = last?.cells[table.key] ?? "";
  const ourEnd = held.at(-1)?.[table.key] ?? "";
  if (table.next && end < ourEnd)
    throw new Refusal(
      `${last?.place ?? sheet}: it ends with ${end}, and ours with ${ourEnd}. This is an older file.`,
    );
  const years = new Set(read.map(({ cells }) => from(cells).slice(0, 4)));
  const gone = held.map((row) => from(row).slice(0, 4)).find((year) => !years.has(year));
  if (gone !== undefined)
    throw new Refusal(
      `${sheet}: there is nothing of ${gone}, and ours has that year. Take the newest file of all years.`,
    );
}
