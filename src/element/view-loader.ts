/** Explains what was not prerendered: loads what a view is made of, and gives its words and what draws it. */
import type { LitElement } from "lit";
import { datasetOf, loadChunks } from "../data/chunks.js";
import type { Dataset } from "../data/schema.js";
import { isList, isProblem, problem, type Problem } from "../data/view.js";
import { translated } from "../data/translated.js";
import { loadLocale, localeOf } from "../i18n/languages.js";
import type { SharedLocale } from "../i18n/locale.js";
import { createViewModel } from "../view/create-view-model.js";
import type { AnyDefinition } from "../view/definition.js";
import type { ViewModel } from "../words/view-model.js";
import { firstWordsOf, laterWordsOf } from "../words/first-words.js";
import type { Content } from "../words/content.js";
import { inlineLabelsOf } from "../words/inline.js";
import { problemWords } from "../words/problem.js";
import { isInline } from "../view/inline.js";
import { today } from "../view/today.js";
import { yieldToMain } from "./yield-to-main.js";
import { whenIdle } from "./when-idle.js";
import { checkDataset, fetchDataset } from "./own-data.js";
import type { Finder } from "./list/finder.js";
import type { ListParts, ViewRequest, ViewResult } from "./view-request.js";
import { safeConsole } from "./safe-console.js";

export class ViewLoader {
  readonly #told = new Set<string>();
  #ownData: { question: ViewRequest; data: Dataset | Problem } | null = null;

