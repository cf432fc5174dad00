/** What the readout of a deaths tally says: one sentence for each row of its table. */
import type { Figure } from "../data/figure.js";
import type { Incident } from "../data/schema.js";
import { lastDay, toDate } from "../data/time.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import type { Group } from "./deaths-tally.groups.select.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import type { People } from "./deaths-tally.stacks.height.js";
import { periodOf } from "./deaths-tally.title.words.js";

export function readingsOf(selection: DeathsRecord, locale: Locale): string[] {
  const m = locale.messages.deaths;
  const whole = hasWhole(selection)
    ? [m.reading(nameOfWhole(selection, locale), counts(selection, locale))]
    : [];
  return [...pointsOf(selection, locale), ...whole];
}

/** Whether the table has a row for the whole, which is none of the picture's. */
export function hasWhole({ by, groups, incidents }: DeathsRecord): boolean {
  return (by === "incident" ? incidents : groups).length > 1;
}

/** Its span, and the number of incidents where each was recorded by itself. */
export function nameOfWhole(selection: DeathsRecord, locale: Locale): string {
  const { by, sums, incidents } = selection;
  const period = periodOf(selection, locale);
  if (by !== "incident" || sums) return period;
  const recorded = locale.messages.deaths.recorded(locale.count(incidents.length));
  return `${period}${locale.messages.labels.comma}${recorded}`;
}

/** What is read of the picture. Of an incident nothing is said but its day and its two numbers. */
function pointsOf(selection: DeathsRecord, locale: Locale): string[] {
  const m = locale.messages.deaths;
  if (selection.by === "incident")
    return selection.incidents.map((row) =>
      m.reading(nameOfIncident(row, locale), counts(row, locale)),
    );
  return selection.groups.map((group) =>
    [m.reading(nameOf(group, locale), counts(group, locale)), ...arrived(group, locale)].join(" "),
  );
}

/**
 * The newest: of a year that has not ended with those who arrived in the same days, and beside the same days of the year
 * before. Causes have no newest, so it is the whole.
 */
export function restOf(selection: DeathsRecord, locale: Locale): string {
  const last = selection.groups.at(-1);
  const { before, by } = selection;
  if (by === "cause" && hasWhole(selection)) return readingsOf(selection, locale).at(-1) ?? "";
  if (by !== "year" || !before || !last) return pointsOf(selection, locale).at(-1) ?? "";
  const m = locale.messages.deaths;
  const { arrivals, days } = last;
  return [
    m.reading(yearTo(last, locale), counts(last, locale)),
    ...(arrivals?.from === days.from && arrivals.to === days.to ? arrived(last, locale) : []),
    m.reading(m.byThatDay(locale.when(before.to.slice(0, 4))), counts(before, locale)),
  ].join(" ");
}

/** The row that the line speaks of at rest, where it is not the last of the picture. */
export function restRowOf(selection: DeathsRecord): { restRow?: number } {
  return selection.by === "cause" && hasWhole(selection)
    ? { restRow: selection.groups.length }
    : {};
}

/** "2026 to 30 July": shorter than both its days. */
function yearTo(group: Group, locale: Locale): string {
  const { key, days, partial } = group;
  if (!partial?.to || partial.from) return nameOf(group, locale);
  return locale.messages.deaths.yearTo(locale.when(key), locale.dayAndMonth(toDate(days.to)));
}

/** The day of an incident, or that it is a sum of that day. */
export function nameOfIncident({ date, sum }: Incident, locale: Locale): string {
  const day = locale.when(date);
  return sum ? locale.messages.deaths.sumOfDay(day) : day;
}

/** The name of a year, a month or a cause; of a part of one the days. */
export function nameOf({ key, days, partial }: Group, locale: Locale): string {
  const cause = wordFor(locale.messages.deaths.cause, key);
  return cause ?? (partial ? locale.period(days.from, days.to) : locale.when(key));
}

function counts({ dead, missing }: People, locale: Locale): string {
  return locale.messages.deaths.counts(locale.count(dead), locale.count(missing));
}

function arrived({ arrivals, days }: Group, locale: Locale): string[] {
  return arrivals ? [arrivedIn(arrivals, days.to, locale)] : [];
}

/** How many people were detected arriving, with the day to which that was known where it is an earlier one. */
export function arrivedIn({ value, to }: Figure, end: string, locale: Locale): string {
  return locale.messages.deaths.arrived(
    locale.count(value),
    lastDay(to) === lastDay(end) ? null : locale.when(to),
  );
}
