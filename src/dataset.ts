/**
 * The figures alone, as typed rows, for whoever wants no element: no Lit, no Plot, no zod. Counts of different
 * measures are added by `added`, which takes no others than those a row of measures is made of.
 */
export { added, addendsOf, type Addends } from "./data/adding.js";
export { dataset } from "./data/dataset.js";
export type {
  Change,
  Claim,
  Dataset,
  DatedEvent,
  Incident,
  Measure,
  Quote,
  Reading,
  Series,
  Source,
} from "./data/schema.js";
