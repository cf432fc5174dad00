/** The picture of a deaths tally: one mark for each person, filled for the dead, a ring for the missing. */
import type { Markish } from "@observablehq/plot";
import { wordFor, type Locale } from "../i18n/locale.js";
import { draw, ink } from "../plot/draw.js";
import { clampWidth, textWidth, type Drawing, type Point, type Size } from "../plot/layout.js";
import { dots, inPixels, key, keyWidth, labels } from "../plot/pixels.js";
import type { DeathsSelection } from "./deaths-tally.select.js";
import { rowHeight, tallyRows, tallyTop, type TallyRow } from "./deaths-tally.size.js";
import { firstLine, fit, spotsOf } from "./deaths-tally.spots.chart.js";

export function drawDeaths(selection: DeathsSelection, size: Size, locale: Locale): Drawing {
  const m = locale.messages.deaths;
  const width = clampWidth(size.width);
  const rows = tallyRows(selection);
  const name = (row: TallyRow) => wordFor(m.cause, row.key) ?? locale.when(row.key);
  const left = Math.max(...rows.map((row) => textWidth(name(row)))) + 10;
  const counted = rows.some(({ arrivals }) => arrivals !== null);
  const right = counted ? textWidth("00,000") + 14 : 4;
  const start = textWidth(m.keyAtLeast) * 0.8;
  const items = keyItems(selection, locale);
  // A key that is too long takes a second line, and the heading below it gives way; the rows stay.
  const folded = start + keyWidth(items) > width;
  const top = tallyTop(rows);
  const height = rowHeight(rows);
  const inner = width - left - right;
  const grid = fit(rows, inner, height - 6);
  const { cell } = grid;
  // Rows of many clusters hang from their first line, so their names stand there too.
  const hangs = rows.some(({ clusters }) => clusters.length > 1);
  const middle = (index: number) => top + (index + 0.5) * height;
  const points: Point[] = [];
  const spots = rows.flatMap((row, index) =>
    spotsOf(row, left, inner, middle(index), grid, points),
  );
  const r = Math.max(0.8, cell / 2 - Math.min(1, cell * 0.12));
  const stroke = Math.min(1.4, cell * 0.18);
  const svg = draw(
    [
      labels([{ x: 0, y: 8, text: m.keyAtLeast }], { fill: ink.muted }),
      ...key(items, start, 8, folded ? 16 : 0),
      ...(counted ? arrivalMarks(rows, middle, width, folded ? 40 : 28, locale) : []),
      ...(rows[0]?.columns ? [monthMarks(left, inner, top - 8, locale)] : []),
      labels(
        rows.map((row, index) => ({
          x: 0,
          y: hangs ? firstLine(middle(index), grid) : middle(index),
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

function keyItems(selection: DeathsSelection, locale: Locale) {
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
  const anyMissing = tallyRows(selection).some(({ clusters }) =>
    clusters.some((cluster) => cluster.missing > 0),
  );
  return anyMissing ? [dead, missing] : [dead];
}

/** The number who made the journey, at the end of each row for which it was published. */
function arrivalMarks(
  rows: readonly TallyRow[],
  middle: (index: number) => number,
  width: number,
  y: number,
  locale: Locale,
): Markish[] {
  return [
    labels([{ x: width, y, text: locale.messages.deaths.arrivalsColumn }], {
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

/** The names of every third month above a grid of months. */
function monthMarks(left: number, width: number, y: number, locale: Locale): Markish {
  return labels(
    [0, 3, 6, 9].map((month) => ({
      x: left + (month * width) / 12,
      y,
      text: locale.tick(new Date(Date.UTC(2025, month, 1)), "month"),
    })),
    { fill: ink.muted },
  );
}
