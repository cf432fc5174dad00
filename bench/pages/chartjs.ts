/** Chart.js: columns a month, with only the parts registered that they need. The columns grow from the first frame on. */
import { BarController, BarElement, Chart, LinearScale, TimeScale, Tooltip } from "chart.js";
import "chartjs-adapter-date-fns";
import type { Draw } from "../points.js";

Chart.register(BarController, BarElement, LinearScale, TimeScale, Tooltip);

export const draw: Draw = (box, { times, people }, { width, height }) => {
  const canvas = document.createElement("canvas");
  box.append(canvas);
  return new Chart(canvas, {
    type: "bar",
    data: {
      labels: [...times],
      datasets: [{ label: "People", data: [...people], backgroundColor: "steelblue" }],
    },
    options: { aspectRatio: width / height, scales: { x: { type: "time" } } },
  });
};
