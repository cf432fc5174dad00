/** The picture of a deaths tally: one mark for each person, filled for the dead, a ring for the missing. */
import type { Markish } from "@observablehq/plot";
import { wordFor, type Locale } from "../i18n/locale.js";
import { draw, ink } from "../plot/draw.js";
import { clampWidth, textWidth, type Drawing, type Point, type Size } from "../plot/layout.js";
import { dots, inPixels, key, labels } from "../plot/pixels.js";
import type { DeathsSelection } from "./deaths-tally.select.js";
import { rowHeight, TALLY_TOP, tallyRows, type TallyRow } from "./deaths-tally.size.js";

/** The widest a mark's cell gets, and the gap between clusters, in cells. */
const CELL = 12;
const GAP = 0.7;

/** The side of a mark's cell in pixels, and how many lines of marks a row has. */
interface Fit {
  readonly cell: number;
  readonly lines: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dead: boolean;
}

export function drawDeaths(selection: DeathsSelection, size: Size, locale: Locale): Drawing {
  const m = locale.messages.deaths;
  const width = clampWidth(size.width);
  const rows = tallyRows(selection);
  const name = (row: TallyRow) => wordFor(m.cause, row.key) ?? locale.when(row.key);
  const left = Math.max(...rows.map((row) => textWidth(name(row)))) + 10;
  const counted = rows.some(({ arrivals }) => arrivals !== null);
  const right = counted ? textWidth("00,000") + 14 : 4;
  const height = rowHeight(rows);
  const inner = width - left - right;
  const grid = fit(rows, inner, height - 6);
  const { cell } = grid;
  // Rows of many clusters hang from their first line, so their names stand there too.
  const hangs = rows.some(({ clusters }) => clusters.length > 1);
  const middle = (index: number) => TALLY_TOP + (index + 0.5) * height;
  const points: Point[] = [];
  const spots = rows.flatMap((row, index) =>
    spotsOf(row, left, inner, middle(index), grid, points),
  );
  const r = Math.max(0.8, cell / 2 - Math.min(1, cell * 0.12));
  const stroke = Math.min(1.4, cell * 0.18);
  const svg = draw(
    [
      labels([{ x: 0, y: 8, text: m.keyAtLeast }], { fill: ink.muted }),
      ...key(keyItems(selection, spots, locale), textWidth(m.keyAtLeast) * 0.8, 8),
      ...(counted ? arrivalMarks(rows, middle, width, locale) : []),
      ...(rows[0]?.columns ? [monthMarks(left, inner, locale)] : []),
      labels(
        rows.map((row, index) => ({
          x: 0,
          y: hangs ? middle(index) - ((grid.lines - 1) / 2) * cell : middle(index),
          text: name(row),
        })),
      ),
      dots(
        spots.filter(({ dead }) => dead),
        r,
        { fill: ink.person, stroke: "none" },
      ),
      dots(
        spots.filter(({ dead }) => !dead),
        r - stroke / 2,
        { fill: "none", stroke: ink.person, strokeWidth: stroke },
      ),
    ],
    size,
    inPixels,
  );
  return { svg, points: () => points };
}

function keyItems(selection: DeathsSelection, spots: readonly Spot[], locale: Locale) {
  const m = locale.messages.deaths;
  const dead = {
    label: selection.kind === "reported" ? m.keyReported : m.keyDead,
    fill: ink.person,
    stroke: "none",
    symbol: "circle" as const,
  };
  const missing = {
    label: m.keyMissing,
    fill: "none",
    stroke: ink.person,
    symbol: "circle" as const,
  };
  return spots.some((spot) => !spot.dead) ? [dead, missing] : [dead];
}

/** The number who made the journey, at the end of each row for which it was published. */
function arrivalMarks(
  rows: readonly TallyRow[],
  middle: (index: number) => number,
  width: number,
  locale: Locale,
): Markish[] {
  return [
    labels([{ x: width, y: 28, text: locale.messages.deaths.arrivalsColumn }], {
      textAnchor: "end",
      fill: ink.muted,
    }),
    labels(
      rows.map(({ arrivals }, index) => ({
        x: width,
        y: middle(index),
        text: arrivals === null ? "–" : locale.count(arrivals.value).text,
      })),
      { textAnchor: "end", fill: ink.muted },
    ),
  ];
}

/** The largest cell, and the lines of marks a row, with which every row fits. */
function fit(rows: readonly TallyRow[], width: number, height: number): Fit {
  let best = { cell: 0, lines: 1 };
  for (let lines = 1; lines <= 12; lines++) {
    const cells = rows.map((row) =>
      row.columns ? width / row.columns / (widest(row, lines) + GAP) : width / length(row, lines),
    );
    // Whole pixels draw sharper, and a width that grows a little moves nobody.
    const most = Math.min(CELL, height / lines, ...cells);
    const cell = most > 3 ? Math.floor(most) : most;
    if (cell > best.cell) best = { cell, lines };
  }
  return best;
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
function spotsOf(
  row: TallyRow,
  left: number,
  width: number,
  middle: number,
  { cell, lines }: Fit,
  points: Point[],
): Spot[] {
  const spots: Spot[] = [];
  let x = left;
  row.clusters.forEach(({ dead, missing, row: shown }, index) => {
    if (row.columns) x = left + (index * width) / row.columns;
    const wide = Math.ceil((dead + missing) / lines) * cell;
    if (shown !== null) points.push({ x: x + wide / 2, y: middle, row: shown });
    for (let person = 0; person < dead + missing; person++)
      spots.push({
        x: x + (Math.floor(person / lines) + 0.5) * cell,
        y: middle + ((person % lines) - (lines - 1) / 2) * cell,
        dead: person < dead,
      });
    x += wide + GAP * cell;
  });
  return spots;
}

/** The names of every third month above a grid of months. */
function monthMarks(left: number, width: number, locale: Locale): Markish {
  return labels(
    [0, 3, 6, 9].map((month) => ({
      x: left + (month * width) / 12,
      y: TALLY_TOP - 10,
      text: locale.tick(new Date(Date.UTC(2025, month, 1)), "month"),
    })),
    { fill: ink.muted },
  );
}
