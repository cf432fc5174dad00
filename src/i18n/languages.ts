/** From a language tag to its words, each language loaded when it is first asked for. */
import { languages } from "../prerender/views/languages.js";
import { registeredFor, nearest } from "./registry.js";
import type { Language } from "./language.js";
import { english, langOf, makeLocale, type SharedLocale, type Words } from "./locale.js";

/** So many locales are kept. */
const MOST = 32;

const loaded = new Map<string, Language>();
const made = new Map<string, { readonly language: Words; readonly locale: SharedLocale }>();

/** The locale for a tag; `null` while its words are not here. What nobody has words for is English. */
export function localeOf(tag: string): SharedLocale | null {
  const name = nameOf(tag);
  const language: Words | undefined =
    registeredFor(tag) ?? (name === undefined ? english.language : loaded.get(name));
  if (!language) return null;
  const lang = langOf(tag, language);
  const known = made.get(lang);
  if (known?.language === language) return known.locale;
  const locale = makeLocale(lang, language);
  // The oldest goes: whoever serves strangers is asked for tags without end.
  for (const [oldest] of made) if (made.size >= MOST) made.delete(oldest);
  made.set(lang, { language, locale });
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
