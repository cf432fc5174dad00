/** `<embed-builder>`: options, the element that follows from them, and its forms. The address holds the choice. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { isWhen } from "../../src/data/time.js";
import type { SnippetName } from "../../src/static/snippets.js";
import { withAttribute } from "./choice.js";
import { code, firstFormOf, type Copied, type Snippets } from "./code.js";
import { controls, elementsOf } from "./controls.js";
import { copied } from "./copy.js";
import { elements } from "../../src/static/elements.js";
import type { Facts } from "./facts.js";
import { radios, select, type Option } from "./fields.js";
import { noSettings, settingsFields, type Settings } from "./settings.js";
import { places } from "./places.js";
import { BuilderState, standardOf } from "./builder-state.js";
import { dressed, preview, type PreviewOptions } from "./preview.js";

const pasted = places.map(({ id, name }): Option => [id, name]);

export class EmbedBuilder extends LitElement {
  static override properties = { previewOptions: { state: true }, copy: { state: true } };

  declare previewOptions: PreviewOptions;
  /** What was said of the last copy. */
  declare copy: Copied | null;
  readonly #state = new BuilderState(this);
  #element: HTMLElement | null = null;
  #shown: Snippets | null = null;

  constructor() {
    super();
    this.previewOptions = { background: "light", font: "ours" };
    this.copy = null;
  }

  /** The page's own sheet is ours. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    const { snippets, choice } = this.#state;
    if (snippets === this.#shown) return;
    this.#shown = snippets;
    this.copy = null;
    if (!snippets) return;
    const place = places.find(({ id }) => id === choice.place);
    const isCarried = firstFormOf(place, snippets.hasPage)?.carries === true;
    // What will not be pasted is not shown.
    const settings = isCarried ? choice.settings : noSettings;
    this.#element = dressed(this.#element, choice.view, settings);
    if (choice.settings.font) this.previewOptions = { ...this.previewOptions, font: "own" };
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Colours are checked against the background they are on.
    if (changed.has("previewOptions") && this.#element instanceof LitElement)
      this.#element.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { facts, snippets, message } = this.#state;
    const { place } = this.#state.choice;
    return html`
      <p class="message" role="status">${message}</p>
      ${facts ? this.#options(facts) : nothing}
      <div class="shown">
        <p class="unseen" role="status">
          ${snippets ? `Shown: ${snippets.showing.shown.title}` : ""}
        </p>
        <section aria-labelledby="preview" ?hidden=${!snippets}>
          <h2 id="preview">Preview</h2>
          ${preview({
            options: this.previewOptions,
            settings: this.#state.choice.settings,
            element: this.#element,
            show: (change) => (this.previewOptions = { ...this.previewOptions, ...change }),
            set: this.#set,
          })}
        </section>
      </div>
      <section class="forms" aria-labelledby="forms" ?hidden=${!snippets}>
        <h2 id="forms">Take it with you</h2>
        ${
          snippets
            ? code(
                snippets,
                places.find(({ id }) => id === place),
                this.copy,
                this.#copy,
              )
            : nothing
        }
      </section>
    `;
  }

  #options(facts: Facts): TemplateResult {
    const { view, place, settings } = this.#state.choice;
    const { tag, attributes } = view;
    const element = elements.find((each) => each.tag === tag);
    return html`<form class="options" aria-label="Options" @submit=${stay}>
      ${select("Where will you paste it?", "paste", pasted, place, (place) => this.#change({ place }))}
      ${radios("What to embed", "element", elementsOf(), tag, this.#begin)}
      ${
        element
          ? controls({
              facts,
              element,
              attributes,
              set: (name, value) => this.#change({ view: withAttribute(view, name, value) }),
              isWrong: (name) => !isWhen(attributes[name] ?? "2024"),
            })
          : nothing
      }
      ${settingsFields(settings, facts, this.#set)}
    </form>`;
  }

  #change(change: Partial<BuilderState["choice"]>): void {
    this.#state.choose({ ...this.#state.choice, ...change });
  }

  readonly #set = (change: Partial<Settings>): void => {
    this.#change({ settings: { ...this.#state.choice.settings, ...change } });
  };

  /** Another element begins without options, but for the language. */
  readonly #begin = (tag: string): void => {
    const { lang = null } = this.#state.choice.view.attributes;
    this.#change({ view: withAttribute(standardOf(tag), "lang", lang) });
  };

  readonly #copy = async (
    name: SnippetName,
    button: HTMLElement,
    plain?: string,
  ): Promise<void> => {
    // The same words again would not be said again.
    this.copy = null;
    // A field that was left by this press is taken first.
    await this.#state.pending;
    await this.updateComplete;
    const area = button.closest("article")?.querySelector("textarea") ?? null;
    const said = await copied(area, plain);
    this.copy = { name, said };
  };
}

function stay(event: Event): void {
  event.preventDefault();
}

customElements.define("embed-builder", EmbedBuilder);
