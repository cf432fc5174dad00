/** vega-embed: columns a month from a Vega-Lite specification. The chart is drawn when its promise resolves. */
import embed from "vega-embed";
import type { Draw } from "../points.js";

export const draw: Draw = (box, { times, people }, size) =>
  embed(box, {
    ...size,
    autosize: { type: "fit", contains: "padding" },
    data: { values: times.map((date, index) => ({ date, people: people[index] ?? 0 })) },
    mark: { type: "bar", tooltip: true },
    encoding: {
      x: { field: "date", type: "temporal", timeUnit: "utcyearmonth", title: null },
      y: { field: "people", type: "quantitative", title: "People" },
    },
  });
