/** The one base of all elements: attributes in, figure out, and never an error for the page around it. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { CitationFormat } from "../words/citation.js";
import type { Explained } from "../words/explained.js";
import { Answers, type Standing, type Trouble } from "./answers.js";
import { asked } from "./asked.js";
import type { BakedViews } from "./baked.js";
import type { Desk } from "./desk.js";
import { ExplainerErrorEvent, ExplainerReadyEvent } from "./events.js";
import { styles } from "./explainer-element.styles.js";
import { languageOf } from "./language.js";
import type { Live } from "./live.js";
import type { Hand } from "./parts.js";
import { PictureController } from "./picture.js";

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
 * @csspart table - The table of the same rows, in a disclosure.
 * @csspart panel - The panel that says what stands behind a number.
 * @csspart source - Publisher, title and licence.
 * @cssprop --explainer-accent - The main colour of marks. Default: a blue mixed with the text colour, so that it fits light and dark pages.
 * @cssprop --explainer-accent-2 - The second colour of marks, for the second of two kinds.
 * @cssprop --explainer-muted - The colour of secondary text.
 * @cssprop --explainer-rule - The colour of lines.
 * @fires {ExplainerReadyEvent} explainer-ready - Number, words and picture stand.
 * @fires {ExplainerErrorEvent} explainer-error - It cannot show what was asked; `code` says why.
 */
export abstract class ExplainerElement<W extends Titled = Titled> extends LitElement {
  static override styles = [styles];

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

