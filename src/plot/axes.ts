/** Axes as all our charts have them: light lines, words of the page's language, nothing crowded. */
import { axisX, axisY, gridY, ruleY, type Markish } from "@observablehq/plot";
import { addDays, daysBetween, nextStep, stepOf, toDate, type Span } from "../data/time.js";
import { colors } from "./draw.js";
import { FONT, textWidth } from "./layout.js";

/** Writes a moment of a time axis. */
export type WriteTick = (date: Date, unit: "year" | "month" | "day") => string;

/** Lines and numbers of a value axis that starts at zero; its unit stands elsewhere. */
export function valueAxis(write: (value: number) => string, ticks = 4): Markish[] {
  return [
    gridY({ ticks, stroke: colors.grid, strokeOpacity: 1 }),
    axisY({
      ticks,
      tickFormat: write,
      tickSize: 0,
      label: null,
      fontSize: FONT,
      fill: colors.muted,
    }),
    ruleY([0], { stroke: colors.muted }),
  ];
}

/** Room that the numbers of a value axis need on the left. */
export function valueMargin(most: number, write: (value: number) => string): number {
  return Math.ceil(textWidth(write(roundUp(most)))) + 9;
}

/** The next number with one digit that counts: where an axis up to `value` may end. */
export function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}

/** The least room to the right of a time axis. */
const EDGE = 4;

/** Years, months or days along the bottom, as many as have room. */
export function timeAxis(span: Span, width: number, write: WriteTick): Markish[] {
  const { unit, days } = ticksOf(span, width, write);
  const day = width / daysBetween(span.from, addDays(span.to, 1));
  // What would be cut off at the end of the chart is not written.
  const whole = days
    .map((each) => ({ date: toDate(each), room: daysBetween(each, span.to) * day + EDGE }))
    .filter(({ date, room }) => room >= 0.5 * textWidth(write(date, unit)))
    .map(({ date }) => date);
  return [
    axisX(whole, {
      tickFormat: (date: Date) => write(date, unit),
      tickSize: 4,
      tickPadding: 4,
      label: null,
      fontSize: FONT,
      fill: colors.muted,
      stroke: colors.muted,
    }),
  ];
}

/** The days that get a mark, and how they are written. */
function ticksOf(
  span: Span,
  width: number,
  write: WriteTick,
): { unit: "year" | "month" | "day"; days: string[] } {
  // The name of a month says no year, so over more than two of them only years stand there.
  const years = daysBetween(span.from, span.to) > 2 * 366;
  for (const [unit, every] of [
    ["day", 1],
    ["day", 7],
    ["day", 14],
    ["month", 1],
    ["month", 2],
    ["month", 3],
    ["month", 6],
    ["year", 1],
    ["year", 2],
    ["year", 5],
    ["year", 10],
    ["year", 50],
  ] as const) {
    if (years && unit !== "year") continue;
    const days = unitDays(span, unit, every);
    const widest = Math.max(...days.map((day) => textWidth(write(toDate(day), unit))));
    const room = Math.max(2, Math.floor(width / Math.max(unit === "day" ? 52 : 44, widest + 8)));
    if (days.length <= room && days.length > 0) return { unit, days };
  }
  return { unit: "year", days: [] };
}

function unitDays(span: Span, unit: "year" | "month" | "day", every: number): string[] {
  const days: string[] = [];
  if (unit === "day") {
    for (let day = span.from; day <= span.to && days.length < 1000; day = addDays(day, every))
      days.push(day);
    return days;
  }
  for (
    let day = stepOf(span.from, unit);
    day <= span.to && days.length < 1000;
    day = nextStep(day, unit)
  ) {
    const index = unit === "year" ? Number(day.slice(0, 4)) : Number(day.slice(5, 7)) - 1;
    if (day >= span.from && index % every === 0) days.push(day);
  }
  return days;
}
