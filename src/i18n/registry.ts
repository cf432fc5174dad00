/** The languages a page adds: one registry for all copies of ours on it, whichever bundle they came in. */
import type { Language } from "./language.js";

const KEY = Symbol.for("migration-explainers.languages");

/** Dispatched on the window when a language was added. */
export const LANGUAGE_ADDED = "explainer-language";

class LanguageRegistry {
  readonly #languages = new Map<string, Language>();

  set(tag: string, language: Language): void {
    this.#languages.set(tag.toLowerCase(), language);
  }

  for(tag: string): Language | undefined {
    const name = nearest(tag, (each) => this.#languages.has(each));
    return name === undefined ? undefined : this.#languages.get(name);
  }
}

const page = globalThis as { [KEY]?: LanguageRegistry };

/** Keeps the language of a page for that tag, and tells the elements. */
export function register(tag: string, language: Language): void {
  (page[KEY] ??= new LanguageRegistry()).set(tag, language);
  // MooTools puts a class of its own in the place of Event, which no window dispatches.
  globalThis.dispatchEvent?.(new CustomEvent(LANGUAGE_ADDED));
}

/** The language the page has added for a tag, or for what the tag falls back to. */
export function registeredFor(tag: string): Language | undefined {
  return page[KEY]?.for(tag);
}

/** The first that is there of a tag and what it falls back to: fr-ca, then fr. */
export function nearest(tag: string, isThere: (name: string) => boolean): string | undefined {
  let name = tag.toLowerCase();
  while (name && !isThere(name)) name = name.replace(/-?[^-]*$/, "");
  return name || undefined;
}
