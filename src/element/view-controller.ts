/** Finds the answer to what is asked of an element: a prerendered view, or one that is explained now. */
import { html, nothing } from "lit";
import { isList } from "../data/view.js";
import type { Prerendered, PrerenderedDetails, PrerenderedViews } from "../prerender/decode.js";
import type { ViewLoader } from "./view-loader.js";
import type { Details } from "../words/details.js";
import type { Newest } from "./newest.js";
import { askFor, type Loaders } from "./ask.js";
import { whenBack, within } from "./retry.js";
import { isInline } from "../view/inline.js";
import { whenIdle } from "./when-idle.js";
import { prerenderedFor, type AttributeTable } from "./prerendered.js";
import {
  renderPrerendered,
  takesNewest,
  type ViewError,
  type ViewResult,
  type ViewRequest,
  type RenderedView,
} from "./view-request.js";
import type { Exportable } from "./tools/export-menu.js";
import type { ExportFiles, Tools } from "./tools/tools.js";

export class ViewController {
  /** The last answer; `null` while there is none yet. */
  result: ViewResult | null = null;
  /** Settles when what was asked last is answered; `null` while nothing is on its way. */
  pending: Promise<void> | null = null;
  /** Opened when something beyond a prerendered view was asked for. */
  loader: ViewLoader | null = null;
  /** What stands behind the figure and can be taken away of it, once somebody asked. */
  tools: Tools | null = null;

  /** Called in place of an answer where what a reader chose could not be loaded: what stood still stands. */
  lost: ((stood: RenderedView) => void) | null = null;

  /** With these the next picture may stand before its own details are here. */
  standIn: Details | null = null;

  /** Figures of ours that are newer than the built ones; whatever is asked from here on is answered with them. */
  newest: Newest | null = null;

  readonly #host: Exportable;
  readonly #views: () => PrerenderedViews;
  readonly #table: () => AttributeTable;
  readonly #loaders: () => Loaders;
  /** What was asked last. */
  asked: ViewRequest | null = null;
  /** Reads the details of prerendered views; there once they are wanted with every view. */
  #decode: ((details: PrerenderedDetails) => Details) | null = null;
  #loading: AbortController | null = null;

  constructor(
    host: Exportable,
    views: () => PrerenderedViews,
    table: () => AttributeTable,
    loaders: () => Loaders,
  ) {
    this.#host = host;
    this.#views = views;
    this.#table = table;
    this.#loaders = loaders;
  }

  /** Answers at once where that can be, else when what it takes is loaded; then the element is asked to update. */
  request(request: ViewRequest): void {
    const before = this.asked;
    const standIn = before?.lang === request.lang ? this.standIn : null;
    this.standIn = null;
    request = this.asked = this.withNewest(request);
    this.abort();
    // Our figures never take the place of others, not even while those are on their way.
    if (request.src !== before?.src || !Object.is(request.data, before?.data)) this.result = null;
    const prerendered = isInline(request.attributes) ? null : this.find(request);
    if (prerendered && typeof prerendered.view !== "function") {
      const rendered = renderPrerendered(prerendered.view, request);
      if (rendered.details || !this.#decode) {
        this.result = rendered;
        return;
      }
    }
    this.#load(request, prerendered, standIn);
  }

  /** The same, with the newest figures at that address: those that came with the page may be newer than the built ones. */
  requestNewest(request: ViewRequest, address: URL): void {
    this.asked = request;
    this.abort();
    const { signal } = (this.#loading = new AbortController());
    const asked = this.newestModule().then(({ newestAt }) => newestAt(address));
    this.pending = within(asked)
      .catch(() => null)
      .then((newest) => {
        if (signal.aborted) return;
        this.newest = newest;
        this.request(request);
        this.#host.requestUpdate();
        return this.pending ?? undefined;
      });
  }

  /** What is asked, of newer figures where there are some that may say it differently. */
  withNewest(request: ViewRequest): ViewRequest {
    const newest = this.newest;
    const isNewer =
      newest && takesNewest(request) && newest.differs(this.#loaders().chunks(request.attributes));
    return isNewer ? { ...request, newer: newest.dataset } : request;
  }

  /** Loads the answer, and again when the line is back where that fails; `failed` is what was answered before. */
  #load(
    request: ViewRequest,
    prerendered: Prerendered | null,
    standIn: Details | null = null,
    failed: ViewError | null = null,
  ): void {
    const { signal } = (this.#loading = new AbortController());
    const isAlone = isInline(request.attributes);
    const explain = () =>
      this.loader?.load(request, signal) ??
      this.open(request, !isAlone && !isList(request.attributes)).then((loader) =>
        loader.load(request, signal),
      );
    // A file that cannot be loaded is no reason to show nothing.
    const answer = isAlone
      ? import("./inline/number.js").then(({ answerInline }) =>
          answerInline(this, this.#host, this.#loaders().tag, request, explain),
        )
      : prerendered
        ? this.#loaded(prerendered, request, standIn).catch(explain)
        : explain();
    // Zone.js puts a class of its own in the place of Promise.
    if ("then" in answer)
      this.pending = this.#wait(answer, signal, (error) => {
        const told = failed ?? notLoaded(error);
        whenBack(this.#host, () => {
          if (!signal.aborted) this.#load(request, prerendered, null, told);
        });
        return told;
      });
    else this.result = answer;
  }

