/** The title of a crossings timeline: its finding, by a fixed and neutral template. */
import type { Locale } from "../i18n/locale.js";
import { shortOf } from "../data/measures.js";
import { countOf, oursOf, withUnit } from "./crossings-timeline.counts.words.js";
import type { Counted } from "./crossings-timeline.counts.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

/** A name of more words than these stands in the subtitle alone. */
const LONGEST_NAME = 6;

export function titleOf(selection: CrossingsSelection, locale: Locale): string {
  const { finding } = selection;
  const t = locale.messages.crossings.title;
  const subject = (counted: Counted) => subjectOf(selection, counted, locale);
  const value = (counted: Counted) => countOf(selection, counted, locale).text;
  const year = ({ from }: Counted) => locale.when(from.slice(0, 4));
  switch (finding.kind) {
    case "highest": {
      const { newest, highest, first } = finding;
      return newest === highest
        ? t.newestIsHighest(subject(newest), year(newest), locale.when(first))
        : t.highest(
            subject(newest),
            year(newest),
            locale.when(first),
            value(highest),
            year(highest),
          );
    }
    case "pair": {
      const { newest, before } = finding;
      const [people, boats] = (newest.parts ?? []).map((part) => locale.count(part));
      return people && boats
        ? t.ratio(people, boats, year(newest), value(newest), year(before), value(before))
        : t.pair(subject(newest), year(newest), value(before), year(before));
    }
    case "year":
      return t.year(
        subject(finding.year),
        year(finding.year),
        selection.interval,
        value(finding.highest),
      );
    case "total":
      return t.total(subject(finding.total), locale.during(finding.total.from, finding.total.to));
    case "by-day":
      return byDay(selection, finding.newest, finding.other, locale);
  }
}

function byDay(
  selection: CrossingsSelection,
  newest: Counted,
  other: Counted,
  locale: Locale,
): string {
  const t = locale.messages.crossings.title;
  const own = oursOf(selection, locale);
  const count = countOf(selection, newest, locale);
  const value = countOf(selection, other, locale).text;
  const year = locale.when(other.from.slice(0, 4));
  if (own !== null && own !== "people-per-boat")
    return t.byDay[own](count, locale.when(newest.to), value, year);
  return t.pair(
    t.total(subjectOf(selection, newest, locale), locale.during(newest.from, newest.to)),
    locale.when(newest.to.slice(0, 4)),
    value,
    year,
  );
}

/** What a title is about; a measure of somebody else's in its own words. */
function subjectOf(selection: CrossingsSelection, counted: Counted, locale: Locale): string {
  const own = oursOf(selection, locale);
  if (own !== null)
    return locale.messages.crossings.subject[own](countOf(selection, counted, locale));
  const name = shortOf(selection.measure);
  const { text } = countOf(selection, counted, locale);
  const isOfPeople = ["people", "boats"].includes(selection.measure.unit);
  const count = isOfPeople ? withUnit(selection, counted, locale) : text;
  return name.split(/\s+/).length > LONGEST_NAME
    ? withUnit(selection, counted, locale)
    : `${name}${locale.messages.labels.colon}${count}`;
}
