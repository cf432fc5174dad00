/** Hearing a series: one button in the room “Share”. What plays is loaded when it is pressed; without it nothing is missing. */
import type { LitElement } from "lit";
import type { Heard } from "../../data/heard.js";
import type { SharedLocale } from "../../i18n/locale.js";
import { within } from "../retry.js";
import type { Lit } from "../lit.js";
import type { Speed } from "../sound/pace.js";
import type { Reader } from "../sound/sound.js";
import type { Part } from "../templates.js";

const SPEEDS = ["slower", "normal", "faster"] as const satisfies readonly Speed[];

export class Listen {
  #speed: Speed = "normal";
  #status = "";
  /** Stops what is played; `null` while nothing is. */
  #stopper: AbortController | null = null;
  /** What was there to be heard when it was last laid out. */
  #heard: Heard | null = null;

  constructor(
    private readonly lit: Lit,
    private readonly host: LitElement,
  ) {}

  /** A button, and how to hear; nothing where there is no series of numbers. Another series stops the one that is played. */
  render(locale: SharedLocale, heard: Heard | null, reader: Reader): Part {
    const { html } = this.lit;
    if (heard !== this.#heard) this.#forget();
    this.#heard = heard;
    if (!heard) return this.lit.nothing;
    const { sound } = locale.messages;
    const name = this.#stopper ? sound.stop : sound.listen;
    const how = [
      sound.how,
      heard.values.includes(null) ? sound.gaps : "",
      heard.year === null ? "" : sound.of(locale.when(heard.year)),
    ]
      .filter(Boolean)
      .join(" ");
    const begin = ({ currentTarget }: Event) =>
      void this.#play(currentTarget as HTMLElement, heard, reader, locale);
    const press = (event: Event) => (this.#stopper ? this.#stopper.abort() : begin(event));
    const choose = (event: Event) => {
      this.#speed = SPEEDS[(event.currentTarget as HTMLSelectElement).selectedIndex] ?? "normal";
      // What is played is played again from its beginning.
      if (this.#stopper) begin(event);
    };
    return html`<div class="sound">
      <p id="how">${how}</p>
      <div class="actions" role="group" aria-label=${sound.listen}>
        <button type="button" aria-describedby="how" @click=${press}>${name}</button>
        <label
          >${sound.speed}<select @change=${choose}>
            ${SPEEDS.map(
              (speed) => html`<option .selected=${speed === this.#speed}>${sound[speed]}</option>`,
            )}
          </select></label
        >
      </div>
      <p role="status">${this.#status}</p>
    </div>`;
  }

  /** Only its beginning and its end are said aloud: what is read meanwhile is heard. */
  async #play(
    control: HTMLElement,
    heard: Heard,
    reader: Reader,
    { messages: { sound, labels } }: SharedLocale,
  ): Promise<void> {
    const context = contextNow();
    if (!context) return this.#say(sound.cannot);
    this.#stopper?.abort();
    const stopper = (this.#stopper = new AbortController());
    this.#say(sound.playing);
    let status: string;
    try {
      const { play } = await within(import("../sound/sound.js"));
      const isWanted = () => control.isConnected && this.#stopper === stopper;
      const piece = { context, heard, speed: this.#speed, reader, isWanted, stopper };
      status = (await play(piece)) ? sound.ended : sound.cannot;
    } catch {
      status = labels.notLoaded;
      void context.close().catch(() => undefined);
    }
    if (this.#stopper !== stopper) return;
    this.#stopper = null;
    this.#say(status);
  }

  #say(status: string): void {
    this.#status = status;
    this.host.requestUpdate();
  }

  #forget(): void {
    this.#stopper?.abort();
    this.#stopper = null;
    this.#status = "";
  }
}

/** Browsers let sound what is made while a reader presses; `null` where one has or lets none. */
function contextNow(): AudioContext | null {
  try {
    const context = new AudioContext();
    void context.resume().catch(() => undefined);
    return context;
  } catch {
    return null;
  }
}
