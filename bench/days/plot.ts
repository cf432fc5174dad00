/** Observable Plot: a line of days; a new plot of fewer rows replaces the old one. */
import { lineY, plot, ruleY } from "@observablehq/plot";
import type { DrawDays } from "../points.js";

export const drawDays: DrawDays = (box, { times, people }, size) => {
  const rows = times.map((time, index) => ({ date: new Date(time), people: people[index] }));
  const change = (from: number): void =>
    box.replaceChildren(
      plot({
        ...size,
        marks: [
          lineY(
            rows.filter(({ date }) => date.getTime() >= from),
            { x: "date", y: "people", stroke: "steelblue", tip: true },
          ),
          ruleY([0]),
        ],
      }),
    );
  change(times[0] ?? 0);
  return change;
};
