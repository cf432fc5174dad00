/** Writes the whole dataset as one document of the published schema into `dist/`, for whoever writes no JavaScript. */
import { writeFileSync } from "node:fs";
import { readDataset } from "./read-dataset.js";

writeFileSync("dist/dataset.json", JSON.stringify(readDataset("data")));
