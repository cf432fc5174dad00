/** One chart on a slow line, with the processor as it is. */
import { everyPage } from "./every-page.js";
import { milliseconds, type Scene } from "./scene.js";

export const slow: Scene = {
  name: "slow",
  title: "One chart on a slow line (Slow 4G)",
  kind: "one",
  columns: [
    milliseconds("text", "text, ms"),
    milliseconds("picture", "picture, ms"),
    { key: "requests", heading: "requests" },
  ],
  compared: "picture",
  visits: (laboratory) =>
    everyPage("one", (path, awaited) =>
      laboratory.visit(path, awaited, { slowLine: true }, async (_page, cost) => ({ ...cost })),
    ),
};