  /** What asks for newer figures. */
  readonly newestModule = () => import("./newest.js");

  /** Loads the details of the prerendered view shown, where they are not here yet. */
  async load(): Promise<void> {
    await this.#shown()?.prerendered.details();
  }

  /** From now on prerendered views come with their details. Those of the view shown were loaded before. */
  async complete(decode: (details: PrerenderedDetails) => Details): Promise<void> {
    this.#decode = decode;
    const shown = this.#shown();
    if (!shown) return;
    const { details } = await this.#loaded(shown.prerendered, shown.result.request);
    this.#add(shown.result.request, { details });
  }

  /** Adds what was loaded for a view to it, if that is still what is shown: both parts may be on their way at once. */
  #add(
    request: ViewRequest,
    part: Pick<RenderedView, "details"> | Pick<RenderedView, "model">,
  ): void {
    const { result } = this;
    if (result && !("code" in result) && result.request === request)
      this.result = { ...result, ...part } as ViewResult;
  }

  /** The prerendered view that is shown without its details. */
  #shown(): { readonly result: RenderedView; readonly prerendered: Prerendered } | null {
    const { result } = this;
    if (!result || !("words" in result) || result.details) return null;
    const prerendered = this.find(result.request);
    return prerendered ? { result, prerendered } : null;
  }

  /** The prerendered view that answers it; `null` where none does. */
  find(request: ViewRequest): Prerendered | null {
    return prerenderedFor(this.#views(), this.#loaders().tag, this.#table(), request);
  }

  /** A prerendered view; without its details where these are not wanted, or cannot be loaded now. */
  async #loaded(
    { view, details }: Prerendered,
    request: ViewRequest,
    standIn: Details | null = null,
  ): Promise<RenderedView> {
    const decode = standIn ? null : this.#decode;
    const [first, later] = await Promise.all([
      typeof view === "function" ? view().then((loaded) => loaded.view) : view,
      decode &&
        details().then(
          ({ details }) => decode(details),
          () => null,
        ),
    ]);
    const rendered = renderPrerendered(first, request, later);
    return rendered.details ? rendered : { ...rendered, standIn };
  }

  /** Nothing is asked any more. */
  forget(): void {
    this.abort();
    this.result = this.asked = null;
  }

  /** Nobody waits any more for what is on its way. */
  abort(): void {
    this.#loading?.abort();
    this.pending = null;
  }

  /** What makes files of the figure shown. What stands behind a prerendered view is loaded for that, and kept. */
  async files(): Promise<ExportFiles> {
    const { result } = this;
    if (!result || "code" in result)
      throw new Error(
        `<${this.#host.localName}> shows no figures of ours: wait for explainer-ready.`,
      );
    const { request, model } = result;
    const [{ Tools }, explained] = await Promise.all([
      import("./tools/tools.js"),
      model ?? this.open(request, false).then((loader) => loader.behind(request)),
    ]);
    this.tools ??= new Tools({ html, nothing }, this.#host, this.#table());
    this.#add(request, { model: explained });
    return this.tools.files(explained);
  }

  async #wait(
    promise: Promise<ViewResult>,
    signal: AbortSignal,
    failed: (error: unknown) => ViewError,
  ): Promise<void> {
    let result: ViewResult;
    try {
      result = await within(promise);
    } catch (error) {
      if (signal.aborted) return;
      const { lost, result: stood } = this;
      if (lost && stood && "words" in stood) {
        this.pending = this.lost = null;
        return lost(stood);
      }
      result = failed(error);
    }
    if (signal.aborted) return;
    this.pending = null;
    this.result = result;
    this.#host.requestUpdate();
  }

  /** What explains, loaded with what it takes for that request. */
  async open(request: ViewRequest, isDrawn: boolean): Promise<ViewLoader> {
    if (this.loader) return this.loader;
    const { definition, ViewLoader } = await askFor(this.#loaders(), request, isDrawn);
    // Files of what was explained are to be had where the line is gone by then, too.
    whenIdle(() => void import("./tools/tools.js").catch(() => undefined));
    return (this.loader ??= new ViewLoader(this.#host, definition));
  }
}

function notLoaded(error: unknown): ViewError {
  const message = `What this figure is made from could not be loaded. ${String(error)}`;
  return { code: "not-loaded", message, introduction: "", lang: "en" };
}
