/** Writes `data/schema.json`: the JSON Schema of the dataset, made from the zod schema. */
import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { datasetSchema } from "../src/data/schema.js";

const schema = z.toJSONSchema(datasetSchema);
const titled = { title: "The dataset of migration-explainers", ...schema };
writeFileSync("data/schema.json", `${JSON.stringify(titled, null, 2)}\n`);
