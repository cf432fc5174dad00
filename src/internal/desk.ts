/** Where everything beyond a built view is had: other views, what stands behind a number, what can be taken away. */
import type { html, nothing, TemplateResult } from "lit";
import { datasetOf, loadParts } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import { isProblem, problem, type Problem } from "../data/view.js";
import { translated } from "../data/translated.js";
import { loadLocale, localeOf } from "../i18n/languages.js";
import { english, type Locale } from "../i18n/locale.js";
import { citationOf, type CitationFormat } from "../words/citation.js";
import type { Explained } from "../words/explained.js";
import { csvOf, jsonOf } from "../words/files.js";
import { jsonLdOf } from "../words/json-ld.js";
import { noteOf, noteOfEvent } from "../words/note.js";
import { problemWords, type Cell, type EventWords } from "../words/words.js";
import { deskSheet } from "./desk.styles.js";
import { breath } from "./breath.js";
import { checkDataset, fetchDataset } from "./foreign-data.js";
import type { Explainer } from "./live.js";
import { Panel } from "./panel.js";
import { rowText, type Answer, type Question } from "./question.js";
import { pngOf, sharePicture } from "./share-picture.js";
import { sheetFor } from "./sheet.js";
import { tell } from "./tell.js";
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
  readonly sheet = deskSheet;
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
    host.shadowRoot?.adoptedStyleSheets.push(...sheetFor(host.ownerDocument, deskSheet));
  }

  /** The answer to a question: at once where everything for it is here. Rejects where something cannot be loaded. */
  answer(question: Question, signal: AbortSignal): Answer<W> | Promise<Answer<W>> {
    const source = this.#held(question);
    const locale = localeOf(question.lang);
    if (source && locale) return this.#answered(question, source, locale);
    // What draws is on its way together with the data; where it fails, the picture says so.
    void this.explainer.charts().catch(() => undefined);
    return this.#later(question, signal);
  }

  /** Loading, explaining and laying out are tasks of their own: others' data can be much. */
  async #later(question: Question, signal: AbortSignal): Promise<Answer<W>> {
    const [source, locale] = await Promise.all([
      this.#fetched(question, signal),
      loadLocale(question.lang),
    ]);
    await breath();
    const answer = this.#answered(question, source, locale);
    await breath();
    return answer;
  }

  /** Loads what draws when the page has nothing else to do. */
  warm(): void {
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    whenIdle(() => void this.explainer.charts().catch(() => undefined));
  }

  /** What stands behind a built view. */
  async behind(question: Question): Promise<Explained<W>> {
    const [source, locale] = await Promise.all([
      this.#fetched(question, new AbortController().signal),
      loadLocale(question.lang),
    ]);
    const outcome = this.#explained(question, source, locale);
    if (isProblem(outcome)) throw new Error(problemWords(outcome, locale));
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
      citation: (format) => unmarked(citationOf(shown, format)),
      csv: () => unmarked(csvOf(shown)),
      json: () => unmarked(jsonOf(shown)),
      jsonLd: () => unmarked(jsonLdOf(shown)),
      svg,
      png: async (width, scale) => pngOf(await svg(width), scale),
    };
  }

  /** What stands in the opened menu. */
  menu(lang: string): TemplateResult {
    return this.#takeAway.render(here(lang));
  }

  panel(lang: string): TemplateResult {
    return this.#panel.render(here(lang));
  }

  /** Opens the panel beside a button, with what stands behind a number or an event. */
  open(button: HTMLElement, what: Cell | EventWords, lang: string): void {
    const locale = here(lang);
    const notes =
      "figures" in what
        ? what.figures.map((figure) => noteOf(figure, locale))
        : [noteOfEvent(what, locale)];
    void this.#panel.open(button, notes, locale.lang);
  }

  #held({ attributes, src, data }: Question): Dataset | Problem | null {
    if (src === undefined && data === undefined) return datasetOf(this.explainer.needs(attributes));
    const known = this.#foreign;
    return known && known.question.src === src && Object.is(known.question.data, data)
      ? known.data
      : null;
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

  /** The view in the words of a language. Only our own dataset has its prose in several. */
  #explained(
    { attributes, src, data }: Question,
    source: Dataset | Problem,
    locale: Locale,
  ): Explained<W> | Problem {
    if (isProblem(source)) return source;
    const ours = src === undefined && data === undefined;
    const dataset = ours ? inWordsOf(locale, source) : source;
    try {
      return this.explainer.explain(dataset, attributes, locale);
    } catch (error) {
      return problem("bad-data", "data", "", ["unfit", String(error)]);
    }
  }

  #answered(question: Question, source: Dataset | Problem, locale: Locale): Answer<W> {
    const outcome = this.#explained(question, source, locale);
    const { lang, dir } = locale;
    if (isProblem(outcome)) {
      const introduction = locale.messages.problem.cannotShow;
      return {
        code: outcome.problem,
        message: problemWords(outcome, locale),
        introduction,
        lang,
      };
    }
    for (const complaint of outcome.complaints) {
      if (!this.#told.has(complaint)) tell("warn", `<${this.host.localName}> ${complaint}`);
      this.#told.add(complaint);
    }
    const { words, labels, table, picture } = outcome;
    const text = (row: number) => rowText(table(), row, labels);
    return {
      question,
      lang,
      dir,
      words,
      labels,
      table,
      picture: picture && { ...picture, text, sorry: labels.noPicture },
      explained: outcome,
    };
  }
}

/** Our dataset for each locale it was asked in. */
const worded = new WeakMap<Locale, WeakMap<Dataset, Dataset>>();

function inWordsOf(locale: Locale, dataset: Dataset): Dataset {
  const held = worded.get(locale) ?? new WeakMap<Dataset, Dataset>();
  worded.set(locale, held);
  const known = held.get(dataset) ?? translated(dataset, locale.text);
  held.set(dataset, known);
  return known;
}

/** Text without the marks that keep names apart in a line: programs that read files do not expect them. */
function unmarked(text: string): string {
  return text.replace(/[\u2066-\u2069\u200f]/g, "");
}

/** The locale something stands in: it is here, or nothing would stand. */
function here(lang: string): Locale {
  return localeOf(lang) ?? english.locale;
}
