/** A hundred charts on one page, on a slow processor, until the last picture stands. */
import { heapOf } from "../laboratory.js";
import { everyPage } from "./every-page.js";
import { kilobytes, megabytes, milliseconds, type Scene } from "./scene.js";

export const hundred: Scene = {
  name: "hundred",
  title: "A hundred charts, processor slowed four times",
  kind: "hundred",
  columns: [
    kilobytes("bytes", "kB in all"),
    milliseconds("picture", "last picture, ms"),
    milliseconds("blocking", "blocking, ms"),
    milliseconds("longest", "longest task, ms"),
    { key: "shift", heading: "layout shift", digits: 3 },
    megabytes("heap", "heap, MB"),
  ],
  beyondNothing: ["bytes", "heap"],
  compared: "picture",
  visits: (laboratory) =>
    everyPage("hundred", (path, awaited) =>
      laboratory.visit(path, awaited, { cpu: 4 }, async (page, cost) => ({
        ...cost,
        heap: await heapOf(page),
      })),
    ),
};
