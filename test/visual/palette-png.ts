/** Pictures of few colours, and their PNG with a palette: a third of the bytes of an ordinary one. */
import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./pictures.js";

/** How many colours are kept. Others, on the edges of shapes, become the nearest of them. */
const COLOURS = 16;

/** How far a colour must be from the commoner ones to be kept beside them. */
const APART = 24;

/** The picture in its commonest colours. Always the same for the same picture. */
export function inFewColours(picture: Picture): Picture {
  const pixels = new Map<number, number>();
  eachRun(picture, (colour, from, to) => {
    pixels.set(colour, (pixels.get(colour) ?? 0) + to - from);
  });
  const common = [...pixels]
    .sort(([colour, count], [other, others]) => others - count || colour - other)
    .map(([colour]) => colour);
  const kept: number[] = [];
  for (const colour of common)
    if (kept.length < COLOURS && kept.every((other) => distance(colour, other) >= APART))
      kept.push(colour);
  const becomes = new Map([...pixels.keys()].map((colour) => [colour, nearest(colour, kept)]));
  const data = new Uint32Array(picture.width * picture.height);
  eachRun(picture, (colour, from, to) => data.fill(becomes.get(colour) ?? colour, from, to));
  return { ...picture, data: Buffer.from(data.buffer) };
}

/** A picture of up to sixteen colours as PNG. */
export function encode(picture: Picture): Buffer {
  const { width, height } = picture;
  const palette = new Map<number, number>();
  const places = new Uint8Array(width * height);
  eachRun(picture, (colour, from, to) => {
    const place = palette.get(colour) ?? palette.size;
    palette.set(colour, place);
    places.fill(place, from, to);
  });
  // Every row begins with a byte that says how it is written: as it is. Then two pixels a byte.
  const bytes = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(bytes * height);
  places.forEach((place, pixel) => {
    const x = pixel % width;
    const byte = Math.floor(pixel / width) * bytes + 1 + (x >> 1);
    rows[byte] = (rows[byte] ?? 0) | (x % 2 ? place : place << 4);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, which are a place in the palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from([...palette.keys()].flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Most of a picture is paper: neighbours of one colour are seen together. */
function eachRun({ data }: Picture, see: (colour: number, from: number, to: number) => void): void {
  const colours = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    while (to < colours.length && colours[to] === colour) to++;
    see(colour, from, to);
  }
}

function nearest(colour: number, kept: readonly number[]): number {
  const distances = kept.map((other) => distance(colour, other));
  return kept[distances.indexOf(Math.min(...distances))] ?? colour;
}

function distance(one: number, other: number): number {
  const [red, green, blue] = channels(one);
  const [r, g, b] = channels(other);
  return Math.hypot(r - red, g - green, b - blue);
}

function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
