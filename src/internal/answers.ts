/** What an element answers to what is asked of it: a view that was built, or one explained from the dataset. */
import { svg, type LitElement } from "lit";
import type { Dataset } from "../data/schema.js";
import { isProblem, type Attributes, type Problem } from "../data/view.js";
import type { Explained } from "../words/explained.js";
import type { Table, Written } from "../words/words.js";
import { nameOf } from "./asked.js";
import { drawBaked, tableOf, type BakedViews } from "./baked.js";
import type { Live } from "./live.js";
import type { Drawable } from "./picture.js";

/** What stands in a widget. `explained` is there once the dataset was needed for it. */
export interface Standing<W> {
  readonly question: Question;
  readonly lang: string;
  readonly words: W;
  readonly labels: Explained<W>["labels"];
  readonly table: Table<Written> | null;
  readonly picture: Drawable | null;
  readonly explained: Explained<W> | null;
}

/** Why nothing of ours stands there. `message` is for the reader; without an `introduction` only the event tells it. */
export interface Trouble {
  readonly code: Problem["problem"] | "not-loaded";
  readonly message: string;
  readonly introduction: string;
  readonly lang: string;
}

/** What is asked: attributes, the language around, and data that is not ours. */
export interface Question {
  readonly attributes: Attributes;
  readonly lang: string;
  readonly src: string | undefined;
  readonly data: unknown;
}

/** The words of built views are British English, as everything is that has no words of its own. */
const BUILT_IN = /^(?!en-(?!gb$))/i;

export class Answers<W> {
  answer: Standing<W> | Trouble | null = null;
  /** Settles when what was asked last is answered; `null` while nothing is on its way. */
  pending: Promise<void> | null = null;
  live: Live<W> | null = null;

  private question: Question = { attributes: {}, lang: "", src: undefined, data: undefined };
  private foreign: Dataset | Problem | null = null;
  private loading = new AbortController();

  constructor(
    private readonly host: LitElement,
    private readonly views: () => BakedViews<W>,
    private readonly load: () => Promise<Live<W>>,
    private readonly warn: (message: string) => void,
  ) {}

  /** Answers at once where that can be, else after what it takes was loaded; then the host is asked to update. */
  ask(question: Question): void {
    const { src, data } = question;
    // Our figures never take the place of others, not even while those are on their way.
    if (src !== this.question.src || data !== this.question.data) this.answer = this.foreign = null;
    this.stop();
    this.question = question;
    const view = this.built();
    if (view && "bake" in view) this.answer = this.stand(view);
    else if (!this.explain()) {
      const { signal } = (this.loading = new AbortController());
      const pending = this.fetch(view, signal).finally(() => {
        if (this.pending === pending) this.pending = null;
      });
      this.pending = pending;
    }
  }

  /** Nothing is asked any more. */
  forget(): void {
    this.stop();
    this.answer = null;
  }

  /** Nobody waits any more for what is on its way. */
  stop(): void {
    this.loading.abort();
    this.pending = null;
  }

  /** Everything that stands behind what is shown, loaded where only a built view was shown so far. */
  async explained(): Promise<Explained<W> | null> {
    const { answer } = this;
    if (!answer || "code" in answer) return null;
    if (answer.explained) return answer.explained;
    const live = (this.live ??= await this.load());
    const { attributes } = this.question;
    await live.loadParts(live.needs(attributes));
    const explained = this.byHand(live);
    if (!explained || isProblem(explained)) return null;
    // The picture stays: it is the same one.
    if (this.answer === answer)
      this.answer = { ...answer, words: explained.words, table: explained.table, explained };
    this.host.requestUpdate();
    return explained;
  }

  private built() {
    const { lang, src, data, attributes } = this.question;
    const ours = src === undefined && data === undefined;
    return ours && BUILT_IN.test(lang) ? this.views()[nameOf(attributes)] : undefined;
  }

  private stand({ bake }: Extract<BakedViews<W>[string], { bake: unknown }>): Standing<W> {
    const baked = bake(svg);
    const table = tableOf(baked);
    return {
      question: this.question,
      lang: "en-GB",
      words: baked.words,
      labels: baked.labels,
      table,
      picture: baked.pieces.length
        ? {
            height: baked.height,
            draw: (size) => drawBaked(baked, size),
            text: (row) => rowText(table, row),
            sorry: baked.labels.noPicture,
          }
        : null,
      explained: null,
    };
  }

  private byHand(live: Live<W>): Explained<W> | Problem | null {
    const { attributes, lang, src, data } = this.question;
    const ours = src === undefined && data === undefined;
    const source = ours ? live.datasetOf(live.needs(attributes)) : this.foreign;
    if (!source || isProblem(source)) return source;
    return live.explain(source, attributes, live.localeOf(lang));
  }

  /** Explains the view where everything for that is here; says whether it was. */
  private explain(): boolean {
    const { live } = this;
    const outcome = live && this.byHand(live);
    if (!live || !outcome) return false;
    const { lang, messages } = live.localeOf(this.question.lang);
    if (isProblem(outcome)) {
      const message = live.problemWords(outcome, live.localeOf(this.question.lang));
      const introduction = messages.problem.cannotShow;
      this.answer = { code: outcome.problem, message, introduction, lang };
      return true;
    }
    outcome.complaints.forEach((complaint) => this.warn(complaint));
    const { words, labels, table, picture } = outcome;
    this.answer = {
      question: this.question,
      lang,
      words,
      labels,
      table,
      picture: picture && {
        ...picture,
        text: (row) => rowText(table, row),
        sorry: labels.noPicture,
      },
      explained: outcome,
    };
    return true;
  }

  private async fetch(view: BakedViews<W>[string] | undefined, signal: AbortSignal): Promise<void> {
    try {
      if (typeof view === "function") {
        const built = await view();
        if (!signal.aborted) this.answer = this.stand(built);
      } else {
        await this.fetchData(signal);
        if (!signal.aborted) this.explain();
      }
    } catch (error) {
      if (signal.aborted) return;
      this.warn(String(error));
      const message = "What this figure is made from could not be loaded.";
      this.answer = { code: "not-loaded", message, introduction: "", lang: "en" };
    }
    if (!signal.aborted) this.host.requestUpdate();
  }

  private async fetchData(signal: AbortSignal): Promise<void> {
    const { attributes, src, data } = this.question;
    const live = (this.live ??= await this.load());
    if (data !== undefined) this.foreign ??= await live.checkDataset(data, "data");
    else if (src !== undefined)
      this.foreign ??= await live.fetchDataset(src, this.host.ownerDocument.baseURI, signal);
    else await live.loadParts(live.needs(attributes));
  }
}

/** One row of a table in a line: its name, and what stands in each column. */
function rowText(table: Table<Written> | null, row: number): string {
  const { name = "", cells = [] } = table?.rows[row] ?? {};
  const several = cells.length > 1;
  return `${name}: ${cells
    .map(({ text }, index) => (several ? `${table?.columns[index + 1] ?? ""} ${text}` : text))
    .join("; ")}`;
}
