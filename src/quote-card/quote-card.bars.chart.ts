/** The look of the bars: settled, such as may still change, and the quoted one, which is the strongest either way. */
import type { Markish } from "@observablehq/plot";
import { colors, PALE } from "../plot/draw.js";
import { hatched } from "../plot/hatch.js";
import { boxes, type Box } from "../plot/pixels.js";
import { strokes, type Stroke } from "../plot/strokes.js";
import type { Bar } from "./quote-card.select.js";

/** From stripe to stripe of the quoted bar, and how thick they are: as dense as can still be told from a filled one. */
const PITCH = 3;
const THICK = 2;
/** The outline of the quoted bar. */
const OUTLINE = 2;

/** A bar with its place. */
export type BarBox = Box & { readonly bar: Bar };

export function barMarks(bars: readonly BarBox[]): Markish[] {
  const drawn = (isQuoted: boolean, isProvisional: boolean) =>
    bars.filter(
      ({ bar }) =>
        bar.value !== null && bar.isQuoted === isQuoted && bar.isProvisional === isProvisional,
    );
  return [
    boxes(drawn(false, false), { fill: colors.second, fillOpacity: PALE, stroke: colors.main }),
    ...hatched(drawn(false, true), colors.main),
    boxes(drawn(true, false), { fill: colors.main }),
    ...denselyHatched(drawn(true, true)),
  ];
}

/** The number that all speak of may change, too: dark, and not as whole as what is settled. */
function denselyHatched(bars: readonly Box[]): Markish[] {
  return [
    boxes(bars, {
      fill: colors.main,
      fillOpacity: PALE,
      stroke: colors.text,
      strokeWidth: OUTLINE,
    }),
    strokes(
      bars.flatMap(({ x1, x2, y1, y2 }) => {
        const stripes: Stroke[] = [];
        for (let y = y2 - PITCH; y > y1 + OUTLINE; y -= PITCH)
          stripes.push({ x1, x2, y1: y, y2: y });
        return stripes;
      }),
      { stroke: colors.main, width: THICK },
    ),
  ];
}
