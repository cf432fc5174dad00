/** What must be known with a deaths tally: in short below the picture, and in whole sentences one step away. */
import type { Measure } from "../data/schema.js";
import type { Locale } from "../i18n/locale.js";
import { caveatsOf, isCalled, withoutEarly } from "../words/measures.js";
import { isFromIom } from "./deaths-tally.counts.words.js";
import type { DeathsReported } from "./deaths-tally.reported.select.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import { OURS } from "./deaths-tally.title.words.js";

/** What our own measure of arrivals is called in our dataset. */
const ARRIVALS = "people detected arriving by small boat";

export function caveatsOfRecord(selection: DeathsRecord, locale: Locale): string[] {
  const { by, scope, measures, span, placelessAfter } = selection;
  const { short } = locale.messages.deaths;
  // None of ours with figures that are somebody else's.
  if (!isCalled(measures.dead, OURS, locale)) return [];
  return [
    ...(by === "cause" && isFromIom(selection) ? [short.causes] : []),
    ...(scope === "channel" && isFromIom(selection) ? [short.channel] : []),
    ...(placelessAfter ? [short.placeless(locale.when(span.to))] : []),
    short.minimum,
    ...(scope === "route" ? [short.route] : []),
  ];
}

export function notesOfRecord(
  selection: DeathsRecord,
  measures: { readonly dead: Measure; readonly missing: Measure },
  locale: Locale,
): string[] {
  const m = locale.messages.deaths;
  const { sums, unseen, scope } = selection;
  return [
    // What holds for these deaths may hold for the counts of others, too.
    ...new Set([
      ...caveatsOf([measures.dead, measures.missing]),
      ...(scope === "channel" && unseen ? [m.placeUnseen(locale.count(unseen))] : []),
      ...(sums ? [m.sums(locale.count(sums))] : []),
      ...notesBeside(selection, locale),
    ]),
  ];
}

/** What to keep in mind with what stands beside the deaths: the arrivals, and counts by others. */
export function notesBeside(
  { arrivals, early, official, others }: DeathsRecord | DeathsReported,
  locale: Locale,
): string[] {
  const m = locale.messages.deaths;
  const caveats = caveatsOf(
    [...(arrivals ? [arrivals] : []), ...others].map(({ measure }) => measure),
  );
  // Of somebody else's arrivals we do not know what kind of figures they are.
  const own = arrivals !== null && isCalled(arrivals.measure, ARRIVALS, locale);
  const years = (own ? official : []).map(({ value, from }) =>
    m.officialYear(locale.count(value), locale.when(from.slice(0, 4))),
  );
  return [
    ...(early ? caveats : withoutEarly(caveats, locale)),
    ...(years.length ? [m.official(locale.list(years))] : []),
  ];
}
