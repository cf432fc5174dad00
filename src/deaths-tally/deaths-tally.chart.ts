/** The picture of a deaths tally: one dot for each person, filled for the dead, a ring for the missing. */
import type { Markish } from "@observablehq/plot";
import type { Locale } from "../i18n/locale.js";
import { draw } from "../plot/draw.js";
import { clampWidth, type Drawing, type Point, type Size } from "../plot/layout.js";
import { inPixels } from "../plot/pixels.js";
import { columnMarks } from "./deaths-tally.columns.chart.js";
import { gridMarks } from "./deaths-tally.grid.chart.js";
import { reportedMarks, rowMarks } from "./deaths-tally.rows.chart.js";
import type { DeathsSelection } from "./deaths-tally.select.js";
import { timelineMarks } from "./deaths-tally.timeline.chart.js";

/** What is drawn, and what can be read in it. */
export interface Marks {
  readonly marks: Markish[];
  readonly points: readonly Point[];
}

export function drawChart(selection: DeathsSelection, size: Size, locale: Locale): Drawing {
  const at = { width: clampWidth(size.width), height: size.height };
  const { marks, points } = marksOf(selection, at, locale);
  return { svg: draw(marks, size, inPixels), points: () => points };
}

function marksOf(selection: DeathsSelection, size: Size, locale: Locale): Marks {
  if (selection.kind === "reported") return reportedMarks(selection, size, locale);
  const draws = {
    columns: columnMarks,
    grid: gridMarks,
    rows: rowMarks,
    timeline: timelineMarks,
  };
  return draws[selection.shape](selection, size, locale);
}
