/** Writes `data/schema.json`: the JSON Schema of a dataset as `parseDataset` takes it, made from the zod schema. */
import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { datasetSchema } from "../src/data/schema.js";

const { properties, ...schema } = z.toJSONSchema(datasetSchema);
const titled = {
  title: "The dataset of migration-explainers",
  ...schema,
  properties: { $schema: { type: "string" }, ...properties },
  // Collections that are left out are empty.
  required: ["schema"],
};
writeFileSync("data/schema.json", `${JSON.stringify(titled, null, 2)}\n`);
