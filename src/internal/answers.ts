/** Finds the answer to what is asked of an element: a view that was built, or one its desk explains. */
import { html, nothing } from "lit";
import type { BakedViews } from "./baked.js";
import type { Desk, Files } from "./desk.js";
import type { Live } from "./live.js";
import { builtFor, stand, type Answer, type Question, type Standing } from "./question.js";
import type { Giver } from "./take-away.js";

export class Answers<W> {
  /** The last answer; `null` while there is none yet. */
  answer: Answer<W> | null = null;
  /** Settles when what was asked last is answered; `null` while nothing is on its way. */
  pending: Promise<void> | null = null;
  /** Opened when something beyond a built view was asked for. */
  desk: Desk<W> | null = null;

  readonly #host: Giver;
  readonly #views: () => BakedViews<W>;
  readonly #live: () => Promise<Live<W>>;
  #question: Question | null = null;
  #loading = new AbortController();

  constructor(host: Giver, views: () => BakedViews<W>, live: () => Promise<Live<W>>) {
    this.#host = host;
    this.#views = views;
    this.#live = live;
  }

  /** Answers at once where that can be, else when what it takes is loaded; then the element is asked to update. */
  ask(question: Question): void {
    const before = this.#question;
    this.#question = question;
    this.stop();
    // Our figures never take the place of others, not even while those are on their way.
    if (question.src !== before?.src || question.data !== before?.data) this.answer = null;
    const { signal } = (this.#loading = new AbortController());
    const view = builtFor(this.#views(), question);
    const answer =
      typeof view === "function"
        ? view().then((built) => stand(built.view, question))
        : view
          ? stand(view, question)
          : this.desk
            ? this.desk.answer(question, signal)
            : this.#open().then((desk) => desk.answer(question, signal));
    if (answer instanceof Promise) this.pending = this.#wait(answer, signal);
    else this.answer = answer;
  }

  /** Nothing is asked any more. */
  forget(): void {
    this.stop();
    this.answer = this.#question = null;
  }

  /** Nobody waits any more for what is on its way. */
  stop(): void {
    this.#loading.abort();
    this.pending = null;
  }

  /** What makes files of the figure shown. What stands behind a built view is loaded for that, and kept. */
  async files(): Promise<Files> {
    const { answer } = this;
    if (!answer || "code" in answer)
      throw new Error(
        `<${this.#host.localName}> shows no figures of ours: wait for explainer-ready.`,
      );
    const desk = await this.#open();
    const explained = answer.explained ?? (await desk.behind(answer.question));
    if (this.answer === answer) this.answer = awake(answer, explained);
    return desk.files(explained);
  }

  async #wait(promise: Promise<Answer<W>>, signal: AbortSignal): Promise<void> {
    let answer: Answer<W>;
    try {
      answer = await promise;
    } catch (error) {
      const message = `What this figure is made from could not be loaded. ${String(error)}`;
      answer = { code: "not-loaded", message, introduction: "", lang: "en" };
    }
    if (signal.aborted) return;
    this.pending = null;
    this.answer = answer;
    this.#host.requestUpdate();
  }

  async #open(): Promise<Desk<W>> {
    const { openDesk } = await this.#live();
    return (this.desk ??= openDesk({ html, nothing }, this.#host));
  }
}

/** The same figure with everything that stands behind it. The picture stays: it is the same one. */
function awake<W>(
  standing: Standing<W>,
  explained: NonNullable<Standing<W>["explained"]>,
): Standing<W> {
  return { ...standing, words: explained.words, table: explained.table, explained };
}
