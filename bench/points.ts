/** What a page of a library is given to draw. */

/** People by moment: milliseconds since 1970, UTC. */
export interface Points {
  readonly times: readonly number[];
  readonly people: readonly number[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws a column a month into the box, as the library's documentation does it. */
export type Draw = (box: HTMLElement, points: Points, size: Size) => unknown;

/** Draws a line of days, and gives the way to change the first day shown. */
export type DrawDays = (box: HTMLElement, points: Points, size: Size) => Change | Promise<Change>;

/** Shows the days from that moment on. */
export type Change = (from: number) => unknown;
