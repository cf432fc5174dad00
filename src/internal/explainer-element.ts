/** The one base of all elements: attributes in, figure out, and never an error for the page around it. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "./property.js";
import type { CitationFormat } from "../words/citation.js";
import { Answers } from "./answers.js";
import type { BakedViews } from "./baked.js";
import { breath } from "./breath.js";
import { fitted } from "./colours.js";
import type { Files } from "./desk.js";
import { ExplainerErrorEvent, ExplainerReadyEvent } from "./events.js";
import { styles } from "./explainer-element.styles.js";
import { follow, languageOf, unfollow } from "./language.js";
import type { Live } from "./live.js";
import type { Hand } from "./parts.js";
import { PictureController } from "./picture.js";
import { asked } from "./question.js";
import { sheetFor } from "./sheet.js";
import { say } from "./state.js";

/** The disclosures that are open on paper. */
const onPaper: ReadonlySet<string> = new Set(["definitions", "table"]);

/** What every widget says of itself. */
export interface Titled {
  readonly title: string;
}

/**
 * Base of the four elements. A subclass says which views were built, what it loads for the others, and
 * how its words are laid out; everything else (loading, language, size, problems, events) is the same for all.
 *
 * @slot - The author's fallback: shown before the element is ready and whenever it cannot show what was asked.
 * @slot heading - Replaces our title above the figure.
 * @slot summary - Replaces our sentences below the picture.
 * @slot note - Added below our notes.
 * @csspart figure - The whole figure.
 * @csspart heading - The title.
 * @csspart headline - The number and what it counts.
 * @csspart chart - The box of the picture.
 * @csspart summary - The sentences below the picture.
 * @csspart note - Caveats, and the sentence that says why something cannot be shown.
 * @csspart definitions - What each measure counts and leaves out, in a disclosure.
 * @csspart table - The table of the same rows, in a disclosure.
 * @csspart cursor - The slider that reads the picture point by point.
 * @csspart tip - What the slider or a pointer stands on, in words.
 * @csspart controls - Citation, files and link, in a disclosure.
 * @csspart panel - The panel that says what stands behind a number.
 * @csspart source - Publisher, title and licence.
 * @cssprop --explainer-accent - The main colour of marks. Default: a blue mixed with the text colour, so that it fits light and dark pages. A colour with a contrast under 3 to the background is mixed with the text colour until it has it.
 * @cssprop --explainer-accent-2 - The second colour of marks, for the second of two kinds; held to a contrast of 3.
 * @cssprop --explainer-muted - The colour of secondary text; held to a contrast of 4.5.
 * @cssprop --explainer-rule - The colour of lines.
 * @cssstate loading - What was asked is on its way, or being drawn; what stood here before stays.
 * @cssstate ready - Number, words and picture stand.
 * @cssstate error - It cannot show what was asked, and the author's fallback stands; or the picture could not be drawn.
 * @fires {ExplainerReadyEvent} explainer-ready - Number, words and picture stand.
 * @fires {ExplainerSelectEvent} explainer-select - A reader picked a point of the picture; `row` and `text` say which.
 * @fires {ExplainerErrorEvent} explainer-error - It cannot show what was asked; `code` says why.
 */
export abstract class ExplainerElement<W extends Titled = Titled> extends LitElement {
  /** The name of the element in HTML. */
  static readonly tag: string;

  /**
   * Defines the element as `tag` in `registry`; by default under its own name on the page. Where that name
   * is taken, as by a second copy of this package, it stays with the first. A registry takes a class only
   * once, so under another name stands a class of its own, derived from this one.
   * @example
   * import { QuoteCard } from "migration-explainers";
   * QuoteCard.define("their-words");
   */
  static define(
    this: CustomElementConstructor & { readonly tag: string },
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): void {
    if (!registry.get(tag)) registry.define(tag, tag === this.tag ? this : class extends this {});
  }

  /** First day shown, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when it happened. Default: all we hold. */
  @property({ reflect: true }) from?: string | undefined;

  /** Last day shown, inclusive, written as `from`. Default: all we hold. */
  @property({ reflect: true }) to?: string | undefined;

  /** Only what had been published by this day. Default: the newest we hold. */
  @property({ attribute: "as-of", reflect: true }) asOf?: string | undefined;

  /** Address of a dataset of the same schema to draw instead of ours. */
  @property({ reflect: true }) src?: string | undefined;

  /** A dataset of the same schema to draw instead of ours; wins over `src`. Checked before it is used. */
  @property({ attribute: false }) data?: unknown;

