/** Keeps a figure up to date where its author, or the page for all of its figures, names an address of newer ones. */
import { urlOf } from "../../embed/url.js";
import { today } from "../../view/today.js";
import type { Content } from "../../words/content.js";
import type { ViewModel } from "../../words/view-model.js";
import { ExplainerUpdatedEvent } from "../events.js";
import type { Newest } from "../newest.js";
import { takesNewest } from "../view-request.js";
import type { Owner } from "./interaction.js";

/** What a page says once for all of its figures. */
const OF_THE_PAGE = 'meta[name="explainers-live"]';

export class Live {
  #address: string | undefined;
  #end: (() => void) | null = null;

  /** `before` is called with the sentence for a reader, before what stands is replaced. */
  constructor(
    private readonly owner: Owner,
    private readonly before: (message: string) => void,
  ) {}

  /** Follows the address that is named now. To be called whenever a view stands. */
  async follow(): Promise<void> {
    const { answers, teller } = this.owner;
    try {
      const address = this.#named();
      if (address === this.#address) return;
      this.leave();
      this.#address = address;
      if (address === undefined) return;
      const url = urlOf(address, this.owner.host.baseURI);
      if (!url || !/^https?:$/.test(url.protocol)) {
        teller.warn(`live="${address}" is no address of a newest.json, so the built figures stay.`);
        return;
      }
      const { follow } = await answers.newestModule();
      const end = follow(url, (newest) => void this.#take(newest));
      if (address === this.#address) this.#end = end;
      else end();
    } catch (error) {
      this.#address = undefined;
      teller.warn(`Newer figures could not be asked for. ${String(error)}`);
    }
  }

  /** The address that the author names for this figure or for all of the page, where its view takes newer figures. */
  #named(): string | undefined {
    const { host, answers } = this.owner;
    const { result } = answers;
    if (!host.isConnected || !result || "code" in result || !takesNewest(result.request))
      return undefined;
    const ofPage = host.ownerDocument.querySelector<HTMLMetaElement>(OF_THE_PAGE);
    return host.live || ofPage?.content || undefined;
  }

  readonly leave = (): void => {
    this.#end?.();
    this.#end = null;
    this.#address = undefined;
  };

  async #take(newest: Newest): Promise<void> {
    const { host, teller } = this.owner;
    try {
      const before = await this.#explain(newest);
      const { result } = this.owner.answers;
      if (!before || !result || !("words" in result) || !result.model) return;
      const message = result.updated ?? "";
      this.before(message);
      host.requestUpdate();
      await host.updateComplete;
      host.dispatchEvent(
        new ExplainerUpdatedEvent(valueOf(before), valueOf(result.model), message),
      );
    } catch (error) {
      teller.warn(`Newer figures could not be shown, so the built ones stay. ${String(error)}`);
    }
  }

  /**
   * Puts newer figures in place of the built ones, once they are explained and what draws them is here; what stands
   * stays where that cannot be. Gives what stood, or `null` where nothing of it is newer.
   */
  async #explain(newest: Newest): Promise<ViewModel<Content> | null> {
    const { answers } = this.owner;
    answers.newest = newest;
    await answers.pending;
    const { asked, result } = answers;
    if (!asked || !result || "code" in result) return null;
    const request = answers.withNewest(asked);
    if (request.newer === asked.newer) return null;
    const loader = await answers.open(request, true);
    const before = result.model ?? (await loader.behind(asked));
    const answer = await loader.load(request, new AbortController().signal);
    if (!("words" in answer) || answer.updated === null) return null;
    const { picture } = answer;
    const draw = await picture?.load?.();
    // A reader may have chosen something else meanwhile, and the host put up something newer: both come by themselves.
    if (asked !== answers.asked || newest !== answers.newest) return null;
    answers.asked = request;
    answers.result = { ...answer, picture: picture && { ...picture, ...(draw && { draw }) } };
    return before;
  }
}

/** The figure that says most, where it is one. */
function valueOf(model: ViewModel<Content>): number | null {
  const [figure, ...others] = model.shown(today()).headline?.figures ?? [];
  return figure && !others.length ? figure.value : null;
}
