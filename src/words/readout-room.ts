/** How many lines are kept free for what the readout says, so that nothing below it moves. */

/** How many letters the longest has of all that the readout says. */
export function longestOf(said: {
  readonly readings: readonly string[];
  readonly rest: string;
}): number {
  return said.readings.reduce((most, { length }) => Math.max(most, length), said.rest.length);
}

/** Widths in em of the page's letters: of a letter of the line, of its two buttons, and the least that is left for it. */
const LETTER = 0.44;
const STEPS = 5.5;
const LEAST = 8;

/** The fewest and the most lines; a longer text is seldom, and is shown whole all the same. */
const LINES = { least: 2, most: 4 } as const;

/** The lines for a text of so many letters in a figure so many em wide. */
export function linesIn(longest: number, room: number): number {
  const lines = Math.ceil((LETTER * longest) / Math.max(LEAST, room - STEPS));
  return Math.max(LINES.least, Math.min(lines, LINES.most));
}

/** The widths in em below which there is room for one line more than the fewest, and for two; the wider first. */
export function narrowerThan(longest: number): { readonly lines: number; readonly room: number }[] {
  return [3, 4].flatMap((lines) => {
    const left = (LETTER * longest) / (lines - 1);
    return left > LEAST ? [{ lines, room: left + STEPS }] : [];
  });
}
