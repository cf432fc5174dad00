/** What happened meanwhile, with sources of its own. */
import sources from "../../../data/event-sources.json";
import events from "../../../data/events.json";
import type { Dataset } from "../schema.js";

export const chunk = { sources, events } as Pick<Dataset, "sources" | "events">;
