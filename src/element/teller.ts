/** What an element tells its page: that it stands or cannot, once for each thing asked, and what its author should know. */
import { ExplainerErrorEvent, ExplainerReadyEvent } from "./events.js";
import type { ViewError } from "./view-request.js";
import { setState } from "./set-state.js";
import { safeConsole } from "./safe-console.js";

export class Teller {
  readonly #warned = new Set<string>();
  #told: unknown = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly internals: ElementInternals,
  ) {}

  /** What was asked is on its way. */
  waits(): void {
    setState(this.internals, "loading");
  }

  /** What was asked stands; says whether that is news. A new width changes nothing that was said. */
  stands(what: unknown): boolean {
    setState(this.internals, "ready");
    if (what === this.#told) return false;
    this.#told = what;
    this.host.dispatchEvent(new ExplainerReadyEvent());
    return true;
  }

  /** What was asked cannot be shown. */
  fails(trouble: ViewError): void {
    setState(this.internals, "error");
    if (trouble === this.#told) return;
    this.#told = trouble;
    this.warn(trouble.message);
    this.host.dispatchEvent(new ExplainerErrorEvent(trouble.code, trouble.message));
  }

  /** Everything stands but the picture. */
  failsToDraw(error: unknown, sorry: string): void {
    this.warn(`The picture could not be drawn: ${String(error)}`);
    setState(this.internals, "error");
    this.host.dispatchEvent(new ExplainerErrorEvent("no-picture", sorry));
  }

  /** Tells the console once what the author should know. */
  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    safeConsole("warn", `<${this.host.localName}> ${message}`);
  }
}
