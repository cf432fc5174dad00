/** A view as a card: a picture of a fixed size for places that show a link, where nothing else goes along. */
import { above, below, placed, svgOf, type Draw } from "./image.js";
import { written } from "./lettering.js";
import type { ExportModel } from "./export-model.js";

/** The sizes that such places expect, in pixels, and that of the smallest letters. */
export const CARDS = {
  card: { width: 1200, height: 630, least: 24, withPicture: true },
  "card-portrait": { width: 1080, height: 1350, least: 24, withPicture: true },
  "card-square": { width: 1080, height: 1080, least: 24, withPicture: true },
  thumbnail: { width: 300, height: 160, least: 12, withPicture: false },
} as const;

export type CardFormat = keyof typeof CARDS;

/** The smallest letters of a picture in the page, and the narrowest picture whose labels have room. */
const PICTURE = { letters: 12, width: 280 };

/** How a card is laid out: how much larger than the smallest its letters are, and what is on it. */
interface Layout {
  readonly scale: number;
  readonly withPicture: boolean;
  readonly withRest: boolean;
  /** Only what cannot be left out: no subtitle, and of a claim the verdict. */
  readonly brief: boolean;
}

/**
 * The card, with the picture where there is room for it: beside the words on a wide card, below them on others. What
 * must be known and the source are never left out. `height` is that of the picture in the page, 0 where there is none.
 */
export function cardOf(
  exportModel: ExportModel,
  format: CardFormat,
  height: number,
  draw: Draw,
): string {
  let made = laid(exportModel, format, height, SMALLEST);
  for (const layout of [...(height && CARDS[format].withPicture ? PICTURED : []), ...WORDS]) {
    made = laid(exportModel, format, height, layout);
    if (made.fits) break;
  }
  const { room, parts } = made;
  const chart = room && draw(Math.floor(room.width / room.scale));
  return svgOf(exportModel, CARDS[format], [
    ...parts,
    chart ? placed(chart, room.x, room.y, room.scale) : "",
  ]);
}

const SMALLEST: Layout = { scale: 0.5, withPicture: false, withRest: false, brief: true };
const full: Layout = { scale: 1, withPicture: true, withRest: true, brief: false };
const SCALES = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;

/** The best first: larger letters before smaller ones, the readout goes before the picture. */
const PICTURED: readonly Layout[] = [
  ...SCALES.map((scale) => ({ ...full, scale })),
  ...SCALES.slice(-3).map((scale) => ({ ...full, scale, withRest: false })),
];

const WORDS: readonly Layout[] = [
  ...PICTURED.map((layout) => ({ ...layout, withPicture: false })),
  ...[1, 0.9, 0.8, 0.7, 0.6].map((scale) => ({ ...SMALLEST, scale })),
  SMALLEST,
];

/** The words at these sizes, the room that is left for the picture, and whether all of it fits. */
function laid(exportModel: ExportModel, format: CardFormat, height: number, layout: Layout) {
  const { width, height: tall, least } = CARDS[format];
  const { dir } = exportModel;
  const { withPicture } = layout;
  const margin = Math.round(width / 30);
  const gap = margin / 2;
  const all = { left: margin, width: width - 2 * margin, dir };
  const isBeside = withPicture && width > tall;
  const wide = isBeside ? Math.round(all.width * 0.46) : all.width;
  const left = isBeside && dir === "rtl" ? margin + all.width - wide : margin;
  const size = least * layout.scale;
  const foot = below(exportModel, isBeside ? least : size, layout);
  const end = tall - gap - written(foot, 0, all).end;
  const head = written(above(exportModel, size, layout), margin / 3, { left, width: wide, dir });
  const parts = [head.markup, written(foot, end, all).markup];
  if (!withPicture) return { fits: head.end <= end, room: null, parts };
  const y = isBeside ? margin / 4 : head.end + gap;
  const across = isBeside ? all.width - wide - gap : all.width;
  const scale = Math.min((end - gap / 2 - y) / height, across / PICTURE.width);
  const x = isBeside && dir !== "rtl" ? margin + wide + gap : margin;
  const fits = head.end <= end && scale >= least / PICTURE.letters;
  return { fits, room: { x, y, width: across, scale }, parts };
}
