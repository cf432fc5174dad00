/** uPlot: columns a month. It draws in a microtask after the constructor, before the next frame. */
import uPlot from "uplot";
import type { Draw } from "../points.js";

const columns = uPlot.paths.bars?.();

export const draw: Draw = (box, { times, people }, size) =>
  new uPlot(
    {
      ...size,
      series: [
        {},
        {
          label: "People",
          stroke: "steelblue",
          fill: "steelblue",
          ...(columns && { paths: columns }),
        },
      ],
    },
    [times.map((time) => time / 1000), [...people]],
    box,
  );
