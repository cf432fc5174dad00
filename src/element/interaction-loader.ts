/** Loads what a reader does with a figure: when its picture stands and the page is idle, or at once when a reader comes. */
import { html, nothing } from "lit";
import type { Interaction, Owner } from "./interaction/interaction.js";
import { whenIdle } from "./when-idle.js";

export class InteractionLoader {
  /** What a reader does with the figure; `null` while it is not here. */
  here: Interaction | null = null;
  /** Settles when what is on its way is here or has failed; `null` while nothing is. */
  coming: Promise<void> | null = null;
  #begin = (): void => undefined;
  /** What it was planned for last: where that fails, only a reader has it tried again. */
  #planned: unknown = null;

  constructor(private readonly owner: Owner) {}

  /** Has it loaded for what stands, with what that needs for it, when the page has nothing else to do. */
  plan(what: unknown): void {
    if (what !== this.#planned) whenIdle(this.#wanted());
    this.#planned = what;
  }

  /** A reader is here: has it loaded at once. */
  readonly hurry = (): void => this.#wanted()();

  /** Does something with it: now where it is here, else once it was loaded, and not at all where that fails. */
  act(what: (here: Interaction) => void): void {
    this.hurry();
    if (this.coming) void this.coming.then(() => this.here && what(this.here));
    else if (this.here) what(this.here);
  }

  /** It is on its way unless all of it is here; gives what lets it begin. */
  #wanted(): () => void {
    const { result } = this.owner.answers;
    const isWhole = this.here && !(result && "words" in result && !result.details);
    if (!isWhole)
      this.coming ??= new Promise<void>((resolve) => (this.#begin = resolve)).then(() =>
        this.#load(),
      );
    return this.#begin;
  }

  async #load(): Promise<void> {
    const { answers, host, teller } = this.owner;
    try {
      const [{ Interaction, decodeDetails }] = await Promise.all([
        import("./interaction/interaction.js"),
        answers.load(),
      ]);
      await answers.complete(decodeDetails);
      this.here ??= new Interaction({ html, nothing }, this.owner);
    } catch (error) {
      teller.warn(
        `What a reader does with this figure could not be loaded, and is tried again when one touches it. ${String(error)}`,
      );
    }
    this.coming = null;
    host.requestUpdate();
  }
}
