/** How tall a figure is, without a page: the sheet of the elements, in numbers. */
import { clampWidth } from "../plot/layout.js";
import { doorsOf } from "../words/doors.js";
import { firstWordsOf, type FirstWords } from "../words/first-words.js";
import { noticesFor } from "../words/notices.js";
import type { ListedQuotation } from "../words/content.js";
import { linesIn } from "../words/readout-room.js";
import { ended } from "../words/sentences.js";
import { flowOf, linesOf, rowsOf, widthOf } from "./lines.js";
import type { StaticView } from "./static-view.js";

/** Letters of pictures are drawn for text of this size, and grow with text that is larger. */
const TEXT = 16;
/** The sheet of the elements, in em of the letters unless in pixels: the same numbers as in src/element/*.styles.ts. */
const SHEET = { border: 3, padding: 0.7, target: 2.2, answer: 1 } as const;

/** A column of text: its width, and the size of the letters around, both in pixels. */
class TextColumn {
  readonly small: number;
  readonly smallest: number;

  constructor(
    readonly width: number,
    readonly text: number,
  ) {
    this.small = Math.max(12, 0.875 * text);
    this.smallest = Math.max(12, 0.8125 * text);
  }

  /** How tall a paragraph is: in letters of that size and lines so many times as high, with margins in em. */
  paragraph(
    text: string,
    size: number,
    line: number,
    { margin = 0, bold = false, inset = 0, shorter = 0 } = {},
  ): number {
    const lines = linesOf(text, { size, bold }, this.width - inset, shorter);
    return lines && (lines * line + margin) * size;
  }
}

/** About as many CSS pixels as the figure takes in a column so wide, in letters of that size: not less, and hardly more. */
export function heightOf({ explained, day }: StaticView, width: number, text = TEXT): number {
  const { labels, picture } = explained;
  const words = firstWordsOf(explained.words);
  const column = new TextColumn(width, text);
  const { smallest } = column;
  const stretch = width / clampWidth(width / Math.max(1, text / TEXT));
  const caveats = words.caveats.map(ended).join(" ");
  return Math.ceil(
    sum([
      SHEET.border + SHEET.padding * text,
      captionOf(words, day, column, labels),
      words.controls.length ? (0.4 + SHEET.target) * smallest : 0,
      picture && words.points > 1 ? readoutOf(words, column) : 0,
      picture ? picture.height * stretch + 0.5 * text : 0,
      listOf(explained.words.list?.quotations ?? [], column, labels.comma),
      column.paragraph(caveats, smallest, 1.4),
      footOf(words, labels, day, column),
    ]),
  );
}

/** What stands above the controls: what was said, the finding, what is known since. */
function captionOf(
  words: FirstWords,
  day: string,
  column: TextColumn,
  { comma, showNewest }: StaticView["explained"]["labels"],
): number {
  const { quotation, claim, title, subtitle, points, rest, later, pinned } = words;
  const { text, small } = column;
  // The line beside what is only known later is thinner than the one beside a correction.
  const told = (said: string, line: number) =>
    column.paragraph(said, small, 1.35, { margin: 0.3, inset: line + 0.6 * small });
  return sum([
    quotation ? quotationOf(quotation, claim !== null, column, comma) : 0,
    claim && !quotation
      ? verdictOf(claim.verdict, small, column) +
        column.paragraph(claim.said.join(""), small, 1.35) +
        0.4 * small
      : 0,
    quotation && !points ? 0 : column.paragraph(title, 1.12 * text, 1.25, { bold: true }),
    column.paragraph(subtitle, small, 1.35, { margin: 0.15 }),
    quotation && points < 2 ? column.paragraph(rest, text, 1.4) : 0,
    ...noticesFor(words, day).shown.map((notice) =>
      notice.kind === "overdue" ? 0 : told(notice.text, notice.kind === "correction" ? 2 : 1),
    ),
    ...later.slice(0, -1).map((each) => told(each, 1)),
    ...later.slice(-1).map((last) => told(`${last} ${pinned ?? ""} ${showNewest}`, 1)),
  ]);
}

function quotationOf(
  { answer, passages, speaker, office, where, printed }: NonNullable<FirstWords["quotation"]>,
  isVerdict: boolean,
  column: TextColumn,
  comma: string,
): number {
  const { text, small } = column;
  const by = [speaker, ...(office ? [office] : []), where].join(comma);
  // A speaker's name is bold.
  const shorter = widthOf(speaker, { size: small, bold: true }) - widthOf(speaker, { size: small });
  return sum([
    isVerdict
      ? verdictOf(answer, text, column)
      : column.paragraph(answer, small, 1.35, { margin: SHEET.answer }),
    ...passages.map((passage) => column.paragraph(`“${passage}”`, 1.05 * text, 1.35)),
    column.paragraph(by, small, 1.35, { margin: 0.55, shorter }),
    column.paragraph(printed ?? "", small, 1.35),
  ]);
}

/** Quotations one below the other, each with why, who printed it, and the way to its card; above them the search. */
function listOf(quotations: readonly ListedQuotation[], column: TextColumn, comma: string): number {
  const { text, small } = column;
  const line = SHEET.target * small;
  const search = quotations.length ? 4 * (line + 2 * small) : 0;
  return (
    search +
    sum(
      quotations.map(
        (one) =>
          quotationOf(one, one.isVerdict, column, comma) +
          column.paragraph(one.why, small, 1.35) +
          column.paragraph(`${one.source.publisher}${comma}${one.source.foot}`, small, 1.35) +
          1.5 * text +
          line,
      ),
    )
  );
}

/** A verdict in its box. */
function verdictOf(verdict: string, size: number, column: TextColumn): number {
  return (
    column.paragraph(verdict, size, 1.4, { margin: 0.25, bold: true, inset: 2 + 0.9 * size }) + 2
  );
}

/** The line that reads the picture, beside its two buttons. */
function readoutOf(words: FirstWords, { width, text, small }: TextColumn): number {
  const steps = 2 * Math.max(32, SHEET.target * small) + 0.4 * small;
  const rest = linesOf(words.rest, { size: small }, width - steps - 0.75 * small);
  return (0.3 + 1.3 * Math.max(linesIn(words.longest, width / text), rest)) * small;
}

/** Publisher and date, and the doors: in the last line where there is room for them, else below. */
function footOf(
  words: FirstWords,
  labels: StaticView["explained"]["labels"],
  day: string,
  column: TextColumn,
): number {
  const size = column.smallest;
  const source = [
    ...words.sources.map(
      ({ of, publisher, foot }) => `${of ? `${of} ` : ""}${publisher}${labels.comma}${foot}`,
    ),
    ...noticesFor(words, day).shown.flatMap(({ kind, text }) => (kind === "overdue" ? [text] : [])),
  ].join(" · ");
  const doors = doorsOf(words, labels, day).map(({ name, more }) =>
    widthOf(more ? `${name} (+${more})` : name, { size }),
  );
  const all = sum(doors) + (doors.length - 1) * size;
  const { lines, end } = flowOf(source, { size }, column.width);
  // Letters of a page are a hair wider or narrower than those in our list: what only just fits may not.
  const above = (end + size + all) * 1.004 <= column.width ? lines - 1 : lines;
  const pressed = rowsOf(doors, size, column.width) * SHEET.target * size;
  return 0.1 * size + pressed + above * 1.4 * size;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
