/** Highcharts: a line of days; the extremes of the axis are set, without an animation. */
import Highcharts from "highcharts/esm/highcharts.js";
import type { DrawDays } from "../points.js";

export const drawDays: DrawDays = (box, { times, people }) => {
  const chart = Highcharts.chart(box, {
    accessibility: { enabled: false },
    chart: { animation: false },
    title: { text: "" },
    xAxis: { type: "datetime" },
    yAxis: { title: { text: "People" } },
    series: [
      {
        type: "line",
        name: "People",
        animation: false,
        pointStart: times[0] ?? 0,
        pointInterval: 86_400_000,
        data: [...people],
      },
    ],
  });
  return (from) => chart.xAxis[0]?.setExtremes(from, times.at(-1), true, false);
};
