/** The one base of all elements: attributes in, figure out, and never an error for the page around it. */
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Attribute } from "../attributes.js";
import type { PrerenderedViews } from "../prerender/decode.js";
import type { CitationFormat } from "../words/citation.js";
import { adoptableSheet } from "./adoptable-sheet.js";
import type { Loaders } from "./ask.js";
import { ChartController } from "./chart-controller.js";
import { fitted } from "./colours.js";
import { authorsFigure, fallback, Figure } from "./figure.js";
import { firstSheet } from "./first-sheet.js";
import { InteractionLoader } from "./interaction-loader.js";
import type { Owner } from "./interaction/interaction.js";
import { follow, unfollow } from "./language.js";
import { Placeholder } from "./placeholder.js";
import { ExplainerProperties } from "./properties.js";
import { RequestTracker } from "./request-tracker.js";
import { Teller } from "./teller.js";
import type { ExportFiles } from "./tools/tools.js";
import { ViewController } from "./view-controller.js";
import { yieldToMain } from "./yield-to-main.js";

/** How the address of a page begins that leads to one of its figures. */
const ARRIVAL = "#explainer=";

/**
 * Base of the four elements. A subclass says which views were built, what it loads for the others, and
 * how its words are laid out; everything else (loading, language, size, problems, events) is the same for all.
 *
 * @slot - The author's fallback: shown before the element is ready and whenever it cannot show what was asked.
 * @slot heading - Replaces our title.
 * @slot summary - Below the picture: sentences of the author's.
 * @slot note - Below our line of caveats.
 * @csspart figure - The whole figure.
 * @csspart heading - The title.
 * @csspart subtitle - Measure, place, period and unit.
 * @csspart controls - The row in which a reader changes what is shown.
 * @csspart readout - The line that says the value of a point in words.
 * @csspart chart - The box of the picture.
 * @csspart note - The line of caveats, and the sentence that says why something cannot be shown.
 * @csspart source - Publisher and date.
 * @csspart definitions - The room “What is counted”.
 * @csspart table - The room with the table of the same rows.
 * @csspart share - The room with links, citations and files.
 * @csspart panel - The panel that says what is behind a number.
 * @cssprop --explainer-accent - The main colour of marks. Default: a blue mixed with the text colour, so that it fits light and dark pages. A colour with a contrast under 3 to the background is mixed with the text colour until it has it.
 * @cssprop --explainer-accent-2 - The second colour of marks, for the second of two kinds; held to a contrast of 3.
 * @cssprop --explainer-muted - The colour of secondary text; held to a contrast of 4.5.
 * @cssprop --explainer-rule - The colour of lines.
 * @cssstate loading - What was asked is on its way, or being drawn; what stood here before stays.
 * @cssstate ready - Number, words and picture stand.
 * @cssstate error - It cannot show what was asked, and the author's fallback stands; or the picture could not be drawn.
 * @fires {ExplainerReadyEvent} explainer-ready - Number, words and picture stand.
 * @fires {ExplainerUpdatedEvent} explainer-updated - Newer figures took the place of the built ones; `old` and `now` are the values.
 * @fires {ExplainerSelectEvent} explainer-select - A reader picked a point of the picture; `row`, `name` and `text` say which.
 * @fires {ExplainerErrorEvent} explainer-error - It cannot show what was asked; `code` says why.
 */
