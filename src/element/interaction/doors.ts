/** The three doors at the foot of a figure: which room is open, on the screen and on paper. */
import type { LitElement, TemplateResult } from "lit";
import type { Room } from "../../words/doors.js";
import { groundOf } from "../colours.js";
import type { Lit } from "../lit.js";
import type { Part } from "../templates.js";
import { settle } from "./rove.js";

/** Tables up to so many rows are printed, opened or not. */
const ROWS_ON_PAPER = 24;

export class Doors {
  #room: Room | null = null;

  /** `row` is where the reader is in the picture; `entered` is told which room was opened. */
  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
    private readonly row: () => number | null,
    private readonly entered: (room: Room) => void,
  ) {}

  /** The open rooms: one at most, and on paper what a reader cannot open there. */
  opened(printing: boolean, rowsOf: () => number): ReadonlySet<Room> {
    const rooms = new Set<Room>(this.#room ? [this.#room] : []);
    if (!printing) return rooms;
    rooms.delete("share");
    const rows = rowsOf();
    return new Set<Room>([
      "definitions",
      ...rooms,
      ...(rows && rows <= ROWS_ON_PAPER ? (["table"] as const) : []),
    ]);
  }

  /** A room in its place below the foot. Escape in it closes it, and its door has the focus again. */
  room(room: Room, isOpen: boolean, inside: () => Part): TemplateResult {
    const { html, nothing } = this.lit;
    const escape = (event: KeyboardEvent) => {
      // The panel beside a number closes by itself.
      if (event.key !== "Escape" || (event.target as Element).closest("[popover]")) return;
      event.stopPropagation();
      void this.press(room);
      this.host.renderRoot.querySelector<HTMLElement>(`#door-${room}`)?.focus();
    };
    return html`<div
      part=${room}
      id=${`room-${room}`}
      role="region"
      aria-labelledby=${`door-${room}`}
      ?hidden=${!isOpen}
      @keydown=${escape}
    >
      ${isOpen ? inside() : nothing}
    </div>`;
  }

  /** Opens a room, and closes the one that was open. */
  readonly press = async (room: Room): Promise<void> => {
    this.#room = this.#room === room ? null : room;
    this.host.requestUpdate();
    if (this.#room) this.entered(this.#room);
    await this.host.updateComplete;
    if (this.#room !== "table") return;
    const box = this.host.renderRoot.querySelector<HTMLElement>(".scroll");
    if (!box) return;
    // The head stays while rows pass below it, in the two colours that the page has by then.
    box.onscroll = () => {
      box.style.setProperty("--_ground", box.scrollTop ? groundOf(this.host) : "");
      box.style.setProperty("--_ink", box.scrollTop ? getComputedStyle(this.host).color : "");
    };
    this.#find(box, this.row());
  };

  /** The table is opened at the row that is read. */
  #find(box: HTMLElement, row: number | null): void {
    const line = box.querySelector<HTMLElement>(`tr[data-row="${row}"]`);
    if (!line) return;
    box.scrollTop = line.offsetTop - box.clientHeight / 2;
    const number = line.querySelector<HTMLElement>("button");
    if (number) settle(number);
  }
}
