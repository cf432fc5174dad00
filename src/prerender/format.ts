/** How prerendered views are written. To be raised with every change after which an older reader would show them wrong. */
export const FORMAT = 1;

/** What a view and its details are known by, so that those of two versions never come together: the format, and a hash. */
export function stampOf(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return `${FORMAT}.${(hash >>> 0).toString(36)}`;
}

/** Whether a view with that stamp is written as this code reads it. */
export function isReadable(stamp: string): boolean {
  return stamp.startsWith(`${FORMAT}.`);
}
