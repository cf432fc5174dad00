/** `addLanguage`: the one door for a language of the page's own. */
import type { Language } from "./language.js";
import { register } from "./registry.js";

/**
 * Adds a language to all elements of the page, or replaces one of ours. Elements in that language are rendered anew.
 * `tag` is a language tag, as `de` or `pt-BR`; a region without words of its own takes those of its language. Words
 * that are left out are said in English. Throws a `TypeError` that says what cannot work, and changes nothing then.
 */
export function addLanguage(
  tag: string,
  language: Omit<Language, "texts"> & Partial<Pick<Language, "texts">>,
): void {
  const { texts = {}, ...words } = language;
  const fault = faultOf(tag, { ...words, texts });
  if (fault) throw new TypeError(`addLanguage("${tag}"): ${fault}`);
  register(tag, { ...words, texts });
}

function faultOf(
  tag: string,
  { messages, texts, numberingSystem, fallbackLocale, postprocess }: Language,
): string | null {
  if (!isObject(messages)) return "messages is no object of words.";
  if (!isObject(texts)) return "texts is no object of sentences.";
  if (postprocess !== undefined && typeof postprocess !== "function")
    return "postprocess is no function.";
  if (!allows(() => Intl.getCanonicalLocales(tag)))
    return "that is no language tag. Write it as de or pt-BR.";
  if (fallbackLocale !== undefined && !allows(() => Intl.getCanonicalLocales(fallbackLocale)))
    return `fallbackLocale "${fallbackLocale}" is no language tag. Write it as de or pt-BR.`;
  if (
    numberingSystem !== undefined &&
    !allows(() => new Intl.NumberFormat("en", { numberingSystem }))
  )
    return `numberingSystem "${numberingSystem}" is none. Write it as latn or arab.`;
  return null;
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;

function allows(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
