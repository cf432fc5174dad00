/** Loads what a reader does with a figure: when its picture stands and the page is idle, or at once when a reader comes. */
import { html, nothing } from "lit";
import type { Interaction, Owner } from "./interaction/interaction.js";
import { whenBack, within } from "./retry.js";
import { whenIdle } from "./when-idle.js";
import { yieldToMain } from "./yield-to-main.js";

export class InteractionLoader {
  /** What a reader does with the figure; `null` while it is not here. */
  here: Interaction | null = null;
  /** Settles when what is on its way is here or has failed; `null` while nothing is. */
  coming: Promise<void> | null = null;
  /** Whether a reader wanted something that could not be loaded. */
  isMissed = false;
  #begin = (): void => undefined;
  /** What it was planned for last. */
  #planned: unknown = null;
  /** What a reader wants done last, until it is here. */
  #wish: ((here: Interaction) => void) | null = null;

  constructor(private readonly owner: Owner) {}

  /** Has it loaded for what stands, with what that needs for it, when the page has nothing else to do. */
  plan(what: unknown): void {
    if (what !== this.#planned) whenIdle(this.#wanted());
    this.#planned = what;
  }

  /** A reader is here: has it loaded at once. */
  readonly hurry = (): void => this.#wanted()();

  /** Does something with it: now where it is here, else once it was loaded. */
  act(what: (here: Interaction) => void): void {
    const here = this.#whole();
    if (here) what(here);
    else this.#wish = what;
    this.hurry();
  }

  /** What a reader does with the figure, where the figure has what that takes. */
  #whole(): Interaction | null {
    const { result } = this.owner.answers;
    return result && "words" in result && !result.details ? null : this.here;
  }

  /** It is on its way unless all of it is here; gives what lets it begin. */
  #wanted(): () => void {
    if (!this.#whole())
      this.coming ??= new Promise<void>((resolve) => (this.#begin = resolve)).then(() =>
        this.#load(),
      );
    return this.#begin;
  }

  async #load(): Promise<void> {
    const { answers, host, teller } = this.owner;
    try {
      const [{ Interaction, decodeDetails }] = await Promise.all([
        within(import("./interaction/interaction.js")),
        within(answers.load()),
      ]);
      // Reading, making and rendering are tasks of their own.
      await yieldToMain();
      await answers.complete(decodeDetails);
      await yieldToMain();
      this.here ??= new Interaction({ html, nothing }, this.owner);
      await yieldToMain();
    } catch (error) {
      teller.warn(
        `What a reader does with this figure could not be loaded, and is tried again. ${String(error)}`,
      );
      whenBack(host, this.hurry);
    }
    this.coming = null;
    const here = this.#whole();
    const wish = this.#wish;
    this.isMissed = !here && wish !== null;
    if (here) {
      this.#wish = null;
      wish?.(here);
    }
    host.requestUpdate();
  }
}
