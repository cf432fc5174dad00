/** vega-embed: a line of days; a parameter filters the rows, and its signal is set. */
import embed from "vega-embed";
import type { DrawDays } from "../points.js";

export const drawDays: DrawDays = async (box, { times, people }, size) => {
  const { view } = await embed(box, {
    ...size,
    autosize: { type: "fit", contains: "padding" },
    params: [{ name: "from", value: times[0] ?? 0 }],
    data: { values: times.map((date, index) => ({ date, people: people[index] ?? 0 })) },
    transform: [{ filter: "datum.date >= from" }],
    mark: "line",
    encoding: {
      x: { field: "date", type: "temporal", scale: { type: "utc" }, title: null },
      y: { field: "people", type: "quantitative", title: "People" },
    },
  });
  return (from) => view.signal("from", from).runAsync();
};
