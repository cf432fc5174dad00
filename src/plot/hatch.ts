/** The look of a value that may still change: outlined and hatched, so that no colour has to say it. */
import type { Markish } from "@observablehq/plot";
import type { Box } from "./pixels.js";
import { outlined, type Column } from "./steps.js";
import { strokes, type Stroke } from "./strokes.js";

/** How far the stripes are apart, and how thick they are. */
const PITCH = 4;
const THICK = 1.5;

/** Narrower than this a bar has no room for an outline with stripes of its own: neighbours have one together. */
const LEAST = 4.5;

/** A column of a common outline is at least so wide, else its sides would be all there is to see. */
const STEP = 2.5;

/** Bars in pixels, each with an outline in full colour and stripes across it: few paths however many bars. */
export function hatched(bars: readonly Box[], colour: string): Markish[] {
  const wide = bars.filter(({ x1, x2 }) => x2 - x1 >= LEAST);
  const narrow = joined(bars.filter(({ x1, x2 }) => x2 - x1 < LEAST));
  return [
    outlined(narrow, colour, 1.25),
    strokes([...wide, ...narrow.map(boxOf)].flatMap(stripesIn), { stroke: colour, width: THICK }),
    strokes(wide.flatMap(outlineOf), { stroke: colour, width: 1.25 }),
  ];
}

function stripesIn({ x1, x2, y1, y2 }: Box): Stroke[] {
  const stripes: Stroke[] = [];
  for (let y = y2 - PITCH; y > y1 + THICK; y -= PITCH) stripes.push({ x1, x2, y1: y, y2: y });
  return stripes;
}

/** Without the side it stands on. */
function outlineOf({ x1, x2, y1, y2 }: Box): Stroke[] {
  return [
    { x1, y1: y2, x2: x1, y2: y1 },
    { x1, y1, x2, y2: y1 },
    { x1: x2, y1, x2, y2 },
  ];
}

/** Neighbours without the gaps between them; of those that are thinner than a step, the highest for all of it. */
function joined(bars: readonly Box[]): Column[] {
  const columns: { x1: number; x2: number; y1: number; y2: number }[] = [];
  for (const { x1, x2, y1, y2 } of bars) {
    const last = columns.at(-1);
    const touches = last && x1 - last.x2 < Math.max(1, (x2 - x1) / 2);
    if (touches && last.x2 - last.x1 < STEP) {
      last.x2 = x2;
      last.y2 = Math.min(last.y2, y1);
    } else {
      if (touches) last.x2 = x1;
      columns.push({ x1, x2, y1: y2, y2: y1 });
    }
  }
  // What is left over at the end would be two sides and nothing between them.
  const [before, last] = columns.slice(-2);
  if (before && last && last.x1 === before.x2 && last.x2 - last.x1 < STEP / 2) {
    columns.pop();
    before.x2 = last.x2;
    before.y2 = Math.min(before.y2, last.y2);
  }
  return columns;
}

function boxOf({ x1, x2, y1, y2 }: Column): Box {
  return { x1, x2, y1: y2, y2: y1 };
}
