/** Writes the views of `cdn/views/`: drawn by as many workers as there are cores, and kept until their sources change. */
import { fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readDataset } from "../read-dataset.js";
import { offeredViews } from "./offered.js";
import { writeNumbers } from "./numbers.js";
import { stampOf } from "./stamp.js";
import { shareDetails } from "./share-details.js";
import { presets } from "../presets.js";
import { eachOnce, namedView, type NamedView } from "./views.js";

const KEPT = "node_modules/.cache/migration-explainers/views";

/** Rooms of `src` of which no view is made. */
const APART = ["command", "element", "frameworks", "mcp"];
const SOURCES = [
  ...readdirSync("src")
    .filter((room) => !APART.includes(room))
    .map((room) => `src/${room}`),
  "src/element/inline",
  "data",
  "scripts/prerender",
  "scripts/presets.ts",
  "scripts/read-dataset.ts",
  "package-lock.json",
  ...readdirSync("site").flatMap((name) => (name.endsWith(".html") ? [`site/${name}`] : [])),
  "site/presets.json",
];

export async function writeViews(folder: string): Promise<void> {
  const kept = `${KEPT}/${stampOf(SOURCES)}`;
  if (!existsSync(kept)) {
    // Another build may draw at the same time.
    const unfinished = `${KEPT}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await drawAll(
      eachOnce([
        ...offeredViews(readDataset("data")),
        ...presets().map(({ tag, attributes }) => namedView(tag, attributes)),
      ]),
      unfinished,
    );
    shareDetails(unfinished);
    await writeNumbers(unfinished, readDataset("data"));
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    renameSync(unfinished, kept);
  }
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(kept)) cpSync(`${kept}/${name}`, `${folder}/${name}`);
}

/** Each worker takes the next view as soon as it has drawn one. */
async function drawAll(views: readonly NamedView[], folder: string): Promise<void> {
  const left = [...views];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork("scripts/prerender/worker.ts", [folder]);
      worker.on("message", () => {
        const view = left.shift();
        if (view) worker.send(view);
        else worker.disconnect();
      });
      worker.on("exit", (code) =>
        code ? reject(new Error("Views could not be prerendered: see above.")) : resolve(),
      );
    });
  await Promise.all([...Array(availableParallelism()).keys()].map(work));
}
