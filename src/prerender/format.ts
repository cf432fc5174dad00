/** By what the files of prerendered views know that they belong together. */
import { hashOf } from "../data/hash.js";

/** How they are written. To be raised with every change after which an older reader would show them wrong. */
export const FORMAT = 1;

/** What a view and its details are known by, so that those of two versions never come together: the format, and a hash. */
export function stampOf(text: string): string {
  return `${FORMAT}.${hashOf(text)}`;
}

/** Whether a view with that stamp is written as this code reads it. */
export function isReadable(stamp: string): boolean {
  return stamp.startsWith(`${FORMAT}.`);
}
