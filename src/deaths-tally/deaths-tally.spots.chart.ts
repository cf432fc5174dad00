/** Where each person stands in the rows of a deaths tally. */
import type { Point } from "../plot/layout.js";
import type { TallyRow } from "./deaths-tally.size.js";

/** The widest a mark's cell gets, and the gap between clusters, in cells. */
const CELL = 12;
const GAP = 0.7;

/** The side of a mark's cell in pixels, how many lines of marks a band has, and how many bands a row. */
export interface Fit {
  readonly cell: number;
  readonly lines: number;
  readonly bands: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dead: boolean;
}

/** The largest cell, and the fewest bands and lines, with which every row fits. */
export function fit(rows: readonly TallyRow[], width: number, height: number): Fit {
  let best: Fit = { cell: 0, lines: 1, bands: 1 };
  // Only clusters that follow one another can go on in a second band.
  const most = rows.every(({ clusters, columns }) => !columns && clusters.length > 1) ? 4 : 1;
  for (let bands = 1; bands <= most; bands++)
    for (let lines = 1; lines <= 12; lines++) {
      const cells = rows.map((row) => width / cellsAcross(row, lines, bands));
      // Whole pixels draw sharper, and a width that grows a little moves nobody.
      const room = Math.min(CELL, height / down(lines, bands), ...cells);
      const cell = room > 3 ? Math.floor(room) : room;
      if (cell > best.cell) best = { cell, lines, bands };
    }
  return best;
}

/** The line of the first marks of a row around `middle`. */
export function firstLine(middle: number, { cell, lines, bands }: Fit): number {
  return middle - ((down(lines, bands) - 1) / 2) * cell;
}

/** How many cells a row takes down. */
function down(lines: number, bands: number): number {
  return bands * lines + (bands - 1) * GAP;
}

/** How many cells a row takes across. A band may end before a cluster that has no room in it. */
function cellsAcross(row: TallyRow, lines: number, bands: number): number {
  if (row.columns) return row.columns * (widest(row, lines) + GAP);
  const all = length(row, lines);
  return bands === 1 ? all : all / bands + widest(row, lines);
}

/** How many columns of marks the largest cluster of a row takes. */
function widest({ clusters }: TallyRow, lines: number): number {
  return Math.max(1, ...clusters.map(({ dead, missing }) => Math.ceil((dead + missing) / lines)));
}

/** How many columns of marks all clusters of a row take, the gaps between them included. */
function length({ clusters }: TallyRow, lines: number): number {
  return clusters.reduce(
    (columns, { dead, missing }) => columns + Math.ceil((dead + missing) / lines),
    1 + Math.max(0, clusters.length - 1) * GAP,
  );
}

/**
 * A place for each person: down a column, then on to the next; the dead first, then the missing.
 * The middle of each cluster goes into `points`.
 */
export function spotsOf(
  row: TallyRow,
  left: number,
  width: number,
  middle: number,
  grid: Fit,
  points: Point[],
): Spot[] {
  const { cell, lines, bands } = grid;
  const spots: Spot[] = [];
  let x = left;
  let y = firstLine(middle, grid);
  row.clusters.forEach(({ dead, missing, row: shown }, index) => {
    const wide = Math.ceil((dead + missing) / lines) * cell;
    if (row.columns) x = left + (index * width) / row.columns;
    else if (bands > 1 && x + wide > left + width) {
      x = left;
      y += (lines + GAP) * cell;
    }
    if (shown !== null)
      points.push({ x: x + wide / 2, y: y + ((lines - 1) / 2) * cell, row: shown });
    for (let person = 0; person < dead + missing; person++)
      spots.push({
        x: x + (Math.floor(person / lines) + 0.5) * cell,
        y: y + (person % lines) * cell,
        dead: person < dead,
      });
    x += wide + GAP * cell;
  });
  return spots;
}
