/** All that <removals-counter> loads when a view was not built, or a reader asks for more. */
import { Desk, type Lit } from "../internal/desk.js";
import type { Giver } from "../internal/take-away.js";
import * as explainer from "./removals-counter.explain.js";

export const openDesk = (lit: Lit, host: Giver) => new Desk(lit, host, explainer);
