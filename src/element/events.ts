/** The events of all elements. They bubble, and cross shadow boundaries. */
import type { Problem } from "../data/view.js";

/** The browser's own `Event`, also where MooTools has put a class of its own in that place. */
const Event = Object.getPrototypeOf(CustomEvent) as typeof globalThis.Event;

/** Fired when number, words and picture stand. */
export class ExplainerReadyEvent extends Event {
  static readonly type = "explainer-ready";
  constructor() {
    super(ExplainerReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when an element cannot show what was asked; the author's fallback stays. */
export class ExplainerErrorEvent extends Event {
  static readonly type = "explainer-error";
  constructor(
    /** What kind of thing is wrong: `unknown-value`, `bad-date`, `dates-out-of-order`, `nothing-published`, `no-data`, `bad-data`, `no-picture`, `not-loaded`, or `broken`: this browser, or a script of the page, does not let it work. */
    readonly code: Problem["problem"] | "no-picture" | "not-loaded" | "broken",
    /** The sentence the reader sees. */
    readonly message: string,
  ) {
    super(ExplainerErrorEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when newer figures of ours have taken the place of the built ones. */
export class ExplainerUpdatedEvent extends Event {
  static readonly type = "explainer-updated";
  constructor(
    /** The figure that says most, as it stood; `null` where it was no single number. */
    readonly old: number | null,
    /** The same as it stands now. */
    readonly now: number | null,
    /** The sentence the reader sees. */
    readonly message: string,
  ) {
    super(ExplainerUpdatedEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when a reader picks a point of the picture: by a click, a tap, or a step of the slider. */
export class ExplainerSelectEvent extends Event {
  static readonly type = "explainer-select";
  constructor(
    /** The row of the table, counted from 0. */
    readonly row: number,
    /** What the readout says of it, in whole sentences. */
    readonly text: string,
    /** What the row is called; `json()` has its figures, with values and dates, by the same name in `row`. */
    readonly name: string,
  ) {
    super(ExplainerSelectEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  // Those of every element, of the document and of the window have these too.
  interface GlobalEventHandlersEventMap {
    "explainer-ready": ExplainerReadyEvent;
    "explainer-error": ExplainerErrorEvent;
    "explainer-select": ExplainerSelectEvent;
    "explainer-updated": ExplainerUpdatedEvent;
  }
}
