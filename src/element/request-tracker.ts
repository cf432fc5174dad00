/** What an element was asked for last, and whether what it is asked for now is news. */
import type { ReactiveElement } from "lit";
import { urlOf } from "../embed/url.js";
import type { Language } from "../i18n/language.js";
import { registeredFor } from "../i18n/registry.js";
import { languageOf } from "./language.js";
import type { AttributeTable } from "./prerendered.js";
import type { ViewController } from "./view-controller.js";
import { requestedAttributes, takesNewest } from "./view-request.js";

/** The element that is asked. */
type Host = ReactiveElement & { readonly data?: unknown; readonly live?: string | undefined };

export class RequestTracker {
  /** The attributes asked last, in one line; empty where they have to be asked again. */
  #said = "";
  /** The words that the page had added for that language. */
  #added: Language | undefined;

  constructor(
    private readonly host: Host,
    private readonly table: () => AttributeTable,
    private readonly answers: ViewController,
  ) {}

  /**
   * Asks for what the attributes, the data and the language say now, where that is news; of a figure that was written
   * into the page, for newer figures first. A document without a window has no address from which to load.
   */
  ask(isAuthors: boolean, isWritten: boolean): void {
    const { host, answers } = this;
    if (!host.ownerDocument.defaultView) {
      this.#said = "";
      return;
    }
    const { attributes, src } = requestedAttributes(host, this.table());
    const lang = languageOf(host);
    const data = host.data ?? undefined;
    const added = registeredFor(lang);
    const said = JSON.stringify([attributes, lang, src]);
    const isNews =
      said !== this.#said || !Object.is(data, answers.asked?.data) || added !== this.#added;
    this.#said = said;
    this.#added = added;
    if (isAuthors) answers.forget();
    else if (isNews) {
      const request = { attributes, lang, src, data };
      const newest = isWritten && takesNewest(request) && host.live;
      const address = newest ? urlOf(newest, host.baseURI) : null;
      if (address) answers.requestNewest(request, address);
      else answers.request(request);
    }
  }

  /** The element leaves the page: what is on its way, or could not be had, is asked again where it comes back. */
  leave(): void {
    const { pending, result } = this.answers;
    if (pending || (result && "code" in result)) this.#said = "";
    this.answers.abort();
  }
}
