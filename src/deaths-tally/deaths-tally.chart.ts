/** The picture of a deaths tally: one mark for each person, filled for the dead, a ring for the missing. */
import type { Markish } from "@observablehq/plot";
import type { Locale } from "../i18n/locale.js";
import { clampWidth, draw, ink } from "../plot/draw.js";
import { textWidth, type Size } from "../plot/layout.js";
import { dots, key, labels } from "../plot/pixels.js";
import type { DeathsSelection } from "./deaths-tally.select.js";
import { rowHeight, TALLY_TOP, tallyRows, type People, type TallyRow } from "./deaths-tally.size.js";

/** The widest a mark's cell gets, and the gap between clusters, in cells. */
const CELL = 12;
const GAP = 0.7;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dead: boolean;
}

export function drawDeaths(selection: DeathsSelection, size: Size, locale: Locale): SVGSVGElement {
  const m = locale.messages.deaths;
  const width = clampWidth(size.width);
  const rows = tallyRows(selection);
  const name = (row: TallyRow) => m.cause[row.key] ?? locale.when(row.key);
  const left = Math.max(...rows.map((row) => textWidth(name(row)))) + 10;
  const counted = rows.some(({ arrivals }) => arrivals !== null);
  const right = counted ? textWidth("00,000") + 14 : 4;
  const height = rowHeight(rows.length);
  const { cell, lines } = fit(rows, width - left - right, height - 6);
  const middle = (index: number) => TALLY_TOP + (index + 0.5) * height;
  const spots = rows.flatMap((row, index) => spotsOf(row, left, middle(index), cell, lines));
  const r = Math.max(0.8, cell / 2 - Math.min(1, cell * 0.12));
  const stroke = Math.min(1.4, cell * 0.18);
  return draw(
    [
      ...key(keyItems(selection, spots, locale), 0, 8),
      ...(counted ? arrivalMarks(rows, middle, width, locale) : []),
      labels(rows.map((row, index) => ({ x: 0, y: middle(index), text: name(row) }))),
      dots(spots.filter(({ dead }) => dead), r, { fill: ink.person, stroke: "none" }),
      dots(spots.filter(({ dead }) => !dead), r - stroke / 2, { fill: "none", stroke: ink.person, strokeWidth: stroke }),
    ],
    size,
  );
}

function keyItems(selection: DeathsSelection, spots: readonly Spot[], locale: Locale) {
  const m = locale.messages.deaths;
  const dead = { label: selection.kind === "reported" ? m.keyReported : m.keyDead, fill: ink.person, stroke: "none", symbol: "circle" as const };
  const missing = { label: m.keyMissing, fill: "none", stroke: ink.person, symbol: "circle" as const };
  return spots.some((spot) => !spot.dead) ? [dead, missing] : [dead];
}

/** The number who made the journey, at the end of each row for which it was published. */
function arrivalMarks(rows: readonly TallyRow[], middle: (index: number) => number, width: number, locale: Locale): Markish[] {
  return [
    labels([{ x: width, y: 28, text: locale.messages.deaths.arrivalsColumn }], { textAnchor: "end", fill: ink.muted }),
    labels(
      rows.map(({ arrivals }, index) => ({
        x: width,
        y: middle(index),
        text: arrivals === null ? "–" : locale.count(arrivals).text,
      })),
      { textAnchor: "end", fill: ink.muted },
    ),
  ];
}

/** The largest cell, and the lines of marks a row, with which every row fits. */
function fit(rows: readonly TallyRow[], width: number, height: number): { cell: number; lines: number } {
  let best = { cell: 0, lines: 1 };
  for (let lines = 1; lines <= 12; lines++) {
    const widest = Math.max(1, ...rows.map(({ clusters }) => columnsOf(clusters, lines)));
    const cell = Math.min(CELL, width / widest, height / lines);
    if (cell > best.cell) best = { cell, lines };
  }
  return best;
}

/** How many columns the clusters of a row take, the gaps between them included. */
function columnsOf(clusters: readonly People[], lines: number): number {
  return clusters.reduce(
    (columns, { dead, missing }) => columns + Math.ceil((dead + missing) / lines),
    Math.max(0, clusters.length - 1) * GAP,
  );
}

/** A place for each person: down a column, then on to the next; the dead first, then the missing. */
function spotsOf({ clusters }: TallyRow, left: number, middle: number, cell: number, lines: number): Spot[] {
  const spots: Spot[] = [];
  let column = 0;
  for (const { dead, missing } of clusters) {
    for (let person = 0; person < dead + missing; person++)
      spots.push({
        x: left + (column + Math.floor(person / lines) + 0.5) * cell,
        y: middle + ((person % lines) - (lines - 1) / 2) * cell,
        dead: person < dead,
      });
    column += Math.ceil((dead + missing) / lines) + GAP;
  }
  return spots;
}
