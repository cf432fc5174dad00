/** How fast a series is played. */

export type Speed = "slower" | "normal" | "faster";

/** How much longer than at normal speed everything takes. */
const STRETCH: Readonly<Record<Speed, number>> = { slower: 2, normal: 1, faster: 0.5 };

/** The longest that a number sounds, and all of them together, in seconds at normal speed. */
const EACH = 0.6;
const ALL = 12;

/** How long each of so many numbers takes, in seconds. */
export function secondsEach(count: number, speed: Speed): number {
  return Math.min(EACH, ALL / count) * STRETCH[speed];
}
