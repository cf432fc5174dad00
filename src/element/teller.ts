/** What an element tells its page: that it stands or cannot, once for each thing asked, and what its author should know. */
import { ExplainerErrorEvent, ExplainerReadyEvent } from "./events.js";
import type { ViewError } from "./view-request.js";
import { quietly } from "./quietly.js";
import { setState, type State } from "./set-state.js";
import { safeConsole } from "./safe-console.js";

export class Teller {
  readonly #warned = new Set<string>();
  readonly #internals: ElementInternals | null;
  #told: unknown = null;

  constructor(private readonly host: HTMLElement) {
    this.#internals = quietly(() => host.attachInternals()) ?? null;
  }

  /** What was asked is on its way. */
  waits(): void {
    this.#is("loading");
  }

  /** What was asked stands; says whether that is news. A new width changes nothing that was said. */
  stands(what: unknown): boolean {
    this.#is("ready");
    if (what === this.#told) return false;
    this.#told = what;
    this.#tell(() => new ExplainerReadyEvent());
    return true;
  }

  /** What was asked cannot be shown. */
  fails(trouble: ViewError): void {
    this.#is("error");
    if (trouble === this.#told) return;
    this.#told = trouble;
    this.warn(trouble.message);
    this.#tell(() => new ExplainerErrorEvent(trouble.code, trouble.message));
  }

  /** Everything stands but the picture. */
  failsToDraw(error: unknown, sorry: string): void {
    this.warn(`The picture could not be drawn: ${String(error)}`);
    this.#is("error");
    this.#tell(() => new ExplainerErrorEvent("no-picture", sorry));
  }

  #is(state: State): void {
    const internals = this.#internals;
    if (internals) quietly(() => setState(internals, state));
  }

  #tell(make: () => Event): void {
    quietly(() => this.host.dispatchEvent(make()));
  }

  /** Tells the console once what the author should know. */
  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    safeConsole("warn", `<${this.host.localName}> ${message}`);
  }
}