  readonly #internals = this.attachInternals();
  readonly #defaults = new Map<PropertyKey, unknown>();
  readonly #warned = new Set<string>();
  readonly #opened = new Set<string>();
  readonly #pictures = new PictureController(
    this,
    () => this.#announce(),
    (error, sorry) => {
      this.#warn(`The picture could not be drawn: ${String(error)}`);
      say(this.#internals, "error");
      this.dispatchEvent(new ExplainerErrorEvent("no-picture", sorry));
    },
  );
  readonly #answers = new Answers<W>(
    this,
    () => this.views,
    () => this.live(),
  );
  /** The attributes asked last, in one line. */
  #said = "";
  #announced: unknown = null;
  /** Whether a figure stands that came with the page. */
  #written = false;
  #keptHeight = 0;

  /** The views that were built, by their attributes. */
  protected abstract get views(): BakedViews<W>;

  /** Loads what explains every other view. */
  protected abstract live(): Promise<Live<W>>;

  /** Lays the figure out around the box of the picture. */
  protected abstract layout(
    words: W,
    hand: Hand,
    chart: TemplateResult | typeof nothing,
  ): TemplateResult;

  /** Whether the author's own words are the content, and nothing of ours. */
  protected get isAuthors(): boolean {
    return false;
  }

  /**
   * The citation of what is shown: the publisher first, then us, with `as-of`.
   * Rejects, like all methods for files, while nothing is shown.
   */
  async citation(format: CitationFormat = "plain"): Promise<string> {
    return (await this.#files()).citation(format);
  }

  /** The figures shown as CSV, one a row, each with its unit, period, source, licence and caveats. */
  async csv(): Promise<string> {
    return (await this.#files()).csv();
  }

  /** The same as JSON, with title, caveats, claim, quotation and sources. */
  async json(): Promise<string> {
    return (await this.#files()).json();
  }

  /** The same as schema.org JSON-LD, safe inside a script element. */
  async jsonLd(): Promise<string> {
    return (await this.#files()).jsonLd();
  }

  /** The picture as one SVG with title, number, caveats, source and date inside. */
  async svg(): Promise<string> {
    return (await this.#files()).svg(this.#pictures.width || 640);
  }

  /** The same picture as PNG; `scale` is how many pixels a CSS pixel gets, 2 by default. */
  async png(scale = 2): Promise<Blob> {
    return (await this.#files()).png(this.#pictures.width || 640, scale);
  }

  override requestUpdate(
    ...[name, old, options, ...more]: Parameters<LitElement["requestUpdate"]>
  ): void {
    // Before anybody can say anything, the class gives its properties their defaults.
    if (name && options?.useDefault && !this.#defaults.has(name))
      this.#defaults.set(name, Reflect.get(this, name));
    super.requestUpdate(name, old, options, ...more);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    // It may have moved under another language, or out of a document in which nothing is shown.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
    // What was on its way is asked again where it comes back.
    if (this.#answers.pending) this.#said = "";
    this.#answers.stop();
  }

  /** Not Lit's own: what hydrates Lit's elements makes that expect marks in what came with the page. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#dress(root);
    this.#written = root.querySelector("figure") !== null;
    // The author's fallback stays until the first update.
    if (!this.#written) root.replaceChildren(document.createElement("slot"));
    return root;
  }

  /** Constructed sheets stay behind with their document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  #dress(root: ShadowRoot): void {
    root.adoptedStyleSheets = [styles.styleSheet, this.#answers.desk?.sheet].flatMap((sheet) =>
      sheetFor(this.ownerDocument, sheet),
    );
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breath();
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const written = this.#written && this.renderRoot.querySelector(".at svg");
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    this.#written = false;
    super.update(changed);
    // Until it is drawn for this width, the picture that stood here stands.
    if (written) this.renderRoot.querySelector("[part=chart]")?.append(written);
  }

  /** Waits for what has to be loaded, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#answers.pending) return done;
    await this.#answers.pending;
    return super.getUpdateComplete();
  }

  /**
   * Asks for what the attributes say now. A figure that was written into the page stays until ours can take its
   * place, and for good where it cannot.
   */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    // A document without a window shows nothing, and has no address from which to load.
    if (!this.ownerDocument.defaultView) {
      this.#said = "";
      return false;
    }
    this.#pictures.measure();
    const { src, ...attributes } = asked(this, this.#defaults);
    const lang = languageOf(this);
    const said = JSON.stringify([attributes, lang, src]);
    if (this.isAuthors) this.#answers.forget();
    else if (changed.has("data") || said !== this.#said)
      this.#answers.ask({ attributes, lang, src, data: this.data ?? undefined });
    this.#said = said;
    // What stood here is gone, its height stays, so that the page does not jump.
    const { answer } = this.#answers;
    if (answer && "words" in answer) this.#keptHeight = 0;
    else {
      const figure = this.renderRoot.querySelector("figure");
      if (figure) this.#keptHeight = figure.getBoundingClientRect().height;
    }
    const shows = !this.#written || this.isAuthors || (answer !== null && "words" in answer);
    if (!shows) this.#announce();
    return shows;
  }

  protected override render(): TemplateResult {
    const { answer } = this.#answers;
    if (this.isAuthors) return html`<figure part="figure"><slot></slot></figure>`;
    if (!answer || "code" in answer)
      return html`<div class="fallback">
        <slot></slot>
        ${
          answer?.introduction
            ? html`<p part="note" lang=${answer.lang} dir="auto">
                ${answer.introduction} ${answer.message}
              </p>`
            : nothing
        }
      </div>`;
    const { lang, dir, words, labels, table, picture, explained } = answer;
    const desk = explained && this.#answers.desk;
    const opened = this.#pictures.printing ? onPaper : this.#opened;
    const hand: Hand = { labels, table, opened, ask: this.#tell };
    const chart = picture ? this.#pictures.box(labels) : nothing;
    return html`<figure
      part="figure"
      lang=${lang}
      dir=${dir}
      aria-label=${words.title}
      @toggle=${this.#toggled}
    >
      ${this.layout(words, hand, chart)}
      <details part="controls">
        <summary>${labels.take}</summary>
        ${desk && this.#opened.has("controls") ? desk.menu(lang) : nothing}
      </details>
      ${desk ? desk.panel(lang) : nothing}
    </figure>`;
  }

  protected override updated(): void {
    const { answer } = this.#answers;
    const fallback = this.renderRoot.querySelector<HTMLElement>(".fallback");
    if (fallback) fallback.style.minBlockSize = `${this.#keptHeight}px`;
    this.#pictures.paint(answer && "words" in answer ? answer.picture : null);
    this.#announce();
    void fitted(this).then((sentences) => sentences.forEach((each) => this.#warn(each)));
  }

  async #files(): Promise<Files> {
    await this.updateComplete;
    return this.#answers.files();
  }

  /** A reader wants to know what stands behind something. The same button opens it once that is loaded. */
  readonly #tell: NonNullable<Hand["ask"]> = (button, what) => {
    const { answer, desk } = this.#answers;
    // What was laid out from a built view says only how many figures it has.
    const known = "figures" in what ? Array.isArray(what.figures) : "source" in what;
    if (desk && known && answer && "words" in answer) desk.open(button, what, answer.lang);
    // A button cannot be clicked while it is being clicked.
    else void this.#wake(() => setTimeout(() => button.click()));
  };

  /** Loads what stands behind the figure, and goes on from there. */
  async #wake(next: () => void): Promise<void> {
    try {
      await this.#files();
      this.requestUpdate();
      await this.updateComplete;
      next();
    } catch (error) {
      this.#warn(`What stands behind this figure could not be loaded. ${String(error)}`);
    }
  }

  /** What lies in a disclosure is rendered when it is opened; its events do not bubble, so they are caught on their way. */
  readonly #toggled = {
    capture: true,
    handleEvent: ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || this.#pictures.printing) return;
      const name = target.getAttribute("part") ?? "";
      if (target.open) this.#opened.add(name);
      else this.#opened.delete(name);
      this.requestUpdate();
      // From here a reader may ask for the picture as a file, which takes what draws.
      if (name === "controls" && target.open) void this.#wake(() => this.#answers.desk?.warm());
    },
  };

  /** Says once of each answer that it stands, or why it cannot; a new width changes nothing that was said. */
  #announce(): void {
    const { answer, pending } = this.#answers;
    const what = answer && "code" in answer ? answer : (answer?.question ?? this.isAuthors);
    // A drawing that was finished for what was asked before says nothing of this.
    const drawn =
      !answer || "code" in answer || !answer.picture || this.#pictures.stands(answer.picture);
    const stands = what && drawn;
    say(
      this.#internals,
      pending || !stands ? "loading" : answer && "code" in answer ? "error" : "ready",
    );
    if (!stands || what === this.#announced) return;
    this.#announced = what;
    if (answer && "code" in answer) {
      this.#warn(answer.message);
      this.dispatchEvent(new ExplainerErrorEvent(answer.code, answer.message));
    } else this.dispatchEvent(new ExplainerReadyEvent());
  }

  /** Tells the console once what the author should know. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }
}
