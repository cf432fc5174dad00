/** One chart on a page, on a slow processor: everything from the first byte to the quiet after the picture. */
import { heapOf } from "../laboratory.js";
import { everyPage } from "./every-page.js";
import { kilobytes, megabytes, milliseconds, type Scene } from "./scene.js";

export const load: Scene = {
  name: "load",
  title: "One chart, processor slowed four times",
  kind: "one",
  columns: [
    kilobytes("bytesUntilPicture", "kB until picture"),
    kilobytes("bytes", "kB in all"),
    { key: "requests", heading: "requests" },
    milliseconds("text", "text, ms"),
    milliseconds("picture", "picture, ms"),
    milliseconds("blocking", "blocking, ms"),
    milliseconds("longest", "longest task, ms"),
    { key: "shift", heading: "layout shift", digits: 3 },
    megabytes("heap", "heap, MB"),
  ],
  beyondNothing: ["bytes", "bytesUntilPicture", "heap"],
  compared: "picture",
  visits: (laboratory) =>
    everyPage("one", (path, awaited) =>
      laboratory.visit(path, awaited, { cpu: 4 }, async (page, cost) => ({
        ...cost,
        heap: await heapOf(page),
      })),
    ),
};
