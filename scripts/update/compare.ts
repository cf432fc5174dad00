/** What a new table changes in the one that is held, and which figures of the past that moves. */
import type { Row } from "../rows.js";
import { grouped, sumOf } from "../rows.js";
import type { Table } from "./publication.js";
import { Refusal } from "./refusal.js";

export interface Comparison {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly held: readonly Row[];
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly {
    readonly held: Row;
    readonly row: Row;
    readonly columns: string[];
  }[];
  readonly moved: readonly Moved[];
}

/** A figure of the past that is another now; an empty one was, or is, not published. */
export interface Moved {
  readonly table: Table;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly old: string;
  readonly now: string;
}

export function compare(table: Table, held: readonly Row[], read: readonly Row[], place: string) {
  const key = (row: Row) => row[table.key] ?? "";
  const before = new Map(held.map((row, index) => [key(row), { row, index }]));
  const rank = (row: Row) => before.get(key(row))?.index ?? Infinity;
  const day = (row: Row) => table.span(row).from;
  const rows = [...read].sort((a, b) =>
    day(a) === day(b) ? rank(a) - rank(b) || 0 : day(a) < day(b) ? -1 : 1,
  );
  refuseBroken(table, held, rows, place);
  const now = new Set(rows.map(key));
  const changed = rows.flatMap((row) => {
    const old = before.get(key(row))?.row;
    const columns = Object.keys(row).filter((column) => old && old[column] !== row[column]);
    return old && columns.length ? [{ held: old, row, columns }] : [];
  });
  const removed = held.filter((row) => !now.has(key(row)));
  const added = rows.filter((row) => !before.has(key(row)));
  const moved =
    table.ledger === "step" ? movedSteps(table, changed) : movedYears(table, held, rows);
  return { table, rows, held, added, removed, changed, moved } satisfies Comparison;
}

/** A row twice, a step left out, or a table that begins later or ends earlier than the one held. */
function refuseBroken(table: Table, held: readonly Row[], rows: readonly Row[], place: string) {
  const keys = rows.map((row) => row[table.key] ?? "");
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined)
    throw new Refusal(`${place}: ${twice} stands there twice. Ask the publisher which row counts.`);
  if (!table.next) return;
  const [first, last] = [held[0]?.[table.key] ?? "", held.at(-1)?.[table.key] ?? ""];
  if (keys[0] !== first)
    throw new Refusal(
      `${place}: it begins with ${keys[0] ?? "nothing"}, and ours with ${first}. Take the whole series.`,
    );
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1];
    const due = table.next(key);
    if (next !== undefined && next !== due)
      throw new Refusal(
        `${place}: after ${key} comes ${next} and not ${due}. What was not published must have an empty row.`,
      );
  }
  if ((keys.at(-1) ?? "") < last)
    throw new Refusal(
      `${place}: it ends with ${keys.at(-1) ?? ""}, and ours with ${last}. This is an older file.`,
    );
}

function movedSteps(table: Table, changed: Comparison["changed"]): Moved[] {
  return changed.flatMap(({ held, row, columns }) =>
    columns
      .filter((column) => column in table.measures && held[column] !== "")
      .map((column) => ({
        ...{ table, column, ...table.span(row) },
        ...{ old: held[column] ?? "", now: row[column] ?? "" },
      })),
  );
}

/**
 * The sums of each year over what was held of it; where a sum stands and its parts moved, the parts.
 * What comes to a finished year belongs to it. The newest year is compared as far as it was held.
 */
function movedYears(table: Table, held: readonly Row[], rows: readonly Row[]): Moved[] {
  const end = held.reduce(
    (last, row) => (table.span(row).to > last ? table.span(row).to : last),
    "",
  );
  const keys = new Set(held.map((row) => row[table.key]));
  const past = rows.filter(
    (row) => keys.has(row[table.key]) || table.span(row).to.slice(0, 4) < end.slice(0, 4),
  );
  const year = (row: Row) => table.span(row).from.slice(0, 4);
  const now = grouped(past, year);
  const before = grouped(held, year);
  const years = [...new Set([...before.keys(), ...now.keys()])].sort();
  return years.flatMap((each) => {
    const [old, current] = [before.get(each) ?? [], now.get(each) ?? []];
    const to = each === end.slice(0, 4) ? end : `${each}-12-31`;
    return Object.keys(table.measures).flatMap((column): Moved[] => {
      const [was, is] = [sumOf(old, column), sumOf(current, column)].map(String) as [
        string,
        string,
      ];
      if (was !== is) return [{ table, column, from: `${each}-01-01`, to, old: was, now: is }];
      return movedParts(table, column, old, current);
    });
  });
}

function movedParts(
  table: Table,
  column: string,
  old: readonly Row[],
  now: readonly Row[],
): Moved[] {
  const spans = grouped([...old, ...now], (row) => table.span(row).from);
  return [...spans].flatMap(([from, rows]) => {
    const of = (part: readonly Row[]) =>
      String(
        sumOf(
          part.filter((row) => table.span(row).from === from),
          column,
        ),
      );
    const span = table.span(rows[0] ?? {});
    return of(old) === of(now) ? [] : [{ table, column, ...span, old: of(old), now: of(now) }];
  });
}
