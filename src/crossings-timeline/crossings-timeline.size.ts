/** How tall the picture of a crossings timeline is, known before it is drawn so that nothing moves. */
import { TIMELINE_HEIGHT } from "../plot/layout.js";

export function heightOfCrossings(): number {
  return TIMELINE_HEIGHT;
}
