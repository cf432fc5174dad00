/** ECharts: a line of days; the start of the axis is set anew, without an animation. */
import { LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { DrawDays } from "../points.js";

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

export const drawDays: DrawDays = (box, { times, people }) => {
  const chart = init(box);
  chart.setOption({
    animation: false,
    useUTC: true,
    tooltip: { trigger: "axis" },
    xAxis: { type: "time" },
    yAxis: { type: "value" },
    series: [
      {
        type: "line",
        name: "People",
        showSymbol: false,
        data: times.map((time, index) => [time, people[index]]),
      },
    ],
  });
  return (from) => chart.setOption({ xAxis: { min: from } });
};
