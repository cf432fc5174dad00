/** The languages a page adds: one map for all copies of ours on it, whichever bundle they came in. */
import type { Language } from "./language.js";

const KEY = Symbol.for("migration-explainers.languages");

/** Said on the window when a language was added. */
export const ADDED = "explainer-language";

const page = globalThis as { [KEY]?: Map<string, Language> };

/**
 * Adds a language to all elements of the page, or takes the place of one of ours. Elements that stand in
 * that language say it from now on. `tag` is a language tag, as `de` or `pt-BR`; a region without words of
 * its own takes those of its language.
 */
export function addLanguage(tag: string, language: Language): void {
  (page[KEY] ??= new Map()).set(tag.toLowerCase(), language);
  globalThis.dispatchEvent?.(new Event(ADDED));
}

/** The language the page has added for a tag. */
export function addedFor(tag: string): Language | undefined {
  const held = page[KEY];
  if (!held) return undefined;
  const name = prefixes(tag).find((each) => held.has(each));
  return name === undefined ? undefined : held.get(name);
}

/** A tag and what it falls back to: fr-ca, then fr. */
export function prefixes(tag: string): string[] {
  const parts = tag.toLowerCase().split("-");
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join("-"));
}
