/** Where each person stands: one dot a person, the dead first and the missing after them, never in one line. */

export interface People {
  readonly dead: number;
  readonly missing: number;
}

/** People who stand together, on their base line. `row` is their row of the table; `null` where nothing is known. */
export interface Stack extends People {
  readonly row: number | null;
  readonly left: number;
  readonly base: number;
  /** How many stand beside one another. */
  readonly across: number;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/**
 * The sides of the square a dot stands in, in pixels, the largest first. A dot is hardly narrower than its square, and
 * never below 4 pixels: where people do not fit, the picture is taller. They are few, because every one is drawn when
 * we build.
 */
export const PITCHES = [9, 8, 7, 6, 5] as const;
export const LEAST = 5;

/** The narrowest pictures that are drawn without being made smaller by the page. */
export const NARROW = [280, 320, 360] as const;

/** How many lines of dots people take who stand so many beside one another. */
export function linesOf({ dead, missing }: People, across: number): number {
  return Math.ceil(dead / across) + Math.ceil(missing / across);
}

/** How far up a stack reaches. */
export function topOf(stack: Stack, pitch: number): number {
  return stack.base - linesOf(stack, stack.across) * pitch;
}

/** The places of a stack, from its base line up. */
export function layoutDots(stack: Stack, pitch: number): { dead: Dot[]; missing: Dot[] } {
  const { dead, missing, left, base, across } = stack;
  const above = Math.ceil(dead / across);
  // Plot moves all it draws by half a pixel: the smallest rings would have their holes between two.
  const half = pitch === LEAST ? 0 : 0.5;
  const place = (index: number, line: number): Dot => ({
    x: left + (index % across) * pitch + (pitch - 1) / 2 + half,
    y: base - (line + Math.floor(index / across)) * pitch - (pitch + 1) / 2 + half,
  });
  return {
    dead: [...Array(dead).keys()].map((index) => place(index, 0)),
    missing: [...Array(missing).keys()].map((index) => place(index, above)),
  };
}

/** The first thing of which it holds, from the largest dots to the smallest; the smallest where it holds of none. */
export function largest<T>(make: (pitch: number) => T, fits: (made: T) => boolean): T {
  for (const pitch of PITCHES) {
    const made = make(pitch);
    if (fits(made)) return made;
  }
  return make(LEAST);
}
