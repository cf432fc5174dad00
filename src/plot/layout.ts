/** Measurements of pictures, without Plot: what an element must know before anything is drawn. */

/** Width and height of a picture in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in a picture that can be read: in pixels, and the row of the table it shows. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** A drawn picture and the places in it that can be read. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  /** Worked out when a reader first points at the picture. */
  readonly points: () => readonly Point[];
}

/** A picture that can be drawn at any size. Its height is known before, so that nothing moves. */
export interface Picture {
  readonly height: number;
  /** Loads what it takes to draw, once a page, and gives the drawing hand. */
  readonly load: () => Promise<(size: Size) => Drawing>;
}

/** Narrower or wider than this a picture is drawn at the limit and scaled: an absurd width would hang the tab. */
export const WIDTHS = { least: 240, most: 1200 } as const;

/** The width a picture is drawn at: whole pixels within the limits. */
export function clampWidth(width: number): number {
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.round(width)));
}

/** Reading size in pixels; nothing in a picture is smaller. */
export const FONT = 12;

/** Height of a picture with a time axis. */
export const TIMELINE_HEIGHT = 300;

/** A rough width of a line of text in pixels, on the generous side, so that labels keep their distance. */
export function textWidth(text: string): number {
  return text.length * FONT * 0.64;
}

/** Rows of paired bars: the heights of a line of text, a bar, the bar of the year before, and the gaps. */
export const ROWS = { line: 18, bar: 12, before: 6, gap: 14, asideGap: 34 } as const;

/** What decides the height of a row of paired bars. */
export interface RowShape {
  readonly before: unknown;
  /** `part` rows lie inside the first; `aside` rows cut across them and are set apart. */
  readonly role: "whole" | "part" | "aside";
}

/** How tall the rows are together. */
export function pairedBarsHeight(rows: readonly RowShape[]): number {
  return rows.reduce(
    (height, row, index) => height + rowHeight(row) + gapBefore(rows, index),
    ROWS.gap / 2,
  );
}

export function rowHeight({ before }: Pick<RowShape, "before">): number {
  return ROWS.line + ROWS.bar + (before ? 3 + ROWS.before + ROWS.line : 0);
}

/** The gap above a row; wider where the rows that cut across begin, for the words that say so. */
export function gapBefore(rows: readonly Pick<RowShape, "role">[], index: number): number {
  if (index === 0) return 0;
  return startsAside(rows, index) ? ROWS.asideGap : ROWS.gap;
}

export function startsAside(rows: readonly Pick<RowShape, "role">[], index: number): boolean {
  return rows[index]?.role === "aside" && rows[index - 1]?.role !== "aside";
}
