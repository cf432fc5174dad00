/** `<embed-builder>`: options, the element that follows from them, and its forms. The address holds the choice. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { canonical, type View } from "../../src/embed/address.js";
import { isWhen } from "../../src/data/time.js";
import type { SnippetName } from "../../src/static/snippets.js";
import { choiceOf, hashOf, withAttribute, type Choice } from "./choice.js";
import { code, wareOf, type Copied, type Ware } from "./code.js";
import { controls, elementsOf } from "./controls.js";
import { copied } from "./copy.js";
import { loadFacts, type Facts } from "./facts.js";
import { line, radios } from "./fields.js";
import { quotes } from "./offers.js";
import { outcomeOf } from "./outcome.js";
import { dressed, preview, type Stage } from "./preview.js";

const ACCENT =
  "As CSS writes it: teal, or #7a1f3d. Empty: the element’s own. Only for forms that run on your page; a colour that would not stand out there is mixed until it does.";

export class EmbedBuilder extends LitElement {
  static override properties = {
    facts: { state: true },
    choice: { state: true },
    ware: { state: true },
    fault: { state: true },
    notice: { state: true },
    isPinned: { state: true },
    stage: { state: true },
    copy: { state: true },
  };

  declare facts: Facts | null;
  declare choice: Choice;
  declare ware: Ware | null;
  declare fault: string;
  declare notice: string;
  declare isPinned: boolean;
  declare stage: Stage;
  declare copy: Copied | null;
  #element: HTMLElement | null = null;
  #turn = 0;

  constructor() {
    super();
    this.facts = this.ware = this.copy = null;
    this.choice = standard;
    this.fault = this.notice = "";
    this.isPinned = false;
    const isNarrow = matchMedia("(max-width: 44rem)").matches;
    this.stage = { width: isNarrow ? "320" : "640", ground: "light", letters: "ours" };
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    addEventListener("hashchange", this.#restore);
    try {
      this.facts = await loadFacts();
      await this.#restore();
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#restore);
  }

  /** The page's own sheet is ours. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { facts, choice, ware, fault, notice, stage } = this;
    const { tag, attributes } = choice.view;
    const element = facts?.elements.find((each) => each.tag === tag);
    return html`
      <form class="options" aria-label="Options" @submit=${stay}>
        ${facts ? radios("What to embed", "element", elementsOf(facts), tag, this.#begin) : nothing}
        ${
          facts && element
            ? controls({
                facts,
                element,
                attributes,
                isPinned: this.isPinned,
                pin: this.#pin,
                set: this.#set,
                isWrong: (name) => name in attributes && !isWhen(attributes[name] ?? ""),
              })
            : nothing
        }
        ${line("Accent colour", "accent", choice.accent, (accent) => this.#choose({ ...choice, accent }), { hint: ACCENT })}
      </form>
      <div class="shown">
        <p class="message" role="status">${[notice, fault].filter(Boolean).join(" ")}</p>
        <section aria-labelledby="preview" ?hidden=${!ware}>
          <h2 id="preview">Preview</h2>
          ${preview({
            stage,
            choice,
            element: this.#element,
            show: this.#show,
            setFont: (font) => this.#choose({ ...choice, font }),
          })}
        </section>
      </div>
      <section class="forms" aria-labelledby="forms" ?hidden=${!ware}>
        <h2 id="forms">Take it with you</h2>
        ${ware ? code(ware, this.copy, this.#copy) : nothing}
      </section>
    `;
  }

  /** Another element begins without options, but for the language. */
  readonly #begin = (tag: string): void => {
    const { lang } = this.choice.view.attributes;
    this.isPinned = false;
    const view = withAttribute(standardOf(tag), "lang", lang ?? null);
    void this.#choose({ ...this.choice, view });
  };

  readonly #set = (name: string, value: string | null): void => {
    void this.#choose({ ...this.choice, view: withAttribute(this.choice.view, name, value) });
  };

  /** Today is the day most articles are pinned to. */
  readonly #pin = (isPinned: boolean): void => {
    this.isPinned = isPinned;
    this.#set("as-of", isPinned ? new Date().toISOString().slice(0, 10) : null);
  };

  readonly #show = (stage: Partial<Stage>): void => {
    this.stage = { ...this.stage, ...stage };
    // Colours are held against the background they stand on.
    void this.updateComplete.then(() => (this.#element as LitElement | null)?.requestUpdate?.());
  };

  readonly #copy = async (name: SnippetName, button: HTMLElement): Promise<void> => {
    this.copy = { name, said: "" };
    const said = await copied(button.closest("article")?.querySelector("textarea") ?? null);
    this.copy = { name, said };
  };

  /** A new choice: once it can be shown, the address holds it. */
  async #choose(choice: Choice): Promise<void> {
    this.notice = "";
    if (!(await this.#take(choice))) return;
    const hash = hashOf(this.choice);
    if (hash !== location.hash) history.pushState(null, "", hash);
  }

  /** Shows what the address holds; where that is nothing, the default. */
  readonly #restore = async (): Promise<void> => {
    const { hash } = location;
    this.notice = "";
    const choice = hash.length > 1 ? choiceOf(hash) : standard;
    const isShown = choice && (await this.#take(choice));
    if (isShown || (choice && isShown === null)) return;
    const why = this.fault || "It is no address of a view.";
    await this.#take(standard);
    this.notice = `What stands behind # in this address cannot be shown. ${why} Here is the default instead.`;
    history.replaceState(null, "", hashOf(standard));
  };

  /** Explains a choice and says whether it can be shown; `null` where another one was made meanwhile. */
  async #take(choice: Choice): Promise<boolean | null> {
    const turn = ++this.#turn;
    this.choice = choice;
    const outcome = await outcomeOf(choice);
    if (turn !== this.#turn || !this.facts) return null;
    this.copy = null;
    this.fault = "fault" in outcome ? outcome.fault : "";
    this.ware = null;
    if ("fault" in outcome) return false;
    const { view } = outcome.showing;
    this.choice = { ...choice, view };
    this.isPinned = "as-of" in view.attributes;
    if (choice.font) this.stage = { ...this.stage, letters: "own" };
    this.#element = dressed(this.#element, view, choice.accent);
    this.ware = wareOf(outcome.showing, this.facts, choice.accent);
    document.title = `${outcome.showing.shown.title}: embed builder`;
    return true;
  }
}

/** An element as the builder begins it: a quotation has no default of its own. */
function standardOf(tag: string): View {
  const quote = quotes[0]?.[0] ?? "";
  return canonical(tag, tag === "quote-card" ? { quote } : {}) ?? { tag, attributes: {} };
}

const standard: Choice = { view: standardOf("crossings-timeline"), accent: "", font: "" };

function stay(event: Event): void {
  event.preventDefault();
}

customElements.define("embed-builder", EmbedBuilder);
