/** Measurements of charts, without Plot: what an element must know before anything is drawn. */

/** Width and height of a chart in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A hit target of a chart: its place in pixels, and the row of the table it shows. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  /** Where the short rule under its label is, its middle and how long; at the point itself where it is not said. */
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number };
}

/** A drawn chart and its hit targets. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  /** Worked out when a reader first points at the chart. */
  readonly points: () => readonly Point[];
  /** How far down the base line is that its values stand on; without it the lowest value is taken for it. */
  readonly base?: number | undefined;
}

/** A chart that can be drawn at any size. Its height is known before, so that nothing moves. */
export interface Picture {
  readonly height: number;
  /** Loads what it takes to draw, once a page, and gives the function that draws. */
  readonly load: () => Promise<(size: Size) => Drawing>;
}

/**
 * Narrower or wider than this a chart is drawn at the limit and scaled: an absurd width would hang the tab. When we
 * build, a chart is drawn at every so many pixels between.
 */
export const WIDTHS = { least: 240, most: 1200, step: 20 } as const;

/** The width a chart is drawn at: whole pixels within the limits. */
export function clampWidth(width: number): number {
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.round(width)));
}

/** Reading size in pixels; nothing in a chart is smaller. */
export const FONT = 12;

/** The height of a line of text. */
export const LINE = FONT + 2;

/** How wide letters are in a wide sans serif, as a share of their height: labels keep their distance in any font. */
const WIDTHS_OF_LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\sijl.,:;'’|!()[\]]/, 0.36],
  [/[frtI/-]/, 0.44],
  [/[mwMW@%]/, 1],
  [/\p{Lu}/u, 0.76],
];

/** A width of a line of text in pixels that is seldom exceeded, so that labels keep their distance. */
export function textWidth(text: string, bold = false): number {
  const width = [...text].reduce(
    (sum, letter) =>
      sum + (WIDTHS_OF_LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? 0.67),
    0,
  );
  return width * FONT * (bold ? 1.1 : 1);
}
