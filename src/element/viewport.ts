/** Tells an element how wide it is and whether a reader is near; one pair of observers serves every element of the page. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { quietly } from "./quietly.js";

const followers = new Map<HTMLElement, ViewportController>();

const PRINT = ["beforeprint", "afterprint"] as const;

/** How far beyond the window a picture is drawn at once; those beyond wait until the page is idle. */
const MARGIN = "100%";

let observers: readonly (ResizeObserver | IntersectionObserver)[] | undefined;

/** The observers, made when the first element needs them. Without the one nothing follows a new width, without the other all are near. */
function shared() {
  const { ResizeObserver, IntersectionObserver } = globalThis;
  observers ??= [
    ResizeObserver &&
      new ResizeObserver((entries) => {
        quietly(() => {
          // All read while the page is laid out; each after something was written would have it done again.
          const sizes = entries.map(
            ({ target, contentRect: { width } }) =>
              [target as HTMLElement, { width: Math.round(width), text: textOf(target) }] as const,
          );
          // Work done inside the observer that changes heights raises an error on the page's window.
          requestAnimationFrame(() => {
            for (const [host, size] of sizes) quietly(() => followers.get(host)?.set(size));
          });
        });
      }),
    IntersectionObserver &&
      new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries)
            quietly(() => followers.get(target as HTMLElement)?.set({ near: isIntersecting }));
        },
        { rootMargin: MARGIN },
      ),
  ].filter(Boolean);
  return observers;
}

/** The size of the text around, in CSS pixels. */
function textOf(host: Element): number {
  return parseFloat(getComputedStyle(host).fontSize) || 16;
}

/** Paper shows everything, also what nobody came near or opened on the screen. */
function print({ type }: Event): void {
  const printing = type === "beforeprint";
  for (const follower of followers.values()) follower.set({ printing });
}

export class ViewportController implements ReactiveController {
  /** The element's width in CSS pixels; 0 while it is not laid out. */
  width = 0;
  /** The size of its text in CSS pixels. */
  text = 16;
  /** Whether the element is in the window or about to be. */
  near = !globalThis.IntersectionObserver;
  /** Whether the page is being printed: whatever is shown then has to be drawn, near or not. */
  printing = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;

  /** `changed` is called whenever one of these changes. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    if (!followers.size) for (const event of PRINT) addEventListener(event, print);
    followers.set(this.#host, this);
    for (const observer of shared()) observer.observe(this.#host);
  }

  hostDisconnected(): void {
    for (const observer of shared()) observer.unobserve(this.#host);
    followers.delete(this.#host);
    if (!followers.size) for (const event of PRINT) removeEventListener(event, print);
  }

  /** Reads every width that is not known yet, all at once: the browser lays the page out once for all of them. */
  measure(): void {
    if (this.width) return;
    // A number in running text has no width that matters.
    const unknown = [...followers].filter(
      ([host, { width }]) => !width && !host.matches("[view=inline]"),
    );
    // A page that resets everything makes them inline, where nothing has a width.
    for (const [host] of unknown)
      if (getComputedStyle(host).display === "inline")
        host.style.setProperty("display", "block", "important");
    const sizes = unknown.map(([host]) => ({ width: host.clientWidth, text: textOf(host) }));
    unknown.forEach(([, follower], index) => follower.set(sizes[index] ?? {}));
  }

  set(news: Partial<Pick<this, "width" | "text" | "near" | "printing">>): void {
    const { width, text, printing } = this;
    const changed = (Object.keys(news) as (keyof typeof news)[]).some(
      (name) => news[name] !== this[name],
    );
    if (!changed) return;
    Object.assign(this, news);
    // Controls fit the width, and paper shows what the screen keeps behind a step.
    if (printing !== this.printing || (width && (width !== this.width || text !== this.text)))
      this.#host.requestUpdate();
    this.#changed();
  }
}
