/** Highcharts: columns a month. The chart is drawn after the call; the columns grow from then on. */
import Highcharts from "highcharts/esm/highcharts.js";
import type { Draw } from "../points.js";

export const draw: Draw = (box, { times, people }) =>
  Highcharts.chart(box, {
    accessibility: { enabled: false },
    title: { text: "" },
    xAxis: { type: "datetime" },
    yAxis: { title: { text: "People" } },
    series: [
      {
        type: "column",
        name: "People",
        pointStart: times[0] ?? 0,
        pointIntervalUnit: "month",
        data: [...people],
      },
    ],
  });
