/** How far two pictures differ, and the difference as a picture. */
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** How many pixels differ, and the box they lie in. */
export interface Difference {
  readonly pixels: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Edges of shapes may be smoothed otherwise; more than this many pixels of a page may not differ. */
const TOLERANCE = 10;

/** How different two colours may be, from 0 to 1: less than a shade that can be told from another. */
const THRESHOLD = 0.04;

export function decode(png: Uint8Array): Picture {
  return PNG.sync.read(Buffer.from(png));
}

/** A column of a picture, on grey paper of the given height. */
export function cut(picture: Picture, left: number, width: number, height: number): Picture {
  const data = Buffer.alloc(width * height * 4, 0x80);
  for (let y = 0; y < Math.min(height, picture.height); y++) {
    const start = (y * picture.width + left) * 4;
    picture.data.copy(data, y * width * 4, start, start + width * 4);
  }
  return { width, height, data };
}

/** How two pictures of one size differ, with the difference painted red; `null` where they are the same. */
export function compare(
  expected: Picture,
  actual: Picture,
): { difference: Difference; painted: Picture } | null {
  const { width, height } = expected;
  if (expected.data.equals(actual.data)) return null;
  const painted = { width, height, data: Buffer.alloc(width * height * 4) };
  const pixels = pixelmatch(expected.data, actual.data, painted.data, width, height, {
    threshold: THRESHOLD,
    alpha: 0.25,
  });
  if (pixels <= TOLERANCE) return null;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4)
      if (painted.data[at] === 255 && painted.data[at + 1] === 0) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
  return { difference: { pixels, left, top, right, bottom }, painted };
}

/** Pictures of one height side by side, as one PNG. */
export function sideBySide(pictures: readonly Picture[]): Buffer {
  const gap = 8;
  const height = pictures[0]?.height ?? 0;
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, -gap);
  const sheet = new PNG({ width, height, fill: true });
  let left = 0;
  for (const { width: wide, data } of pictures) {
    for (let y = 0; y < height; y++)
      data.copy(sheet.data, (y * width + left) * 4, y * wide * 4, (y + 1) * wide * 4);
    left += wide + gap;
  }
  return PNG.sync.write(sheet);
}
