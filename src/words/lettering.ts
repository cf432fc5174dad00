/** Lines of text in an SVG that stands alone: nobody there breaks them, so we do. */
import type { ExportModel } from "./export-model.js";

/** A piece of text: its size in pixels, and its weight. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** Where lines are written. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly dir: ExportModel["dir"];
}

/** Lines below `y`, broken into the column, and where the next may begin. */
export function written(lines: readonly Line[], y: number, { left, width, dir }: Column) {
  const x = dir === "rtl" ? left + width : left;
  let end = y;
  let markup = "";
  for (const { text, size, bold = false } of lines.filter((line) => line.text)) {
    for (const part of broken(text, width / size / (bold ? 1.13 : 1))) {
      end += size * 1.3;
      const weight = bold ? ' font-weight="bold"' : "";
      markup += `<text${dir === "rtl" ? ' class="rtl"' : ""} x="${x}" y="${end.toFixed(1)}" font-size="${rounded(size)}"${weight}>${xml(part)}</text>`;
    }
    end += size * 0.35;
  }
  return { markup, end };
}

/** The text in lines at most so wide, broken between words. */
function broken(text: string, most: number): string[] {
  const lines = [""];
  // A number stays with its qualifier and its unit: between them stands a space that does not break.
  for (const word of text.split(/[^\S\u00a0]+/)) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (widthOf(longer) <= most || !lines[last]) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How wide letters are, in shares of their size: on the generous side, for we do not know the font. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’‘|!()[\]ijlItfr·]/, 0.4],
  [/[mwMW@%—…]/, 0.96],
  [/[A-Z0-9–]/, 0.66],
];

function widthOf(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.62),
    0,
  );
}

/** A text inside XML; characters XML has no place for are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
