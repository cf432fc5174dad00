/** Follows the language around the elements of a page, for as long as there are any. */
import type { ReactiveElement } from "lit";
import { quietly } from "./quietly.js";
import { LANGUAGE_ADDED, registeredFor } from "../i18n/registry.js";

/** The language of the nearest ancestor that says one, across shadow roots; empty where none does. */
export function languageOf(element: Element): string {
  const said = element.closest("[lang]")?.getAttribute("lang");
  if (said) return said;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : "";
}

/** The elements on the page, and the language each was asked in last. */
const followed = new Map<ReactiveElement, string>();
let observer: MutationObserver | undefined;

/** Asks the element to update when `lang` changes on anything around it. */
export function follow(element: ReactiveElement): void {
  followed.set(element, languageOf(element));
  observer ??= new MutationObserver(() => quietly(look));
  addEventListener(LANGUAGE_ADDED, learn);
  let root = element.getRootNode();
  for (;;) {
    // The same root twice is one.
    observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
}

/** Follows it no longer; with the last element nothing is left. */
export function unfollow(element: ReactiveElement): void {
  followed.delete(element);
  if (followed.size) return;
  observer?.disconnect();
  removeEventListener(LANGUAGE_ADDED, learn);
}

function look(): void {
  for (const [element, before] of followed) {
    const lang = languageOf(element);
    if (lang === before) continue;
    followed.set(element, lang);
    element.requestUpdate();
  }
}

/** The page has added words: what stands in their language is asked anew. */
function learn(): void {
  for (const [element, lang] of followed) if (registeredFor(lang)) element.requestUpdate();
}
