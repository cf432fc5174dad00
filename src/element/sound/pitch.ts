/** How high a number sounds: equal steps of value are equal steps of pitch, from zero to the highest of the series. */

/** Zero and the highest, in hertz: two octaves and a half, where small loudspeakers and most ears are good. */
const LOWEST = 220;
const HIGHEST = 1320;

/** The frequency of a value; `most` is the highest of its series. As bars do, tones begin at zero. */
export function pitchOf(value: number, most: number): number {
  return LOWEST * (HIGHEST / LOWEST) ** (most > 0 ? value / most : 0);
}
