/** A button that is held down goes on, eight times a second, as a key does. */
const WAIT = 400;
const EVERY = 125;

export class Repeat {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it went on: the click that follows is no further step. */
  #went = false;

  /** A pointer came down on a button. */
  start({ button }: PointerEvent, step: () => void): void {
    this.stop();
    this.#went = false;
    if (button !== 0) return;
    const again = () => {
      this.#went = true;
      step();
      this.#timer = setTimeout(again, EVERY);
    };
    this.#timer = setTimeout(again, WAIT);
  }

  /** It was lifted, or left the button. */
  readonly stop = (): void => clearTimeout(this.#timer);

  /** The button was clicked, by whatever means. */
  click(step: () => void): void {
    if (!this.#went) step();
    this.#went = false;
  }
}
