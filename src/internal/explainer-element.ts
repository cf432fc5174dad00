/** The one base of all elements: attributes in, figure out, and never an error for the page around it. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { dataset } from "../data/dataset.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, problem, type Problem, type View } from "../data/view.js";
import { localeOf, type Locale } from "../i18n/locale.js";
import { citationOf, type CitationFormat } from "../words/citation.js";
import { csvOf, jsonOf } from "../words/files.js";
import { jsonLdOf } from "../words/json-ld.js";
import type { Shown } from "../words/shown.js";
import { problemWords } from "../words/words.js";
import { ExplainerErrorEvent, ExplainerReadyEvent } from "./events.js";
import { styles } from "./explainer-element.styles.js";
import { checkDataset, fetchDataset } from "./foreign-data.js";
import { languageOf } from "./language.js";
import { pngOf, sharePicture } from "./share-picture.js";
import { TakeAway } from "./take-away.js";
import { today } from "./today.js";
import { Panel } from "./panel.js";
import type { Desk } from "./parts.js";
import { PictureController, type Picture } from "./picture.js";

/** What an element shows: its name, its picture if it has one, and everything around that. */
export interface Content {
  readonly title: string;
  /** What is shown, for files and citations; `null` where it is the author's own. */
  readonly shown: Shown | null;
  readonly picture: Picture | null;
  /** Lays the figure out around the box of the picture. */
  readonly render: (chart: TemplateResult | typeof nothing, desk: Desk) => TemplateResult;
}

