/** Holds a picture against its table, by measuring what was drawn. Knows nothing of how it was drawn. */
import assert from "node:assert/strict";
import type { Place, ReadPicture } from "./picture-page.js";

/** How far a mark may be from its number, in pixels; a built picture is kept in tenths of a pixel. */
export const NEAR = 0.5 + 0.05;

/** The number in a cell; `null` where none was published. */
export function numberIn(text: string): number | null {
  const [found] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}

/** The cells of the row that a place speaks of: it says the row's name, and a number of it if there is one. */
export function rowAt({ rows }: ReadPicture, { spoken, row }: Place): readonly string[] {
  const [name = "", ...cells] = rows[row] ?? [];
  const plain = name.replace(" (provisional)", "");
  const said =
    (spoken.replace(/^By /, "").startsWith(`${plain}:`) || spoken.includes(` ${plain}.`)) &&
    (cells.some((cell) => cell !== "" && spoken.includes(cell)) ||
      cells.every((cell) => numberIn(cell) === null));
  assert.ok(said, `"${spoken}" says nothing of the row ${name}`);
  return cells;
}

export const near = (drawn: number, wanted: number, what: string): void =>
  assert.ok(Math.abs(drawn - wanted) <= NEAR, `${what}: drawn at ${drawn}, not at ${wanted}`);

/** A row that can be read nowhere in the picture, such as the one for the whole, stands in its words, the title or the summary. */
export function checkUnread({ places, columns, rows, texts, title, summary }: ReadPicture): void {
  const read = new Set(places.map(({ row }) => row));
  const words = [title, summary, ...texts.map(({ text }) => text)].join(" ");
  const written = new Set((words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(numberIn));
  rows.forEach(([name = "", ...cells], row) => {
    if (read.has(row)) return;
    // A year before is in no picture of one bar.
    const now = cells.filter((_, index) => !columns[index + 1]?.endsWith("before"));
    for (const value of now.map(numberIn))
      assert.ok(value === null || written.has(value), `${name}: ${value} is read nowhere`);
  });
}
