/** The languages a page adds: one register for all copies of ours on it, whichever bundle they came in. */
import type { Language } from "./language.js";

const KEY = Symbol.for("migration-explainers.languages");

/** Said on the window when a language was added. */
export const ADDED = "explainer-language";

class Register {
  readonly #languages = new Map<string, Language>();

  set(tag: string, language: Language): void {
    this.#languages.set(tag.toLowerCase(), language);
  }

  for(tag: string): Language | undefined {
    const name = nearest(tag, (each) => this.#languages.has(each));
    return name === undefined ? undefined : this.#languages.get(name);
  }
}

const page = globalThis as { [KEY]?: Register };

/**
 * Adds a language to all elements of the page, or takes the place of one of ours. Elements that stand in
 * that language say it from now on. `tag` is a language tag, as `de` or `pt-BR`; a region without words of
 * its own takes those of its language.
 */
export function addLanguage(tag: string, language: Language): void {
  (page[KEY] ??= new Register()).set(tag, language);
  globalThis.dispatchEvent?.(new CustomEvent(ADDED));
}

/** The language the page has added for a tag, or for what the tag falls back to. */
export function addedFor(tag: string): Language | undefined {
  return page[KEY]?.for(tag);
}

/** The first that is there of a tag and what it falls back to: fr-ca, then fr. */
export function nearest(tag: string, isThere: (name: string) => boolean): string | undefined {
  let name = tag.toLowerCase();
  while (name && !isThere(name)) name = name.replace(/-?[^-]*$/, "");
  return name || undefined;
}
