/** The figures alone, as typed rows, for whoever wants no element: no Lit, no Plot, no zod. */
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
