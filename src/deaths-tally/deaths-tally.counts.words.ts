/** The two counts of a deaths tally as numbers with what stands behind them. */
import { stepFigure, type Figure } from "../data/figure.js";
import type { Span } from "../data/time.js";
import type { Measure } from "../data/schema.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import type { Cell, Table } from "../words/content.js";
import { cellOf } from "../words/values.js";
import { hasWhole, nameOf, nameOfIncident, nameOfWhole } from "./deaths-tally.readings.words.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import type { People } from "./deaths-tally.stacks.height.js";

/** What a count is a part of, where it is not the whole record: it travels with the number. */
interface Part {
  readonly days: Span;
  readonly cause?: string;
  readonly derived?: Figure["derived"];
}

/** The rows of the picture, and the whole; of an incident nothing but its day and its two numbers. */
export function tableOfRecord(selection: DeathsRecord, locale: Locale): Table {
  const { by, span, arrivals } = selection;
  const m = locale.messages.deaths;
  const withArrivals = by === "year" || by === "month";
  const row = (name: string, people: People, part: Part, arrived: Figure | null) => ({
    name,
    cells: [
      countCell("dead", people.dead, part, selection, locale),
      countCell("missing", people.missing, part, selection, locale),
      ...(withArrivals ? [cellOf(arrived, locale)] : []),
    ],
  });
  const rows =
    by === "incident"
      ? selection.incidents.map((incident) => {
          const days = { from: incident.date, to: incident.date };
          const part = { days, derived: incident.sum ? ("sum" as const) : null };
          return row(nameOfIncident(incident, locale), incident, part, null);
        })
      : selection.groups.map((group) => {
          const part = by === "cause" ? { days: span, cause: group.key } : group;
          return row(nameOf(group, locale), group, part, group.arrivals);
        });
  const arrived = arrivals?.from === span.from ? arrivals : null;
  return {
    columns: [
      m.groupName[by],
      m.deadAtLeast,
      m.missingAtLeast,
      ...(withArrivals ? [m.arrivalsColumn] : []),
    ],
    rows: hasWhole(selection)
      ? [...rows, row(nameOfWhole(selection, locale), selection, { days: span }, arrived)]
      : rows,
  };
}

/** A count of the dead or the missing; the column says "at least", which of nobody it cannot. */
function countCell(
  which: "dead" | "missing",
  value: number,
  part: Part,
  selection: DeathsRecord,
  locale: Locale,
): Cell {
  return {
    text: value ? locale.count(value).text : locale.messages.deaths.none,
    figures: countFigures(which, value, part, selection, locale),
  };
}

export function countFigures(
  which: "dead" | "missing",
  value: number,
  { days, cause, derived = "sum" }: Part,
  selection: DeathsRecord,
  locale: Locale,
): Figure[] {
  const m = locale.messages.deaths;
  const measure = inScope(selection, locale)[which];
  const figure = stepFigure(measure, selection.source, { ...days, value }, derived);
  const note =
    cause === undefined || !isFromIom(selection)
      ? null
      : m.onlyCause(wordFor(m.cause, cause) ?? cause);
  const among = {
    ...(cause !== undefined && { cause }),
    ...(selection.scope === "channel" && { channel: true }),
  };
  return figure ? [{ ...figure, note, among }] : [];
}

/**
 * Whether our sentences about IOM's list hold: a measure that somebody else's dataset takes from us has none of our
 * caveats, for who counted there, and how, we do not know.
 */
export function isFromIom({ measures: { dead } }: DeathsRecord): boolean {
  return dead.caveats.length > 0;
}

/** The measures as they count here: in the Channel they are a part, with definitions and caveats of its own. */
export function inScope(selection: DeathsRecord, locale: Locale) {
  const { scope, measures } = selection;
  if (scope === "route") return measures;
  const { inChannel } = locale.messages.deaths;
  const part = (measure: Measure, { label, definition, counted }: typeof inChannel.dead) => ({
    ...measure,
    label,
    definition,
    counted: isFromIom(selection) ? counted : definition,
    notCounted: inChannel.notCounted,
    caveats: isFromIom(selection) ? [inChannel.selected, inChannel.minimum] : [],
  });
  return {
    dead: part(measures.dead, inChannel.dead),
    missing: part(measures.missing, inChannel.missing),
  };
}
