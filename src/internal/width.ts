/** Tells an element its width whenever that changes; one observer serves every element of the page. */
import type { LitElement, ReactiveController } from "lit";

const followers = new WeakMap<Element, WidthController>();

let observer: ResizeObserver | undefined;

/** The one observer, made when the first element needs it. */
function shared(): ResizeObserver {
  observer ??= new ResizeObserver((entries) => {
    // Work done inside the observer that changes heights raises an error on the page's window.
    requestAnimationFrame(() => {
      for (const { target, contentRect } of entries) followers.get(target)?.set(contentRect.width);
    });
  });
  return observer;
}

export class WidthController implements ReactiveController {
  /** The element's width in CSS pixels; 0 while it is not laid out. */
  width = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.set(this.host, this);
    shared().observe(this.host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    followers.delete(this.host);
  }

  set(width: number): void {
    const rounded = Math.round(width);
    if (rounded === this.width) return;
    this.width = rounded;
    this.host.requestUpdate();
  }
}
