/** What a language is made of. */
import type { en } from "./en.js";
import type { shared } from "./shared.en.js";

/** English is the type of every other language: a missing word does not compile. */
export type Messages = typeof en;

/** The words that every element shares. */
export type SharedMessages = typeof shared;

/** Everything of one language. A file of `src/i18n/languages` gives one; so may a page, by `addLanguage`. */
export interface Language {
  /** Our own words. */
  readonly messages: Messages;
  /** The dataset's prose by its English sentence. Where one is missing, the English is shown. */
  readonly texts: Readonly<Record<string, string>>;
  /** The digits, where they are not those `Intl` would choose: `latn` for 0 to 9. */
  readonly numberingSystem?: string;
  /** A language written alike, for browsers whose `Intl` does not know this one. */
  readonly fallbackLocale?: string;
  /** Corrects a date or an "and" that `Intl` has written. */
  readonly postprocess?: (written: string) => string;
}
