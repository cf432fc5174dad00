/** Phrases that a total and a series of returns have in common. */
import type { Figure } from "../data/figure.js";
import { shortOf } from "../data/measures.js";
import type { Measure } from "../data/schema.js";
import { firstDay, type Span } from "../data/time.js";
import { capital } from "../i18n/plurals.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { isCalled } from "../words/measures.js";
import { valueOf } from "../words/values.js";
import type { RemovalsHistory } from "./removals-counter.history.select.js";

/** What our own measures are called in our dataset: our words are about these, and about no others of the same id. */
export const ours: Readonly<Record<string, string>> = {
  returns: "returns, enforced and voluntary",
  enforced: "enforced returns",
  voluntary: "voluntary returns",
  offenders: "returns of foreign national offenders",
  "asylum-related": "asylum-related returns",
  "port-refusals": "people refused entry at the port who then left",
};

/** Our word for a measure of ours; none for somebody else's, whatever its id. */
function ourWord<T>(
  words: Readonly<Record<string, T>>,
  measure: Measure,
  locale: Locale,
): T | undefined {
  const name = wordFor(ours, measure.id);
  return name !== undefined && isCalled(measure, name, locale)
    ? wordFor(words, measure.id)
    : undefined;
}

/** The longest name of a measure that fits into a title, in words. */
const LONGEST_NAME = 6;

/** "More than 58,500 enforced and voluntary returns": the number and its qualifier are never parted. */
export function counted(figure: Figure, locale: Locale): string {
  const { measure, value } = figure;
  const text = tied(valueOf(figure, locale));
  const ours = ourWord(locale.messages.removals.counts, measure, locale)?.({ n: value, text });
  if (ours !== undefined) return ours;
  return measure.label.split(/\s+/).length > LONGEST_NAME
    ? [shortOf(measure), text].join(locale.messages.labels.colon)
    : locale.messages.common.labelled(text, measure.label);
}

/** "Enforced and voluntary returns" */
export function nameOf(measure: Measure, locale: Locale): string {
  return ourWord(locale.messages.removals.names, measure, locale) ?? capital(measure.label);
}

/** "9,243 people": what a reading says of a measure of ours, for the title and the subtitle say whom it counts. */
export function people(figure: Figure, locale: Locale): string {
  const m = locale.messages.removals;
  if (ourWord(m.counts, figure.measure, locale) === undefined) return counted(figure, locale);
  return m.peopleCounted({ n: figure.value, text: tied(valueOf(figure, locale)) });
}

/** A text that no line breaks. */
export function tied(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** "5 July 2024 to 31 January 2026", or the one period that it is: "2025". */
export function spanOf({ from, to }: Span, locale: Locale): string {
  return locale.messages.removals.span(locale.period(from, to));
}

/** Whether a span is written as one year, month or day. */
export function isOne({ from, to }: Span, locale: Locale): boolean {
  const period = locale.period(from, to);
  return [4, 7, 10].some((length) => locale.when(firstDay(from).slice(0, length)) === period);
}

/** Measure, place, unit and period, in one line. Of somebody else's measure we know no place. */
export function subtitleOf(
  measure: Measure,
  step: "total" | RemovalsHistory["interval"],
  span: Span,
  locale: Locale,
): string {
  const m = locale.messages.removals;
  const { comma } = locale.messages.labels;
  const unit = isOurs(measure, locale) ? m.people[step] : m.each[step];
  return [whereOf(measure, locale), ...[unit].filter(Boolean), spanOf(span, locale)].join(comma);
}

/** The same of a total that its picture shows beside the steps of a series: what the title's number is, and what stands around it. */
export function subtitleWithSeries(
  { measure, interval }: RemovalsHistory,
  span: Span,
  locale: Locale,
): string {
  const m = locale.messages.removals;
  const steps = (isOurs(measure, locale) ? m.people : m.each)[interval];
  return m.totalAndSeries(whereOf(measure, locale), steps, spanOf(span, locale));
}

function isOurs(measure: Measure, locale: Locale): boolean {
  return ourWord(locale.messages.removals.counts, measure, locale) !== undefined;
}

function whereOf(measure: Measure, locale: Locale): string {
  const { labels, removals: m } = locale.messages;
  return [nameOf(measure, locale), ...(isOurs(measure, locale) ? [m.place] : [])].join(
    labels.comma,
  );
}

/** What must be known of these measures, in short; of somebody else's, what they say themselves. */
export function mustKnow(measures: readonly Measure[], locale: Locale): string[] {
  const m = locale.messages.removals;
  return measures.flatMap((measure) => {
    const must = ourWord(m.must, measure, locale);
    if (must !== undefined) return must;
    return measure.caveats.length ? measure.caveats : m.noNotes;
  });
}

/** From when a series may still change, and where what we have seen of it ends, as a picture has room for it. */
export function seriesStatus(
  { provisional, ended, steps, interval }: RemovalsHistory,
  locale: Locale,
): { readonly mayChange: string | null; readonly noneAfter: string | null } {
  const m = locale.messages.removals;
  return {
    mayChange: provisional && m.fromMayChange(monthOf(provisional.from, locale)),
    noneAfter:
      ended === null ? null : m.noneAfter(monthOf(steps.at(-1)?.to ?? "", locale), interval),
  };
}

/** What is counted at each step of a series: people each quarter. Of somebody else's measure, its name. */
export function unitOf({ measure, interval }: RemovalsHistory, locale: Locale): string {
  const m = locale.messages.removals;
  return isOurs(measure, locale) ? m.people[interval] : shortOf(measure);
}

/** The month of a day, in full. */
export function monthOf(day: string, locale: Locale): string {
  return locale.when(day.slice(0, 7));
}
