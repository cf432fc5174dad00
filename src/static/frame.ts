/** The frame of an embed page: how tall the page is at which width, for those who cannot be told by a script. */
import { heightOf } from "./height.js";
import type { StaticView } from "./static-view.js";

/** Letters of an embed page and the room at each side of its figure, in pixels: its sheet is made of them. */
export const PAGE = { letters: 17, side: 1 } as const;

/** The width of a frame that nobody has asked to be narrower. */
export const FRAME = 640;

/** The widths whose heights are written down. Between two of them the height of the narrower one is enough. */
const STEPS = { least: 240, step: 20 } as const;

/** No list of letters is as exact as a browser: a line that only just fits is taken for two. */
const HAIR = 0.995;

/** How tall the frame is in which nothing is cut off and hardly anything is empty. */
export function frameHeightOf(staticView: StaticView, width = FRAME): number {
  const column = width - 2 * PAGE.side;
  return Math.max(
    ...[column, column * HAIR].map((each) => heightOf(staticView, each, PAGE.letters)),
  );
}

/** The heights by width in one text, `240:1304 260:1251 …`: what an endpoint answers from. */
export function frameHeightsOf(staticView: StaticView): string {
  const count = (FRAME - STEPS.least) / STEPS.step + 1;
  return [...Array(count).keys()]
    .map((index) => STEPS.least + index * STEPS.step)
    .map((width) => `${width}:${frameHeightOf(staticView, width)}`)
    .join(" ");
}
