/** Where everything beyond a built view is had: other views, what stands behind a number, what can be taken away. */
import type { html, nothing, TemplateResult } from "lit";
import { datasetOf, loadParts } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, type Problem } from "../data/view.js";
import { localeOf } from "../i18n/locale.js";
import { citationOf, type CitationFormat } from "../words/citation.js";
import type { Explained } from "../words/explained.js";
import { csvOf, jsonOf } from "../words/files.js";
import { jsonLdOf } from "../words/json-ld.js";
import { noteOf, noteOfEvent } from "../words/note.js";
import { problemWords, type Cell, type EventWords } from "../words/words.js";
import { deskSheet } from "./desk.styles.js";
import { checkDataset, fetchDataset } from "./foreign-data.js";
import type { Explainer } from "./live.js";
import { Panel } from "./panel.js";
import { rowText, type Answer, type Question } from "./question.js";
import { pngOf, sharePicture } from "./share-picture.js";
import { TakeAway, type Giver } from "./take-away.js";

/** Lit comes from the element, so that every bundle of a page can share this file. */
export interface Lit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

/** What can be taken away of a view. */
export interface Files {
  readonly citation: (format: CitationFormat) => string;
  readonly csv: () => string;
  readonly json: () => string;
  readonly jsonLd: () => string;
  readonly svg: (width: number) => Promise<string>;
  readonly png: (width: number, scale: number) => Promise<Blob>;
}

export class Desk<W> {
  readonly #panel: Panel;
  readonly #takeAway: TakeAway;
  readonly #told = new Set<string>();
  #foreign: { question: Question; data: Dataset | Problem } | null = null;

  constructor(
    lit: Lit,
    private readonly host: Giver,
    private readonly explainer: Explainer<W>,
  ) {
    this.#panel = new Panel(lit, host);
    this.#takeAway = new TakeAway(lit, host);
    host.shadowRoot?.adoptedStyleSheets.push(deskSheet);
  }

  /** The answer to a question: at once where everything for it is here. Rejects where something cannot be loaded. */
  answer(question: Question, signal: AbortSignal): Answer<W> | Promise<Answer<W>> {
    const source = this.#held(question);
    // What draws is on its way together with the data; where it fails, the picture says so.
    if (!source) void this.explainer.charts().catch(() => undefined);
    return source
      ? this.#explained(question, source)
      : this.#fetched(question, signal).then((fetched) => this.#explained(question, fetched));
  }

  /** Loads what draws when the page has nothing else to do. */
  warm(): void {
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    whenIdle(() => void this.explainer.charts().catch(() => undefined));
  }

  /** What stands behind a built view. */
  async behind(question: Question): Promise<Explained<W>> {
    const { attributes, lang } = question;
    const source = await this.#fetched(question, new AbortController().signal);
    const outcome = isProblem(source)
      ? source
      : this.explainer.explain(source, attributes, localeOf(lang));
    if (isProblem(outcome)) throw new Error(problemWords(outcome, localeOf(lang)));
    return outcome;
  }

  /** What makes files of what is explained. */
  files({ shown: make, picture }: Explained<W>): Files {
    const shown = make();
    const svg = async (width: number) => {
      const draw = await picture?.load();
      return sharePicture(
        shown,
        draw?.({ width, height: picture?.height ?? 0 }).svg ?? null,
        this.host,
      );
    };
    return {
      citation: (format) => citationOf(shown, format),
      csv: () => csvOf(shown),
      json: () => jsonOf(shown),
      jsonLd: () => jsonLdOf(shown),
      svg,
      png: async (width, scale) => pngOf(await svg(width), scale),
    };
  }

  /** What stands in the opened menu. */
  menu(lang: string): TemplateResult {
    return this.#takeAway.render(localeOf(lang));
  }

  panel(lang: string): TemplateResult {
    return this.#panel.render(localeOf(lang));
  }

  /** Opens the panel beside a button, with what stands behind a number or an event. */
  open(button: HTMLElement, what: Cell | EventWords, lang: string): void {
    const locale = localeOf(lang);
    const notes =
      "figures" in what
        ? what.figures.map((figure) => noteOf(figure, locale))
        : [noteOfEvent(what, locale)];
    void this.#panel.open(button, notes);
  }

  #held({ attributes, src, data }: Question): Dataset | Problem | null {
    if (src === undefined && data === undefined) return datasetOf(this.explainer.needs(attributes));
    const known = this.#foreign;
    return known && known.question.src === src && known.question.data === data ? known.data : null;
  }

  async #fetched(question: Question, signal: AbortSignal): Promise<Dataset | Problem> {
    const { attributes, src, data } = question;
    if (src === undefined && data === undefined) await loadParts(this.explainer.needs(attributes));
    else if (!this.#held(question)) {
      const loaded =
        data === undefined
          ? await fetchDataset(src ?? "", this.host.ownerDocument.baseURI, signal)
          : await checkDataset(data, "data");
      signal.throwIfAborted();
      this.#foreign = { question, data: loaded };
    }
    const source = this.#held(question);
    if (!source) throw new Error("The data was taken away while it was on its way.");
    return source;
  }

  #explained(question: Question, source: Dataset | Problem): Answer<W> {
    const locale = localeOf(question.lang);
    const outcome = isProblem(source)
      ? source
      : this.explainer.explain(source, question.attributes, locale);
    const { lang } = locale;
    if (isProblem(outcome)) {
      const introduction = locale.messages.problem.cannotShow;
      return { code: outcome.problem, message: problemWords(outcome, locale), introduction, lang };
    }
    for (const complaint of outcome.complaints) {
      if (!this.#told.has(complaint)) console.warn(`<${this.host.localName}> ${complaint}`);
      this.#told.add(complaint);
    }
    const { words, labels, table, picture } = outcome;
    const text = (row: number) => rowText(table(), row);
    return {
      question,
      lang,
      words,
      labels,
      table,
      picture: picture && { ...picture, text, sorry: labels.noPicture },
      explained: outcome,
    };
  }
}
