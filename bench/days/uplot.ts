/** uPlot: a line of days; the scale is set anew. */
import uPlot from "uplot";
import type { DrawDays } from "../points.js";

export const drawDays: DrawDays = (box, { times, people }, size) => {
  const seconds = times.map((time) => time / 1000);
  const chart = new uPlot(
    { ...size, series: [{}, { label: "People", stroke: "steelblue" }] },
    [seconds, [...people]],
    box,
  );
  const max = seconds.at(-1) ?? 0;
  return (from) => chart.setScale("x", { min: from / 1000, max });
};