/**
 * Base of the four elements. A subclass says in `content` what its attributes select; everything else
 * (loading, language, size, problems, events) is the same for all.
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
export abstract class ExplainerElement extends LitElement {
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

  @state() private foreign: Dataset | Problem | null = null;

  private outcome: Content | Problem | null = null;
  private announced: Content | Problem | null = null;
  private keptHeight = 0;
  private locale = localeOf("en");
  private loading = new AbortController();
  private readonly said = new Set<string>();
  private readonly panel = new Panel(this);
  private readonly takeAway = new TakeAway(this);
  private readonly pictures = new PictureController(
    this,
    () => this.announce(),
    (error) => {
      this.warn(`The picture could not be drawn: ${String(error)}`);
      this.dispatchEvent(
        new ExplainerErrorEvent("no-picture", localeOf("en").messages.common.noPicture),
      );
    },
  );

  /** What these attributes select from the dataset, in the words of the locale. */
  protected abstract content(source: Dataset, locale: Locale): Content | Problem;

  /** The attributes all elements share, for a selector. */
  protected get shared(): View {
    const { from, to, asOf } = this;
    return {
      from: given(from),
      to: given(to),
      asOf: given(asOf),
      today: given(asOf) === undefined ? today() : undefined,
    };
  }

  /** An attribute that says how to show something: the default where its value is not known, said once. */
  protected how<const T extends string, F extends T | undefined>(
    attribute: string,
    value: string | undefined,
    known: readonly T[],
    fallback: F,
  ): T | F {
    if (given(value) === undefined) return fallback;
    const found = known.find((each) => each === value);
    if (!found)
      this.warn(
        `${attribute}="${value}" cannot be shown here, so ${fallback ? `"${fallback}"` : "the default"} is used. It can be: ${known.join(", ")}.`,
      );
    return found ?? fallback;
  }

  /**
   * The citation of what is shown: the publisher first, then us, with `as-of`.
   * Throws, like all methods for files, while nothing is shown.
   */
  citation(format: CitationFormat = "plain"): string {
    return citationOf(this.shown, format);
  }

  /** The figures shown as CSV, one a row, each with its unit, period, source, licence and caveats. */
  csv(): string {
    return csvOf(this.shown);
  }

  /** The same as JSON, with title, caveats, claim, quotation and sources. */
  json(): string {
    return jsonOf(this.shown);
  }

  /** The same as schema.org JSON-LD, safe inside a script element. */
  jsonLd(): string {
    return jsonLdOf(this.shown);
  }

  /** The picture as one SVG with title, number, caveats, source and date inside. */
  svg(): string {
    const { shown } = this;
    const picture = this.outcome && !isProblem(this.outcome) ? this.outcome.picture : null;
    const drawn = picture && this.pictures.drawingOf(picture);
    if (picture && !drawn)
      throw new Error(`<${this.localName}> is still being drawn: wait for explainer-ready.`);
    return sharePicture(shown, drawn, this);
  }

  /** The same picture as PNG; `scale` is how many pixels a CSS pixel gets, 2 by default. */
  async png(scale = 2): Promise<Blob> {
    return pngOf(this.svg(), scale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.loading.signal.aborted) this.loading = new AbortController();
    // It may have moved under another language, or left while its data was on the way.
    this.requestUpdate("data");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") || changed.has("data")) void this.load();
    const locale = localeOf(languageOf(this));
    // A new width asks for a new drawing only; what is shown stays the same.
    if (this.outcome && changed.size === 0 && locale === this.locale) return;
    this.locale = locale;
    const own = given(this.src) === undefined && given(this.data) === undefined;
    const source = own ? dataset : this.foreign;
    const before = this.outcome;
    this.outcome = source && (isProblem(source) ? source : this.select(source));
    // What stood here is gone, its height stays, so that the page does not jump.
    if (before && !isProblem(before) && !(this.outcome && !isProblem(this.outcome)))
      this.keptHeight = this.getBoundingClientRect().height;
    if (this.outcome && !isProblem(this.outcome)) this.keptHeight = 0;
    if (this.outcome && isProblem(this.outcome)) this.report(this.outcome);
  }

  protected override updated(): void {
    const { outcome } = this;
    if (outcome && !isProblem(outcome) && !outcome.picture) this.announce();
  }

  protected override render(): TemplateResult {
    const { outcome, locale } = this;
    if (!outcome || isProblem(outcome))
      return html`<div style=${styleMap({ minBlockSize: `${this.keptHeight}px` })}>
        <slot></slot>
        ${
          outcome
            ? html`<p part="note" lang=${locale.lang}>
                ${locale.messages.problem.cannotShow} ${problemWords(outcome, locale)}
              </p>`
            : nothing
        }
      </div>`;
    const chart = outcome.picture
      ? this.pictures.render(outcome.picture, { failed: locale.messages.common.noPicture })
      : nothing;
    return html`<figure part="figure" lang=${locale.lang} aria-label=${outcome.title || nothing}>
      ${outcome.render(chart, { locale, open: (button, notes) => void this.panel.open(button, notes) })}${outcome.shown ? this.takeAway.render(locale) : nothing}${outcome.shown ? this.panel.render(locale) : nothing}
    </figure>`;
  }

  private get shown(): Shown {
    const { outcome } = this;
    if (!outcome || isProblem(outcome) || !outcome.shown)
      throw new Error(`<${this.localName}> shows no figures of ours: wait for explainer-ready.`);
    return outcome.shown;
  }

  /** Says once of each content that it stands; a new width changes nothing that was said. */
  private announce(): void {
    const { outcome } = this;
    if (!outcome || isProblem(outcome) || this.announced === outcome) return;
    // A drawing that was finished for what was asked before says nothing of this.
    if (outcome.picture && !this.pictures.drawingOf(outcome.picture)) return;
    this.announced = outcome;
    this.dispatchEvent(new ExplainerReadyEvent());
  }

  private select(source: Dataset): Content | Problem {
    try {
      return this.content(source, this.locale);
    } catch (error) {
      // Ours to mend; the page around us must not notice.
      this.warn(String(error));
      return problem("bad-data", "data", "");
    }
  }

  private async load(): Promise<void> {
    this.loading.abort();
    this.foreign = null;
    const { signal } = (this.loading = new AbortController());
    const { src, data } = this;
    if (given(src) === undefined && given(data) === undefined) return;
    try {
      const loaded =
        given(data) === undefined
          ? await fetchDataset(src ?? "", this.ownerDocument.baseURI, signal)
          : await checkDataset(data, "data");
      if (!signal.aborted) this.foreign = loaded;
    } catch (error) {
      if (!signal.aborted) {
        this.warn(String(error));
        this.foreign = problem("bad-data", "src", "");
      }
    }
  }

  private report(outcome: Problem): void {
    const message = problemWords(outcome, this.locale);
    this.warn(message);
    void this.updateComplete.then(() =>
      this.dispatchEvent(new ExplainerErrorEvent(outcome.problem, message)),
    );
  }

  /** Tells the console once what the author should know. */
  private warn(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }
}

/** What an author gave; frameworks and removed attributes say `null` for "nothing". */
export function given<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}
