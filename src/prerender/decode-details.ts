/** Reads what a prerendered view has for a reader who does something with it. */
import { clampWidth, type Point } from "../plot/layout.js";
import type { FormattedValue, Table } from "../words/content.js";
import { lazily } from "../words/lazily.js";
import type { Details } from "../words/details.js";
import type { EncodedReadings, EncodedRow, HitTargets, PrerenderedDetails } from "./decode.js";
import { transformAt } from "./width-range.js";

/** The same as if it had been explained now. */
export function decodeDetails(encoded: PrerenderedDetails): Details {
  const { words, labels, table, hitTargets, base } = encoded;
  return {
    words,
    readings: lazily(() => decodeReadings(words.readings, table?.rows)),
    labels,
    table: lazily(() => table && decodeTable(table)),
    pointsAt: (width) => pointsAt(hitTargets, clampWidth(width)),
    base,
  };
}

/** `{0}` is the name of the point's row, `{}` the same without what is in brackets, `{1}` its first cell. */
function decodeReadings(
  [patterns, which]: EncodedReadings,
  rows: readonly EncodedRow[] = [],
): string[] {
  return [...which].map((sign, index) => {
    const [name = "", ...cells] = rows[index] ?? [];
    return (patterns[sign.charCodeAt(0) - 48] ?? "").replace(/{(\d*)}/g, (_, place: string) =>
      place === "0" ? name : place ? String(cells[Number(place) - 1]) : name.replace(/ \(.*/, ""),
    );
  });
}

function decodeTable({
  columns,
  rows,
}: NonNullable<PrerenderedDetails["table"]>): Table<FormattedValue> {
  return {
    columns,
    rows: rows.map(([name, ...cells]) => ({
      name,
      cells: columns.slice(1).map((_, index) => {
        const cell = cells[index] ?? [""];
        return typeof cell === "string"
          ? { text: cell, figures: { length: 1 } }
          : { text: cell[0], figures: [] };
      }),
    })),
  };
}

function pointsAt(hitTargets: readonly HitTargets[], at: number): Point[] {
  const points: Point[] = [];
  for (const [range, first, steps, ys, rows] of hitTargets) {
    const transform = transformAt(range, at);
    let x = first;
    ys.forEach((y, index) => {
      const row = rows?.[index] ?? index;
      if (transform) points.push({ x: transform.shift + x * transform.stretch, y, row });
      x += typeof steps === "number" ? steps : (steps[index] ?? 0);
    });
  }
  return points;
}
