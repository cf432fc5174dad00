/** What a reader does with a figure: the door of everything in this folder, loaded once the picture stands. */
import type { LitElement } from "lit";
import type { Attribute } from "../../attributes.js";
import { today } from "../../view/today.js";
import type { Details } from "../../words/details.js";
import { doorsOf, type Room } from "../../words/doors.js";
import { linesIn } from "../../words/readout-room.js";
import { adoptableSheet } from "../adoptable-sheet.js";
import type { ChartController } from "../chart-controller.js";
import type { ExplainerProperties } from "../properties.js";
import type { Exportable } from "../tools/export-menu.js";
import type { Lit } from "../lit.js";
import { arrive, type Place } from "../fragment.js";
import { whenBack, within } from "../retry.js";
import type { Teller } from "../teller.js";
import type { Part } from "../templates.js";
import type { ViewController } from "../view-controller.js";
import type { RenderedView } from "../view-request.js";
import { Announcer } from "./announcer.js";
import { Controls, type Change } from "./controls.js";
import { Doors } from "./doors.js";
import { Hold } from "./hold.js";
import { Live } from "./live.js";
import { misspelt } from "./misspelt.js";
import { Readout } from "./readout.js";
import { rowAt } from "./row-at.js";
import { definitions, rows, type RoomContext } from "./rooms.js";
import { sheet } from "./later-sheet.js";

export { decodeDetails } from "../../prerender/decode-details.js";

/** Dispatched on a figure by what leads to it without the page's address; `detail` is a fragment. */
const ARRIVE = "explainer-arrive";

/** The element, and what it is made of. */
export interface Owner {
  readonly host: ExplainerProperties & Exportable;
  readonly table: () => Readonly<Record<string, Attribute>>;
  readonly answers: ViewController;
  readonly pictures: ChartController;
  readonly teller: Teller;
}

/** What stands of it in the figure. */
export interface Parts {
  readonly controls: Part;
  readonly readout: Part;
  readonly opened: ReadonlySet<Room>;
  readonly below: Part;
}

export class Interaction {
  readonly sheet = sheet;
  readonly #announcer: Announcer;
  readonly #hold = new Hold();
  readonly #readout: Readout;
  readonly #controls: Controls;
  readonly #doors: Doors;
  readonly #live: Live;
  /** Title and subtitle at the moment a reader chose something else. */
  #chosen: { readonly title: string; readonly subtitle: string } | null = null;
  /** Where a link led last. */
  #place: Place | null = null;
  /** Does again what a reader asked for last and could not be loaded; `null` where nothing is missing. */
  #missed: (() => void) | null = null;

