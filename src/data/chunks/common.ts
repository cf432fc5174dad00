/** What every element needs: sources, definitions and the ledger. */
import sources from "../../../data/sources.json";
import measures from "../../../data/measures.json";
import changes from "../../../data/changes.json";
import type { Dataset } from "../schema.js";

export const chunk = { sources, measures, changes } as Pick<
  Dataset,
  "sources" | "measures" | "changes"
>;