  private readonly said = new Set<string>();
  private readonly opened = new Set<string>();
  private asked = "";
  private announced: unknown = null;
  private keptHeight = 0;
  private desk: Desk | null = null;
  private readonly pictures = new PictureController(
    this,
    () => this.announce(),
    (error) => {
      this.warn(`The picture could not be drawn: ${String(error)}`);
      this.dispatchEvent(
        new ExplainerErrorEvent("no-picture", this.standing?.labels.noPicture ?? ""),
      );
    },
  );
  private readonly answers = new Answers<W>(
    this,
    () => this.views,
    () => this.live(),
    (message) => this.warn(message),
  );

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
    const [{ shown }, live] = await this.everything();
    return live.citationOf(shown, format);
  }

  /** The figures shown as CSV, one a row, each with its unit, period, source, licence and caveats. */
  async csv(): Promise<string> {
    const [{ shown }, live] = await this.everything();
    return live.csvOf(shown);
  }

  /** The same as JSON, with title, caveats, claim, quotation and sources. */
  async json(): Promise<string> {
    const [{ shown }, live] = await this.everything();
    return live.jsonOf(shown);
  }

  /** The same as schema.org JSON-LD, safe inside a script element. */
  async jsonLd(): Promise<string> {
    const [{ shown }, live] = await this.everything();
    return live.jsonLdOf(shown);
  }

  /** The picture as one SVG with title, number, caveats, source and date inside. */
  async svg(): Promise<string> {
    const [{ shown, picture }, live] = await this.everything();
    const draw = await picture?.load();
    const size = { width: this.pictures.width || 640, height: picture?.height ?? 0 };
    return live.sharePicture(shown, draw?.(size).svg ?? null, this);
  }

  /** The same picture as PNG; `scale` is how many pixels a CSS pixel gets, 2 by default. */
  async png(scale = 2): Promise<Blob> {
    const svg = await this.svg();
    const [, live] = await this.everything();
    return live.pngOf(svg, scale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It may have moved under another language, or left while its data was on the way.
    if (this.hasUpdated) {
      this.asked = "";
      this.requestUpdate();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.answers.stop();
  }

  /** Waits for what has to be loaded, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.answers.pending) return done;
    await this.answers.pending;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { answers } = this;
    const { src, ...attributes } = asked(this);
    const lang = languageOf(this);
    const question = JSON.stringify([attributes, lang, src]);
    if (question !== this.asked || changed.has("data")) {
      this.asked = question;
      if (this.isAuthors) answers.forget();
      else answers.ask({ attributes, lang, src, data: this.data ?? undefined });
    }
    const { trouble } = this;
    // What stood here is gone, its height stays, so that the page does not jump.
    if (this.standing) this.keptHeight = 0;
    else if (this.renderRoot.querySelector("figure"))
      this.keptHeight = this.getBoundingClientRect().height;
    if (trouble && trouble !== this.announced) this.report(trouble);
  }

  protected override render(): TemplateResult {
    const { standing, trouble } = this;
    if (this.isAuthors) return html`<figure part="figure"><slot></slot></figure>`;
    if (!standing)
      return html`<div class="fallback">
        <slot></slot>
        ${
          trouble?.introduction
            ? html`<p part="note" lang=${trouble.lang}>
                ${trouble.introduction} ${trouble.message}
              </p>`
            : nothing
        }
      </div>`;
    const { lang, words, labels, table, picture, explained } = standing;
    const { desk, opened } = this;
    const hand: Hand = { labels, table, opened, ask: this.ask };
    const locale = explained && this.answers.live?.localeOf(lang);
    const chart = picture ? this.pictures.box(labels) : nothing;
    return html`<figure
      part="figure"
      lang=${lang}
      aria-label=${words.title}
      @toggle=${this.toggled}
    >
      ${this.layout(words, hand, chart)}
      <details part="controls">
        <summary>${labels.take}</summary>
        ${desk && locale && opened.has("controls") ? desk.takeAway.render(locale) : nothing}
      </details>
      ${desk && locale ? desk.panel.render(locale) : nothing}
    </figure>`;
  }

  protected override updated(): void {
    const { standing } = this;
    const fallback = this.renderRoot.querySelector<HTMLElement>(".fallback");
    if (fallback) fallback.style.minBlockSize = `${this.keptHeight}px`;
    this.pictures.paint(standing?.picture ?? null);
    if (this.isAuthors || (standing && !standing.picture)) this.announce();
  }

  private get standing(): Standing<W> | null {
    const { answer } = this.answers;
    return answer && "words" in answer ? answer : null;
  }

  private get trouble(): Trouble | null {
    const { answer } = this.answers;
    return answer && "code" in answer ? answer : null;
  }

  /** What stands behind the figure shown, and what makes files of it. */
  private async everything(): Promise<[Explained<W>, Live<W>]> {
    await this.updateComplete;
    const explained = await this.answers.explained();
    const { live } = this.answers;
    if (!explained || !live)
      throw new Error(`<${this.localName}> shows no figures of ours: wait for explainer-ready.`);
    this.desk ??= live.openDesk({ html, nothing }, this);
    return [explained, live];
  }

  /** A reader wants to know what stands behind something. The same button opens it once that is loaded. */
  private readonly ask: Hand["ask"] = (button, what) => {
    const { desk } = this;
    const locale = this.answers.live?.localeOf(this.standing?.lang ?? "");
    if (desk && locale && this.standing?.explained) desk.open(button, what, locale);
    // A button cannot be clicked while it is being clicked.
    else void this.wake().then(() => setTimeout(() => button.click()));
  };

  private async wake(): Promise<void> {
    await this.everything();
    this.requestUpdate();
    await this.updateComplete;
  }

  /** What lies in a disclosure is rendered when it is opened; events of it do not bubble, so they are caught on their way. */
  private readonly toggled = {
    capture: true,
    handleEvent: ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const name = target.getAttribute("part") ?? "";
      if (target.open) this.opened.add(name);
      else this.opened.delete(name);
      this.requestUpdate();
      if (name === "controls" && target.open) void this.wake();
    },
  };

  /** Says once of each answer that it stands; a new width changes nothing that was said. */
  private announce(): void {
    const { standing } = this;
    const what = standing?.question ?? this;
    if (this.announced === what) return;
    // A drawing that was finished for what was asked before says nothing of this.
    if (standing?.picture && !this.pictures.stands(standing.picture)) return;
    this.announced = what;
    this.dispatchEvent(new ExplainerReadyEvent());
  }

  private report(trouble: Trouble): void {
    this.announced = trouble;
    this.warn(trouble.message);
    void this.updateComplete.then(() =>
      this.dispatchEvent(new ExplainerErrorEvent(trouble.code, trouble.message)),
    );
  }

  /** Tells the console once what the author should know. */
  private warn(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }
}
