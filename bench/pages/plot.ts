/** Observable Plot: columns a month with a tip, through named imports. The chart is drawn after the call. */
import { plot, rectY, ruleY } from "@observablehq/plot";
import type { Draw } from "../points.js";

export const draw: Draw = (box, { times, people }, size) => {
  const rows = times.map((time, index) => ({ date: new Date(time), people: people[index] }));
  box.append(
    plot({
      ...size,
      marks: [
        rectY(rows, { x: "date", y: "people", interval: "month", fill: "steelblue", tip: true }),
        ruleY([0]),
      ],
    }),
  );
};
