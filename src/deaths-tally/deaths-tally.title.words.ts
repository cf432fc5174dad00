/** The finding of a deaths tally: the total and what it is made of, and no comparison of years. */
import { wordFor, type Locale } from "../i18n/locale.js";
import { isCalled } from "../words/measures.js";
import type { DeathsRecord } from "./deaths-tally.select.js";

/** What our own dataset counts, in its own words: anybody else's has a name of its own. */
export const OURS = "people recorded dead on the way to the UK";

export function titleOf(selection: DeathsRecord, locale: Locale): string {
  const m = locale.messages.deaths;
  const { by, groups, sums, incidents } = selection;
  const [dead, missing] = [locale.count(selection.dead), locale.count(selection.missing)];
  const { dead: counted } = selection.measures;
  const own = !isCalled(counted, OURS, locale);
  const years = yearsOf(selection, locale);
  if (own)
    return m.titleOwn(counted.label, years?.text ?? periodOf(selection, locale), dead, missing);
  if (by === "cause" && dead.n) {
    const parts = groups
      .filter((group) => group.dead)
      .map((group) => wordFor(m.died, group.key)?.(locale.count(group.dead)) ?? "");
    return m.titleCauses(dead, parts.join(locale.messages.labels.comma));
  }
  if (!years) return m.titlePeriod(periodOf(selection, locale), dead, missing);
  if (by === "incident" && dead.n)
    return m.titleIncidents(
      dead,
      missing,
      // Several incidents may stand in the sum of a day.
      m.recorded(sums ? null : locale.count(incidents.length)),
      years.text,
      years.single,
    );
  return m.title[selection.scope](years.text, years.single, dead, missing);
}

/** The key; before it the day on which the last year ends, and where and when if the title does not say it. */
export function subtitleOf(selection: DeathsRecord, locale: Locale): string {
  const m = locale.messages.deaths;
  const { by, scope, span, missing } = selection;
  const key = m.key(missing > 0);
  const place = m.place[scope];
  if (by === "cause") return m.subtitlePlace(place, periodOf(selection, locale), key);
  const years = yearsOf(selection, locale);
  if (!years) return m.subtitlePlace(place, null, key);
  const end = span.to.endsWith("-12-31") ? null : locale.when(span.to);
  return by === "incident"
    ? m.subtitlePlace(place, end && m.upTo(end), key)
    : m.subtitleEnd(end, key);
}

export function summaryOf(selection: DeathsRecord, locale: Locale): string {
  const m = locale.messages.deaths;
  const { by, scope, span, groups, incidents, sums, arrivals } = selection;
  const count = locale.count;
  const sentences = [
    m.summary[scope](
      count(selection.dead),
      count(selection.missing),
      locale.during(span.from, span.to),
    ),
  ];
  if (by === "incident")
    sentences.push(
      m.incidents(count(incidents.length - sums)),
      ...(sums ? [m.sums(count(sums))] : []),
    );
  if (by === "cause")
    sentences.push(
      ...groups.map(({ key, dead, missing }) =>
        m.reading(wordFor(m.cause, key) ?? key, m.counts(count(dead), count(missing))),
      ),
    );
  sentences.push(
    arrivals
      ? m.arrivals(count(arrivals.value), locale.during(arrivals.from, arrivals.to))
      : m.noArrivals,
  );
  return sentences.join(" ");
}

/** The whole years of a span, of which the last may not have ended; `null` where it is cut otherwise. */
function yearsOf({ span, held }: DeathsRecord, locale: Locale) {
  const whole = span.from.endsWith("-01-01") && (span.to.endsWith("-12-31") || span.to === held.to);
  const [first, last] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  if (!whole) return null;
  const single = first === last;
  const { years } = locale.messages.deaths;
  return {
    single,
    text: single ? locale.when(first) : years(locale.when(first), locale.when(last)),
  };
}

/** 2014 to 30 July 2026, in its shortest form. */
export function periodOf({ span, held }: DeathsRecord, locale: Locale): string {
  const { from, to } = span;
  if (from.endsWith("-01-01") && !to.endsWith("-12-31") && from.slice(0, 4) < to.slice(0, 4))
    return to === held.to
      ? locale.messages.deaths.yearsTo(locale.when(from.slice(0, 4)), locale.when(to))
      : locale.period(from, to);
  return locale.period(from, to);
}
