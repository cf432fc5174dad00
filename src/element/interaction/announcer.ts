/** Says a change aloud, once and politely, when a reader has come to rest. */
const REST = 400;

export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly root: () => ParentNode) {}

  /** What was to be said before is said no more. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const line = this.root().querySelector(".say");
      if (line) line.textContent = text;
    }, REST);
  }
}
