/** How an element comes to everything beyond a built view. */
import type { Part } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import type { Attributes, Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import type { Explained } from "../words/explained.js";
import type { Desk, Lit } from "./desk.js";
import type { Giver } from "./take-away.js";

/** How one element explains its attributes, and which parts of the dataset that takes. */
export interface Explainer<W> {
  readonly needs: (attributes: Attributes) => Part[];
  /** Loads what draws. */
  readonly charts: () => Promise<unknown>;
  readonly explain: (
    dataset: Dataset,
    attributes: Attributes,
    locale: Locale,
  ) => Explained<W> | Problem;
}

/** What the module of an element that is loaded later gives. */
export interface Live<W> {
  readonly openDesk: (lit: Lit, host: Giver) => Desk<W>;
}