  /** Keeps what a reader looks for in a list. */
  #finder: Finder | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly definition: AnyDefinition<Content>,
  ) {}

  /** The answer to a question: at once where everything for it is here. Rejects where something cannot be loaded. */
  load(request: ViewRequest, signal: AbortSignal): ViewResult | Promise<ViewResult> {
    const source = this.#held(request);
    const locale = localeOf(request.lang);
    if (source && locale) return this.#whole(this.#answered(request, source, locale));
    // What draws is on its way together with the data; where it fails, the picture says so.
    if (!isInline(request.attributes) && !isList(request.attributes))
      void this.definition.loadChart().catch(() => undefined);
    return this.#later(request, signal);
  }

  /** Loading, explaining and laying out are tasks of their own: others' data can be much. */
  async #later(request: ViewRequest, signal: AbortSignal): Promise<ViewResult> {
    const [source, locale] = await Promise.all([
      this.#fetched(request, signal),
      loadLocale(request.lang),
    ]);
    await yieldToMain();
    // Something else may have been asked meanwhile.
    signal.throwIfAborted();
    const answer = this.#answered(request, source, locale);
    await yieldToMain();
    return this.#whole(answer);
  }

  /** With what lays out a list, where it is one. */
  #whole(answer: ViewResult): ViewResult | Promise<ViewResult> {
    const list = "words" in answer && answer.model?.words.list;
    if (!list) return answer;
    const { labels } = answer;
    const laidOut = (finder: Finder) => ({
      ...answer,
      body: (parts: ListParts) => finder.template(parts, list, labels),
    });
    return this.#finder
      ? laidOut(this.#finder)
      : import("./list/finder.js").then(({ Finder }) =>
          laidOut((this.#finder ??= new Finder(this.host))),
        );
  }

  /** Loads what draws when the page has nothing else to do. */
  warm(): void {
    whenIdle(() => void this.definition.loadChart().catch(() => undefined));
  }

  /** What stands behind a prerendered view. */
  async behind(request: ViewRequest): Promise<ViewModel<Content>> {
    const [source, locale] = await Promise.all([
      this.#fetched(request, new AbortController().signal),
      loadLocale(request.lang),
    ]);
    const outcome = this.#explained(request, source, locale);
    if (isProblem(outcome)) throw new Error(problemWords(outcome, locale));
    return outcome;
  }

  #held({ attributes, src, data, newer }: ViewRequest): Dataset | Problem | null {
    if (src === undefined && data === undefined) {
      const built = datasetOf(this.definition.datasetChunks(attributes));
      return built && (newer ?? built);
    }
    const known = this.#ownData;
    return known && known.question.src === src && Object.is(known.question.data, data)
      ? known.data
      : null;
  }

  async #fetched(request: ViewRequest, signal: AbortSignal): Promise<Dataset | Problem> {
    const { attributes, src, data } = request;
    if (this.#held(request)) {
      // It was loaded for another question.
    } else if (src === undefined && data === undefined)
      await loadChunks(this.definition.datasetChunks(attributes));
    else {
      const loaded =
        data === undefined
          ? await fetchDataset(src ?? "", this.host.ownerDocument.baseURI, signal)
          : await checkDataset(data, "data");
      signal.throwIfAborted();
      this.#ownData = { question: request, data: loaded };
    }
    const source = this.#held(request);
    if (!source) throw new Error("The data was taken away while it was on its way.");
    return source;
  }

  /** The view in the words of a language. Only our own dataset has its prose in several. */
  #explained(
    { attributes, src, data }: ViewRequest,
    source: Dataset | Problem,
    locale: SharedLocale,
  ): ViewModel<Content> | Problem {
    if (isProblem(source)) return source;
    const ours = src === undefined && data === undefined;
    const dataset = ours ? inWordsOf(locale, source) : source;
    try {
      return createViewModel(this.definition, dataset, attributes, locale);
    } catch (error) {
      return problem("bad-data", "data", "", ["unfit", String(error)]);
    }
  }

  /** What a reader is told of newer figures; `null` where the built ones said the same. */
  #updated(
    request: ViewRequest,
    { words, shown }: ViewModel<Content>,
    locale: SharedLocale,
  ): string | null {
    const built = this.#held({ ...request, newer: undefined });
    const before = built && this.#explained(request, built, locale);
    if (before && !isProblem(before) && isSame(before.words, words)) return null;
    const { period } = shown(today());
    return period && locale.messages.notice.updated(locale.when(period.to));
  }

  #answered(request: ViewRequest, source: Dataset | Problem, locale: SharedLocale): ViewResult {
    const outcome = this.#explained(request, source, locale);
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
    for (const warning of outcome.warnings) {
      if (!this.#told.has(warning)) safeConsole("warn", `<${this.host.localName}> ${warning}`);
      this.#told.add(warning);
    }
    const { words, labels, table, picture } = outcome;
    if (isInline(request.attributes)) return numberOf(outcome, request, locale);
    return {
      request,
      lang,
      dir,
      words: firstWordsOf(words),
      labels,
      picture: picture && { ...picture, sorry: labels.noPicture },
      details: { words: laterWordsOf(words), readings: () => words.readings, labels, table },
      model: outcome,
      updated: request.newer ? this.#updated(request, outcome, locale) : null,
    };
  }
}

/** The number of a view; where nothing was counted, the author's text stands and only the console is told. */
function numberOf(
  outcome: ViewModel<Content>,
  request: ViewRequest,
  locale: SharedLocale,
): ViewResult {
  const words = outcome.inline();
  if (!words)
    return {
      code: "no-data",
      message: "Nobody was counted there, and of nobody no number is said in running text.",
      introduction: "",
      lang: "en",
    };
  const inline = { words, labels: inlineLabelsOf(locale) };
  return { request, inline, node: null, picture: null, details: null, model: outcome };
}

/** Whether two views say the same from the first paint on. */
function isSame(one: Content, other: Content): boolean {
  return JSON.stringify(firstWordsOf(one)) === JSON.stringify(firstWordsOf(other));
}

/** Our dataset for each locale it was asked in. */
const worded = new WeakMap<SharedLocale, WeakMap<Dataset, Dataset>>();

function inWordsOf(locale: SharedLocale, dataset: Dataset): Dataset {
  const held = worded.get(locale) ?? new WeakMap<Dataset, Dataset>();
  worded.set(locale, held);
  const known = held.get(dataset) ?? translated(dataset, locale.text);
  held.set(dataset, known);
  return known;
}
