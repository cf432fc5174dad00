/** Writes `test/released.json`: the figures as released, against which later changes are held. Run at a release. */
import { writeFileSync } from "node:fs";
import { publishedOf } from "../src/data/ledger.js";
import { readDataset } from "./read-dataset.js";

writeFileSync("test/released.json", `${JSON.stringify(publishedOf(readDataset("data")))}\n`);