  constructor(
    private readonly lit: Lit,
    private readonly owner: Owner,
  ) {
    const { host } = owner;
    this.#announcer = new Announcer(() => host.renderRoot);
    this.#readout = new Readout(lit, host);
    this.#controls = new Controls(lit, host, (change) => this.choose(change), {
      view: (chosen) => this.#fetchAhead(chosen),
      drawing: () => void this.#wakeDrawing(),
    });
    this.#doors = new Doors(
      lit,
      host,
      () => this.#readout.row,
      (room) => void this.#enter(room),
    );
    this.#live = new Live(owner, (message) => {
      this.#hold.take(host.renderRoot, owner.pictures.width);
      this.#announcer.say(message);
    });
    void this.#live.follow();
    host.addController({
      hostConnected: () => void this.#live.follow(),
      hostDisconnected: () => {
        this.#readout.leave();
        this.#live.leave();
      },
      hostUpdated: () => void this.#live.follow(),
    });
    host.addEventListener(ARRIVE, (event) => {
      if (event instanceof CustomEvent) void this.arrive(String(event.detail));
    });
    const { observedAttributes } = host.constructor as typeof LitElement;
    for (const [name, meant] of misspelt(host, observedAttributes))
      owner.teller.warn(`has no attribute "${name}", so it is left out. Did you mean "${meant}"?`);
    const [first, ...others] = host.shadowRoot?.adoptedStyleSheets ?? [];
    // What comes later may say otherwise than this, as this may than the first.
    if (host.shadowRoot && first)
      host.shadowRoot.adoptedStyleSheets = [
        first,
        ...adoptableSheet(host.ownerDocument, sheet),
        ...others,
      ];
  }

  /** The parts of a figure, to be rendered in their places. */
  parts({ words, lang, picture, model, ...view }: RenderedView, details: Details): Parts {
    const { host, pictures, answers } = this.owner;
    const { lit } = this;
    const { labels, table } = details;
    const room = pictures.width / pictures.text;
    const tools = model && answers.tools;
    const context: RoomContext = {
      ...lit,
      day: today(),
      labels,
      first: words,
      words: details.words,
      table,
      ask: this.#ask,
    };
    const share = () =>
      tools ? tools.share(lang, words.title, this.#readout, model) : lit.nothing;
    const inside = { definitions: () => definitions(context), table: () => rows(context), share };
    // Paper opens rooms: never those of the figure before.
    const printing = pictures.printing && details === view.details;
    const opened = this.#doors.opened(printing, () => table()?.rows.length ?? 0);
    return {
      controls: this.#controls.template(details.words.controls, host.controls, room, labels),
      readout:
        picture && words.points > 1
          ? this.#readout.template(labels, words.rest, linesIn(words.longest, room))
          : lit.nothing,
      opened,
      below: lit.html`${doorsOf(words, labels, today()).map((door) =>
        this.#doors.room(door.room, opened.has(door.room), inside[door.room]),
      )}
        <p class="missed" role="status">${this.#missed ? labels.notLoaded : ""}</p>
        <div class="say unseen" role="status"></div>
        ${tools ? tools.panel(lang) : lit.nothing}`,
    };
  }

  /** To be called when all that stands was rendered, and when a picture was drawn. */
  settle({ words, details: own, standIn }: RenderedView): void {
    const { host, pictures, answers } = this.owner;
    const { drawing, width } = pictures;
    const details = own ?? standIn;
    if (!details) return;
    if (drawing) {
      const { svg, base = details.base } = drawing;
      const points =
        drawing.points ?? (() => details.pointsAt?.(Number(svg.getAttribute("width"))) ?? []);
      const { rest } = words;
      const { readings } = details;
      const { marker, restRow } = details.words;
      const nameOf = (row: number) => details.table()?.rows[row]?.name ?? "";
      this.#readout.follow({ svg, points, base }, { readings, nameOf, rest, marker, restRow });
    }
    this.#hold.keep(host.renderRoot, width);
    // While what was asked is on its way, the row shows what a reader has pressed.
    if (own && !answers.pending) this.#controls.settle();
  }

  /** Says aloud what stands, to a reader who chose it. */
  stands({ words: { title, subtitle } }: RenderedView): void {
    this.owner.answers.lost = null;
    if (!this.#chosen) return;
    this.#announcer.say(subtitle === this.#chosen.subtitle ? title : `${title}. ${subtitle}`);
    this.#chosen = null;
  }

  /** Opens a room, or closes it. */
  press(room: Room): Promise<void> {
    return this.#doors.press(room);
  }

  /** A reader is about to change what is shown. What cannot be loaded is undone, said, and done again when the line is back. */
  choose(change?: Change): void {
    const { host, answers, pictures } = this.owner;
    const { result } = answers;
    if (result && "words" in result) this.#chosen ??= result.words;
    this.#missed = null;
    if (change)
      answers.lost = () => {
        this.#chosen = null;
        change.undo();
        this.#miss(change.again);
      };
    answers.standIn = this.#standIn();
    this.#hold.take(host.renderRoot, pictures.width);
  }

  /**
   * Where nothing else is open a reader waits for the picture alone: the row of controls stays as it was pressed, and of
   * the points of another picture nothing is said.
   */
  #standIn(): Details | null {
    const { answers, pictures } = this.owner;
    const { result } = answers;
    if (!result || !("words" in result) || this.#doors.opened(pictures.printing, () => 0).size)
      return null;
    const details = result.details ?? result.standIn;
    return details ? { ...details, readings: () => [], pointsAt: () => [] } : null;
  }

  /** The view of a choice that a press would make is on its way before it. */
  #fetchAhead(chosen: Readonly<Record<string, string | null>>): void {
    const { answers } = this.owner;
    const { asked } = answers;
    if (!asked) return;
    const wanted = Object.entries({ ...asked.attributes, ...chosen });
    const attributes = Object.fromEntries(
      wanted.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
    );
    const view = answers.find({ ...asked, attributes })?.view;
    // What could not be had now is asked for by the press.
    if (typeof view === "function") void view().catch(() => undefined);
  }

  /** The page's address, or a link in its text, may lead to this figure, and to a point of it. */
  async arrive(fragment = location.hash): Promise<void> {
    const { host, table, answers, pictures } = this.owner;
    const place = arrive(host, table(), fragment);
    if (!place) return;
    this.#place = place;
    await host.updateComplete;
    // Nothing moves that a reader has not moved: the page is there at once.
    if (!place.stays) host.scrollIntoView({ block: "nearest", behavior: "instant" });
    const row = typeof place.at === "string" ? await this.#rowAt(place.at) : place.at;
    const { result } = answers;
    // A reader may have gone on meanwhile.
    if (place !== this.#place || !result || "code" in result || !result.picture) return;
    const read = () => (row === null ? this.#readout.leave() : this.#readout.goTo(row));
    if (pictures.stands(result.picture)) read();
    else host.addEventListener("explainer-ready", read, { once: true });
  }

  /** The row of that day; `null` where none has it. Only the figures behind the picture know. */
  async #rowAt(day: string): Promise<number | null> {
    await this.#wake();
    const { result } = this.owner.answers;
    return rowAt(day, (result && "words" in result && result.model?.table()) || null);
  }

  /** From the room “Share” a reader may ask for the picture as a file, which takes what draws. */
  async #enter(room: Room): Promise<void> {
    if (room === "share") await this.#wakeDrawing();
  }

  /** Loads what draws, when the page has nothing else to do. Only with what stands behind the figure is it known what that is. */
  async #wakeDrawing(): Promise<void> {
    await this.#wake();
    this.owner.answers.loader?.warm();
  }

  /** A reader wants to know what stands behind a number or an event: the panel opens once that is loaded. */
  readonly #ask = async (button: HTMLElement, key: string): Promise<void> => {
    await this.#wake();
    const { result, tools } = this.owner.answers;
    if (result && "words" in result) tools?.open(button, key, result);
  };

  /** Loads what stands behind the figure, where it is not here yet. */
  async #wake(): Promise<void> {
    const { host, answers, teller } = this.owner;
    const { result, tools } = answers;
    if (!result || "code" in result || (tools && result.model)) return;
    this.#missed = null;
    try {
      await host.updateComplete;
      await within(answers.files());
    } catch (error) {
      teller.warn(`What stands behind this figure could not be loaded. ${String(error)}`);
      this.#miss(() => void this.#wake());
    }
    host.requestUpdate();
    await host.updateComplete;
  }

  /** Says that something could not be loaded, and has it tried again. */
  #miss(again: () => void): void {
    const { host } = this.owner;
    this.#missed = again;
    whenBack(host, () => {
      // A reader may have asked for something else meanwhile.
      if (this.#missed === again) again();
    });
    host.requestUpdate();
  }
}
