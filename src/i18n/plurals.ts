/** Plurals and capitals, which several languages need. */
import type { Count } from "./count.js";

const rules = new Map<string, Intl.PluralRules>();

/**
 * The words for a count in the plural form its language asks for; "#" is replaced by the number. A form that is
 * not given is as `other`.
 */
export function plural(
  lang: string,
  { n, text }: Count,
  words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  const rule = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, rule);
  return (words[rule.select(n)] ?? words.other).replace("#", text);
}

/** The same words at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same words inside a sentence. */
export function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
