/** How much room a text takes, without a page. */
import { bold, joined, pairs, regular, tails, type Widths } from "./letter-widths.js";

/** Of letters that are in none of the lists, in thousandths of their size. */
const OTHER = 640;
/** How much wider bold letters are, where there is no list of them. */
const BOLD = 1.2;

export interface Letters {
  /** Their size in pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide the text is in one line, in pixels. */
export function widthOf(text: string, { size, bold: isBold = false }: Letters): number {
  // What stands over or under a letter takes no room, and marks of direction take none.
  const plain = text.normalize("NFD").replace(/\p{M}|[\u200e\u200f\u2066-\u2069]/gu, "");
  const letters = [...plain];
  const widths = letters.map((letter, index) => {
    const listed = find(isBold ? bold : regular, letter);
    if (listed !== undefined) return listed;
    const isLast = !/\p{Script=Arabic}/u.test(letters[index + 1] ?? "");
    const tail = isLast ? (find(tails, letter) ?? 0) : 0;
    return ((find(joined, letter) ?? OTHER) + tail) * (isBold ? BOLD : 1);
  });
  const closer = pairs.reduce(
    (sum, [by, found]) => sum + by * (plain.match(found)?.length ?? 0),
    0,
  );
  return (size * (widths.reduce((sum, width) => sum + width, 0) - closer)) / 1000;
}

function find(widths: Widths, letter: string): number | undefined {
  return widths.find(([, letters]) => letters.includes(letter))?.[0];
}

/** In how many lines it stands in a column so wide, broken at spaces and after dashes; the first one may be shorter. */
export function linesOf(text: string, letters: Letters, width: number, shorter = 0): number {
  return flowOf(text, letters, width, shorter).lines;
}

/** The same, and where its last line ends. */
export function flowOf(
  text: string,
  letters: Letters,
  width: number,
  shorter = 0,
): { readonly lines: number; readonly end: number } {
  const pieces = text.trim().split(/(?<=[^\S\u00a0\u202f]|–|\p{L}-)/u);
  let lines = text ? 1 : 0;
  let end = shorter;
  for (const piece of pieces) {
    if (end > shorter && end + widthOf(piece.trimEnd(), letters) > width)
      [lines, end, shorter] = [lines + 1, 0, 0];
    end += widthOf(piece, letters);
  }
  return { lines, end };
}

/** In how many rows boxes of these widths stand, with a gap between them. */
export function rowsOf(widths: readonly number[], gap: number, width: number): number {
  let rows = 0;
  let end = Infinity;
  for (const each of widths) {
    if (end + each > width) [rows, end] = [rows + 1, 0];
    end += each + gap;
  }
  return rows;
}
