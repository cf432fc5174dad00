/** How tall the picture of a deaths tally is, known before it is drawn. */
import { heightOfColumns } from "./deaths-tally.columns.height.js";
import { heightOfGrid } from "./deaths-tally.grid.height.js";
import { heightOfRows } from "./deaths-tally.rows.height.js";
import type { DeathsSelection } from "./deaths-tally.select.js";
import { heightOfTimeline } from "./deaths-tally.timeline.height.js";

/** Views between which a reader chooses are equally tall where there is room. */
const USUAL = 180;
const REPORTED = 130;

export function heightOfDeaths(selection: DeathsSelection): number {
  if (selection.kind === "reported") {
    const people = { dead: selection.figure.value, missing: 0 };
    return Math.max(REPORTED, heightOfRows([people]));
  }
  const { shape, groups, incidents, span } = selection;
  const needed = {
    columns: () => heightOfColumns(groups),
    grid: () => heightOfGrid(groups),
    rows: () => heightOfRows(groups),
    timeline: () => heightOfTimeline(incidents, span),
  }[shape]();
  return Math.max(USUAL, Math.ceil(needed));
}
