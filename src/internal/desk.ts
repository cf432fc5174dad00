/** What a reader can ask an element for: what stands behind a number, and what can be taken away. */
import type { Locale } from "../i18n/locale.js";
import { noteOf, noteOfEvent } from "../words/note.js";
import type { Cell, EventWords } from "../words/words.js";
import { deskSheet } from "./desk.styles.js";
import { Panel } from "./panel.js";
import { TakeAway, type Giver } from "./take-away.js";

/** Lit comes from the element, so that every bundle of a page can share this file. */
export type Lit = Pick<typeof import("lit"), "html" | "nothing">;

export interface Desk {
  readonly panel: Panel;
  readonly takeAway: TakeAway;
  /** Opens the panel beside a button. */
  readonly open: (button: HTMLElement, what: Cell | EventWords, locale: Locale) => void;
}

/** Opens the desk of an element. Its sheet is added to the element's own. */
export function openDesk(lit: Lit, host: Giver): Desk {
  const panel = new Panel(lit, host);
  const root = host.shadowRoot;
  if (root && !root.adoptedStyleSheets.includes(deskSheet)) root.adoptedStyleSheets.push(deskSheet);
  return {
    panel,
    takeAway: new TakeAway(lit, host),
    open: (button, what, locale) =>
      void panel.open(
        button,
        "figures" in what
          ? what.figures.map((figure) => noteOf(figure, locale))
          : [noteOfEvent(what, locale)],
      ),
  };
}
