/** From a language tag to its words, each language loaded when it is first asked for. */
import { languages } from "../prerender/views/languages.js";
import { registeredFor, nearest } from "./registry.js";
import type { Language } from "./language.js";
import { english, makeLocale, type SharedLocale, type Words } from "./locale.js";

const loaded = new Map<string, Language>();
const made = new Map<string, { readonly language: Words; readonly locale: SharedLocale }>();

/** The locale for a tag; `null` while its words are not here. What nobody has words for is English. */
export function localeOf(tag: string): SharedLocale | null {
  const name = nameOf(tag);
  const language: Words | undefined =
    registeredFor(tag) ?? (name === undefined ? english.language : loaded.get(name));
  if (!language) return null;
  const known = made.get(tag);
  if (known?.language === language) return known.locale;
  const locale = makeLocale(tag, language);
  made.set(tag, { language, locale });
  return locale;
}

/** The locale for a tag, loaded where it has to be. Rejects where that fails; the next call tries again. */
export async function loadLocale(tag: string): Promise<SharedLocale> {
  const name = nameOf(tag);
  if (!localeOf(tag) && name !== undefined) loaded.set(name, (await languages[name]()).language);
  return localeOf(tag) ?? english.locale;
}

/** Under which name we hold a language: fr for fr-CA. */
function nameOf(tag: string): keyof typeof languages | undefined {
  return nearest(tag, (name) => Object.hasOwn(languages, name)) as
    keyof typeof languages | undefined;
}
