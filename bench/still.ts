/** The floor: the same chart as an SVG in the page, drawn once before anything is measured. */
import { plot, rectY, ruleY } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Points, Size } from "./points.js";

export function drawStill({ times, people }: Points, size: Size): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const rows = times.map((time, index) => ({ date: new Date(time), people: people[index] }));
  const drawn = plot({
    ...size,
    document,
    marks: [
      rectY(rows, { x: "date", y: "people", interval: "month", fill: "steelblue" }),
      ruleY([0]),
    ],
  });
  // A tenth of a pixel is finer than anybody sees.
  return drawn.outerHTML.replace(/-?\d+\.\d{2,}/g, (number) =>
    String(Number(Number(number).toFixed(1))),
  );
}
