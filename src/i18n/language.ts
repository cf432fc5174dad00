/** What a language is made of. */
import type { en } from "./en.js";

/** English is the type of every other language: a missing word does not compile. */
export type Messages = typeof en;

/** Everything of one language. A file of `src/i18n/languages` gives one; so may a page, by `addLanguage`. */
export interface Language {
  /** Our own words. */
  readonly messages: Messages;
  /** The dataset's prose by its English sentence. Where one is missing, the English stands. */
  readonly texts: Readonly<Record<string, string>>;
  /** The digits, where they are not those `Intl` would choose: `latn` for 0 to 9. */
  readonly numberingSystem?: string;
  /** A language written alike, for browsers whose `Intl` does not know this one. */
  readonly like?: string;
  /** Mends a date or an "and" that `Intl` has written. */
  readonly mended?: (written: string) => string;
}
