/** The state of the builder: the choice, its snippets, and the address that holds it. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { elements } from "../../src/static/elements.js";
import { canonical, type View } from "../../src/embed/address.js";
import { choiceOf, hashOf, type Choice } from "./choice.js";
import { makeSnippets, type Snippets } from "./code.js";
import { places } from "./places.js";
import { noSettings } from "./settings.js";
import { loadFacts, type Facts } from "./facts.js";
import { renderChoice } from "./render-choice.js";

/** An element as the builder begins it. */
export function standardOf(tag: string): View {
  const example = elements.find((each) => each.tag === tag)?.example.attributes ?? {};
  return canonical(tag, example) ?? { tag, attributes: {} };
}

const standard: Choice = {
  view: standardOf("crossings-timeline"),
  place: places[0]?.id ?? "",
  settings: noSettings,
};

export class BuilderState implements ReactiveController {
  choice = standard;
  /** `null` until they are loaded. */
  facts: Facts | null = null;
  /** The forms of the choice; `null` while it cannot be shown. */
  snippets: Snippets | null = null;
  /** Why it cannot be shown, or what was wrong with the address. */
  message = "";
  /** Settles when the last choice is rendered. */
  pending: Promise<void> = Promise.resolve();
  #turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#restore);
    void this.#begin();
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#restore);
  }

  /** A new choice: once it can be shown, the address holds it. */
  readonly choose = (choice: Choice): void => {
    this.pending = this.#choose(choice);
  };

  async #choose(choice: Choice): Promise<void> {
    if (!(await this.#take(choice))) return;
    const hash = hashOf(this.choice);
    if (hash !== location.hash) history.pushState(null, "", hash);
  }

  async #begin(): Promise<void> {
    try {
      this.facts ??= await loadFacts();
      await this.#restore();
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
      this.host.requestUpdate();
    }
  }

  /** Shows what the address holds; where that is nothing, the default. */
  readonly #restore = async (): Promise<void> => {
    const { hash } = location;
    const choice = hash.length > 1 ? choiceOf(hash) : standard;
    const isShown = choice ? await this.#take(choice) : false;
    if (isShown !== false) return;
    const why = choice ? this.message : "It is no address of a view.";
    await this.#take(standard);
    this.message = `What is behind # in this address cannot be shown. ${why} Here is the default instead.`;
    history.replaceState(null, "", hashOf(standard));
    this.host.requestUpdate();
  };

  /** Renders a choice and says whether it can be shown; `null` where another one was made meanwhile. */
  async #take(choice: Choice): Promise<boolean | null> {
    const turn = ++this.#turn;
    this.choice = choice;
    const rendered = await renderChoice(choice);
    if (turn !== this.#turn || !this.facts) return null;
    this.host.requestUpdate();
    if ("fault" in rendered) {
      this.message = rendered.fault;
      this.snippets = null;
      return false;
    }
    const { view, shown } = rendered.staticView;
    this.message = "";
    this.choice = { ...choice, view };
    this.snippets = makeSnippets(rendered.staticView, this.facts, choice.settings);
    document.title = `${shown.title}: embed builder`;
    return true;
  }
}
