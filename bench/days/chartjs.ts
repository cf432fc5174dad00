/** Chart.js: a line of days; the scale's start is set, and the chart updated without an animation. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  TimeScale,
  Tooltip,
} from "chart.js";
import "chartjs-adapter-date-fns";
import type { DrawDays } from "../points.js";

Chart.register(LineController, LineElement, PointElement, LinearScale, TimeScale, Tooltip);

export const drawDays: DrawDays = (box, { times, people }, { width, height }) => {
  const canvas = document.createElement("canvas");
  box.append(canvas);
  const x = { type: "time" as const, min: times[0] ?? 0 };
  const chart = new Chart(canvas, {
    type: "line",
    data: {
      labels: [...times],
      datasets: [
        {
          label: "People",
          data: [...people],
          pointRadius: 0,
          borderColor: "steelblue",
          borderWidth: 1,
        },
      ],
    },
    options: { animation: false, aspectRatio: width / height, scales: { x } },
  });
  return (from) => {
    chart.options.scales = { x: { ...x, min: from } };
    chart.update("none");
  };
};