export abstract class ExplainerElement extends ExplainerProperties {
  readonly #teller = new Teller(this);
  readonly #pictures = new ChartController(
    this,
    () => this.#drawn(),
    (error, sorry) => this.#teller.failsToDraw(error, sorry),
  );
  readonly #answers = new ViewController(
    this,
    () => this.views,
    () => this.attributeTable,
    () => this.loaders,
  );
  readonly #owner: Owner = {
    host: this,
    table: () => this.attributeTable,
    answers: this.#answers,
    pictures: this.#pictures,
    teller: this.#teller,
  };
  readonly #interaction = new InteractionLoader(this.#owner);
  readonly #figure = new Figure(this.#owner, this.#interaction);
  readonly #requests = new RequestTracker(this, this.#owner.table, this.#answers);
  readonly #placeholder = new Placeholder();
  #keptHeight = 0;
  #arrived = false;
  #isBroken = false;

  /** The views that were built, by their attributes. */
  protected abstract get views(): PrerenderedViews;

  /** Its attributes, made from its class. */
  protected abstract readonly attributeTable: Readonly<Record<string, Attribute>>;

  /** What it loads for every other view. */
  protected abstract readonly loaders: Loaders;

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

  override connectedCallback(): void {
    this.#safely(() => {
      super.connectedCallback();
      follow(this);
      addEventListener("hashchange", this.#arrive);
      // It may have moved under another language, or out of a document in which nothing is shown.
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    this.#safely(() => {
      super.disconnectedCallback();
      unfollow(this);
      removeEventListener("hashchange", this.#arrive);
    });
    this.#requests.leave();
  }

  /** Not Lit's own: what hydrates Lit's elements makes that expect marks in what came with the page. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#dress(root);
    this.#placeholder.put(root);
    return root;
  }

  /** Constructed sheets stay behind with their document. */
  adoptedCallback(): void {
    const { shadowRoot } = this;
    if (shadowRoot) this.#safely(() => this.#dress(shadowRoot));
  }

  /** Does it. Where that throws, what stood before the first figure stands again, and nothing of ours follows. */
  #safely(work: () => void): void {
    try {
      if (!this.#isBroken) work();
    } catch (error) {
      this.#break(error);
    }
  }

  #break(error: unknown): void {
    this.#isBroken = true;
    if (this.shadowRoot) this.#placeholder.restore(this.shadowRoot);
    this.#teller.fails({
      code: "broken",
      message: `This browser, or a script of this page, does not let it work. ${String(error)}`,
      introduction: "",
      lang: "en",
    });
  }

  #dress(root: ShadowRoot): void {
    root.adoptedStyleSheets = [
      firstSheet(),
      this.#interaction.here?.sheet,
      this.#answers.tools?.sheet,
    ].flatMap((sheet) => adoptableSheet(this.ownerDocument, sheet));
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      const { isWritten } = this.#placeholder;
      if (!this.hasUpdated && !isWritten && !this.matches("[view=inline]"))
        // What has to be loaded is on its way before anything is rendered. Nobody waits for it where a figure stands, and
        // the author's own number may not be parsed yet.
        this.#safely(() => this.#ask());
      if (!this.hasUpdated || isWritten) await yieldToMain();
    } catch (error) {
      this.#break(error);
    }
    this.#safely(() => super.scheduleUpdate());
  }

  #ask(): void {
    this.#requests.ask(this.isAuthors, this.#placeholder.isWritten);
  }

  protected override update(changed: PropertyValues): void {
    const { renderRoot } = this;
    const picture = this.#waits ? null : this.#placeholder.remove(renderRoot);
    super.update(changed);
    if (picture) renderRoot.querySelector("[part=chart]")?.append(picture);
  }

  /** Whether the placeholder stays: until ours can take its place, and a figure for good where ours cannot. */
  get #waits(): boolean {
    const { result } = this.#answers;
    const { stands, isWritten } = this.#placeholder;
    return stands && !this.isAuthors && (!result || (isWritten && "code" in result));
  }

  /** Waits for what has to be loaded, too: the view asked for, and what a reader does with it, which is hurried. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await this.#answered();
    if (!this.#interaction.coming) return done;
    this.#interaction.hurry();
    await this.#interaction.coming;
    return this.#answered();
  }

  /** Waits until the view asked for is rendered. */
  async #answered(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#answers.pending) return done;
    await this.#answers.pending;
    return super.getUpdateComplete();
  }

  protected override shouldUpdate(): boolean {
    this.#ask();
    // A document without a window shows nothing.
    if (!this.ownerDocument.defaultView) return false;
    this.#pictures.measure();
    // What stood here is gone, its height stays, so that the page does not jump.
    const { result } = this.#answers;
    if (result && "words" in result) this.#keptHeight = 0;
    else if (!this.#placeholder.stands) {
      const figure = this.renderRoot.querySelector("figure");
      if (figure) this.#keptHeight = figure.getBoundingClientRect().height;
    }
    return true;
  }

  protected override render(): TemplateResult | typeof noChange {
    const { result, tools } = this.#answers;
    if (this.#waits) return noChange;
    if (this.isAuthors) return authorsFigure();
    if (!result || "code" in result) return fallback(result);
    if ("node" in result)
      return html`${result.node}${tools?.panel(result.inline.labels.lang) ?? nothing}`;
    return this.#figure.template(result);
  }

  protected override updated(): void {
    if (this.#waits) return this.#announce();
    const { result } = this.#answers;
    const words = this.renderRoot.querySelector<HTMLElement>(".fallback");
    // While something is on its way the page does not jump; where nothing comes, the room is given back.
    if (words) words.style.minBlockSize = result ? "" : `${this.#keptHeight}px`;
    // A picture that was drawn now was told already.
    if (!this.#pictures.paint(result && "words" in result ? result.picture : null)) this.#drawn();
    this.#placeholder.forget();
    void fitted(this).then((sentences) => sentences.forEach((each) => this.#teller.warn(each)));
  }

  async #files(): Promise<ExportFiles> {
    await this.#answered();
    return this.#answers.files();
  }

  /** The page's address may lead to this figure. */
  readonly #arrive = (): void => {
    if (location.hash.startsWith(ARRIVAL)) this.#interaction.act((here) => void here.arrive());
  };

  /** What was rendered or drawn is made ready for a reader, and told. */
  #drawn(): void {
    const { result } = this.#answers;
    if (result && "words" in result) this.#interaction.here?.settle(result);
    this.#announce();
  }

  /** Says of each answer that it stands, or why it cannot; to a reader who chose it, its title. */
  #announce(): void {
    const { result, pending } = this.#answers;
    if (result && "code" in result && !pending) return this.#teller.fails(result);
    const standing = result && !("code" in result) ? result : null;
    // A drawing that was finished for what was asked before says nothing of this.
    const drawn = !standing?.picture || this.#pictures.stands(standing.picture);
    const what = standing?.request ?? this.isAuthors;
    if (pending || !what || !drawn) return this.#teller.waits();
    const figure = standing && "words" in standing ? standing : null;
    if (figure) this.#interaction.plan(what);
    if (!this.#teller.stands(what)) return;
    if (figure) this.#interaction.here?.stands(figure);
    if (!this.#arrived) this.#arrive();
    this.#arrived = true;
  }
}
