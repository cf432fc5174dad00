/** What a new table changes in the one that is held, and which figures of the past that moves. */
import { order } from "../../src/data/time.js";
import type { Row } from "../rows.js";
import { grouped, sumOf } from "../rows.js";
import type { Placed } from "./columns.js";
import type { Table } from "./publication.js";
import { refuseBroken } from "./whole.js";

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

export function compare(
  table: Table,
  held: readonly Row[],
  read: readonly Placed<Row>[],
  sheet: string,
) {
  const key = (row: Row) => row[table.key] ?? "";
  const before = new Map(held.map((row, index) => [key(row), { row, index }]));
  const rank = (row: Row) => before.get(key(row))?.index ?? Infinity;
  const day = (row: Row) => table.span(row).from;
  const inOrder = [...read].sort(
    ({ cells: a }, { cells: b }) => order(day(a), day(b)) || rank(a) - rank(b) || 0,
  );
  refuseBroken(table, held, inOrder, sheet);
  const columns = Object.keys(held[0] ?? inOrder[0]?.cells ?? {});
  const rows = inOrder.map(({ cells }) => asHeld(columns, before.get(key(cells))?.row, cells));
  const now = new Set(rows.map(key));
  const changed = rows.flatMap((row) => {
    const old = before.get(key(row))?.row;
    const others = columns.filter((column) => old && old[column] !== row[column]);
    return old && others.length ? [{ held: old, row, columns: others }] : [];
  });
  const removed = held.filter((row) => !now.has(key(row)));
  const added = rows.filter((row) => !before.has(key(row)));
  const moved =
    table.ledger === "step" ? movedSteps(table, changed) : movedYears(table, held, rows);
  return { table, rows, held, added, removed, changed, moved } satisfies Comparison;
}

/** A column that we do not hold is left out, and one that the file has not stays as it was. */
function asHeld(columns: readonly string[], held: Row | undefined, cells: Row): Row {
  const all: Row = { ...held, ...cells };
  return Object.fromEntries(columns.map((column) => [column, all[column] ?? ""]));
}

/** The columns of measures that we hold. */
export function measured({ measures }: Table, [row = {}]: readonly Row[]): string[] {
  return Object.keys(measures).filter((column) => column in row);
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
 * The sums of each year over what was held of it; where a sum is unchanged and its parts moved, the parts.
 * What comes to a finished year belongs to it. The newest year is compared as far as it was held; where
 * rows of it are gone, those that are new up to its last day may replace them.
 */
function movedYears(table: Table, held: readonly Row[], rows: readonly Row[]): Moved[] {
  const { key, span } = table;
  const year = (row: Row) => span(row).from.slice(0, 4);
  const end = held.reduce((last, row) => (span(row).to > last ? span(row).to : last), "");
  const newest = end.slice(0, 4);
  const keysOf = (some: readonly Row[]) => new Set(some.map((row) => row[key]));
  const [heldKeys, newKeys] = [keysOf(held), keysOf(rows)];
  const isReplaced = held.some((row) => year(row) === newest && !newKeys.has(row[key]));
  const isPast = (row: Row) =>
    heldKeys.has(row[key]) || year(row) < newest || (isReplaced && span(row).to <= end);
  const now = grouped(rows.filter(isPast), year);
  const before = grouped(held, year);
  const years = [...new Set([...before.keys(), ...now.keys()])].sort();
  return years.flatMap((each) => {
    const [old, current] = [before.get(each) ?? [], now.get(each) ?? []];
    const to = each === newest ? end : `${each}-12-31`;
    return measured(table, rows).flatMap((column): Moved[] => {
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
