/** What to keep in mind with a crossings timeline. */
import type { Locale } from "../i18n/locale.js";
import { withoutEarly } from "../words/measures.js";
import { publishedOn } from "../words/values.js";
import { oursOf, withUnit } from "./crossings-timeline.counts.words.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

/** What must be known, in short. */
export function caveatsOf(selection: CrossingsSelection, locale: Locale): string[] {
  const m = locale.messages.crossings;
  const { backdated, comparison, counter, measure, provisionalFrom, span } = selection;
  const own = oursOf(selection, locale);
  if (!own) return measure.caveats.length ? [...measure.caveats] : [m.noNotes];
  const caveats = [
    // What somebody else's source counts is not ours to say.
    ...(measure.caveats.length ? [m.caveat[own]] : []),
    ...(provisionalFrom
      ? [
          comparison
            ? m.caveatYear(locale.when(span.to.slice(0, 4)))
            : m.caveatProvisional(locale.when(provisionalFrom)),
        ]
      : []),
    ...(backdated && counter.source.published
      ? [m.caveatBackdated(locale.when(counter.source.published))]
      : []),
  ];
  return caveats.length ? caveats : [m.noNotes];
}

/** The same and everything else to keep in mind, in whole sentences. */
export function notesOf(selection: CrossingsSelection, locale: Locale): string[] {
  const m = locale.messages.crossings;
  const { backdated, counter, measure, official, provisionalFrom, unpublished } = selection;
  const { source } = counter;
  const own = oursOf(selection, locale);
  // A measure that somebody else's dataset takes from us has no caveats: we do not know what kind of figures its are.
  const known = own && measure.caveats.length > 0;
  return [
    // From when on ours are early is said with its day, and only where that day is reached.
    ...(own ? withoutEarly(measure.caveats, locale) : measure.caveats),
    ...(known ? [editions(selection, locale)] : []),
    ...(official.length
      ? [
          m.otherwise(
            locale.list(
              official.map((year) =>
                m.inYear(withUnit(selection, year, locale), locale.when(year.year)),
              ),
            ),
          ),
        ]
      : []),
    ...(unpublished ? [m.unpublished(locale.count(unpublished))] : []),
    ...(provisionalFrom && known
      ? [m.provisionalFrom(locale.when(provisionalFrom), selection.provisionalWhy ?? "").trim()]
      : []),
    ...(backdated && source.published ? [m.backdated(locale.when(source.published))] : []),
  ];
}

/** Which edition is shown. */
function editions({ counter, isOfficial }: CrossingsSelection, locale: Locale): string {
  const m = locale.messages.crossings;
  const { official, source } = counter;
  const operational = publishedOn(source.published, locale);
  if (!isOfficial || !official) return m.operational(operational);
  const published = publishedOn(official.source.published, locale);
  return isOfficial === "all"
    ? m.officialAlone(published)
    : m.official(locale.when(official.to.slice(0, 7)), published, operational);
}
