/** What every widget needs: sources, definitions, events and the ledger. */
import sources from "../../../data/sources.json";
import measures from "../../../data/measures.json";
import events from "../../../data/events.json";
import changes from "../../../data/changes.json";
import type { Dataset } from "../schema.js";

export const part = { sources, measures, events, changes } as Pick<
  Dataset,
  "sources" | "measures" | "events" | "changes"
>;
