/** What a dataset must be, and the door that checks one: for whoever writes a dataset of the same shape. */
export { parseDataset, type Parsed, type SoundDataset } from "./data/parse.js";
export { describeFaults, type Fault } from "./data/check.js";
export { datasetSchema } from "./data/schema.js";
