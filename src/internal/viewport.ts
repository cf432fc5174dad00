/** Tells an element how wide it is and whether a reader is near; one pair of observers serves every element of the page. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

const followers = new Map<HTMLElement, ViewportController>();

const PRINT = ["beforeprint", "afterprint"] as const;

/** How far beyond the window a picture is drawn before a reader comes to it. */
const MARGIN = "100%";

let observers: readonly (ResizeObserver | IntersectionObserver)[] | undefined;

/** The observers, made when the first element needs them. Without the one nothing follows a new width, without the other all are near. */
function shared() {
  const { ResizeObserver, IntersectionObserver } = globalThis;
  observers ??= [
    ResizeObserver &&
      new ResizeObserver((entries) => {
        // Work done inside the observer that changes heights raises an error on the page's window.
        requestAnimationFrame(() => {
          for (const { target, contentRect } of entries)
            followers.get(target as HTMLElement)?.set({ width: Math.round(contentRect.width) });
        });
      }),
    IntersectionObserver &&
      new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries)
            followers.get(target as HTMLElement)?.set({ near: isIntersecting });
        },
        { rootMargin: MARGIN },
      ),
  ].filter(Boolean);
  return observers;
}

/** Paper shows everything, also what nobody came near or opened on the screen. */
function print({ type }: Event): void {
  const printing = type === "beforeprint";
  for (const follower of followers.values()) follower.set({ printing });
}

export class ViewportController implements ReactiveController {
  /** The element's width in CSS pixels; 0 while it is not laid out. */
  width = 0;
  /** Whether the element is in the window or about to be. */
  near = !globalThis.IntersectionObserver;
  /** Whether the page is being printed: whatever is shown then has to be drawn, near or not. */
  printing = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;

  /** `changed` is called whenever one of the three changes. */
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
    const unknown = [...followers].filter(([, { width }]) => !width);
    // A page that resets everything makes them inline, where nothing has a width.
    for (const [host] of unknown)
      if (getComputedStyle(host).display === "inline")
        host.style.setProperty("display", "block", "important");
    const widths = unknown.map(([host]) => host.clientWidth);
    unknown.forEach(([, follower], index) => follower.set({ width: widths[index] ?? 0 }));
  }

  set({
    width = this.width,
    near = this.near,
    printing = this.printing,
  }: Partial<Pick<this, "width" | "near" | "printing">>): void {
    if (width === this.width && near === this.near && printing === this.printing) return;
    if (printing !== this.printing) this.#host.requestUpdate();
    Object.assign(this, { width, near, printing });
    this.#changed();
  }
}
