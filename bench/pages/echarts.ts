/** ECharts: columns a month, with only the parts in use. It paints within `setOption`; the columns grow from then on. */
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { Draw } from "../points.js";

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

export const draw: Draw = (box, { times, people }) =>
  init(box).setOption({
    useUTC: true,
    tooltip: { trigger: "axis" },
    xAxis: { type: "time" },
    yAxis: { type: "value" },
    series: [
      { type: "bar", name: "People", data: times.map((time, index) => [time, people[index]]) },
    ],
  });
