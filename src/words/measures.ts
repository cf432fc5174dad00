/** What a measure counts, what it leaves out, and its caveats. */
import type { Measure } from "../data/schema.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { MeasureContent } from "./content.js";

/** Every caveat of these measures, each once. */
export function caveatsOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap(({ caveats }) => caveats))];
}

/**
 * What our dataset says of every count of arrivals. Beside days that are settled it is about nothing that is shown, and
 * beside a day from which counts are early it says the same again.
 */
export const EARLY_ARRIVALS =
  "The newest counts of arrivals are early figures. The Home Office may still raise or lower them.";

/** These caveats but that the newest arrivals are early figures. */
export function withoutEarly(caveats: readonly string[], locale: SharedLocale): string[] {
  const early = [EARLY_ARRIVALS, locale.text(EARLY_ARRIVALS)];
  return caveats.filter((caveat) => !early.includes(caveat));
}

/** Whether a measure is called so in our dataset: our sentences are about ours alone. */
export const isCalled = (
  { label }: Pick<Measure, "label">,
  name: string,
  locale: SharedLocale,
): boolean => label === name || label === locale.text(name);

export function measureWords(measures: readonly Measure[]): MeasureContent[] {
  return [...new Map(measures.map((each) => [each.id, each])).values()].map(
    ({ label, definition, counted, notCounted }) => ({ label, definition, counted, notCounted }),
  );
}
